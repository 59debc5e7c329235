package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.board.MeetingWords;
import org.throughline.board.VoteChoice;
import org.throughline.board.Votes;

/** The vote on one item: the member's own choice while it is open, the chair's close, and afterwards how many said what. */
class VotePanel extends Div {

    private static final int LONGEST_QUESTION = 500;

    private final transient Votes votes;
    private final String itemRef;
    private final Paragraph progress = muted("");

    /** The panel of an item on which the vote was opened; the count is what the caller has read already. */
    VotePanel(Votes votes, String itemRef, Votes.Count count, boolean chairs) {
        this.votes = votes;
        this.itemRef = itemRef;
        addClassName("stack");
        if (count.open()) {
            Votes.Mine mine = votes.mine(itemRef);
            if (count.secret()) {
                add(muted(getTranslation(mine.voted() ? "board.vote.secretCast" : "board.vote.secret")));
            }
            if (mine.mayVote()) {
                add(choices(mine.choice()));
                if (!count.secret()) {
                    add(question(mine.choice()));
                }
            }
            recount(count);
            add(progress);
            if (chairs) {
                SendButton close = new SendButton(getTranslation("board.vote.close"), () -> {
                    votes.close(itemRef);
                    reload();
                });
                add(count.isComplete() ? close : close.plain());
            }
        } else {
            add(muted(getTranslation("board.vote.result", new MeetingWords(UiWords.phrases()).tally(count))));
        }
    }

    /** Says how many have voted by now; what a member is writing stays. */
    void recount() {
        recount(votes.count(itemRef));
    }

    private void recount(Votes.Count count) {
        progress.setText(getTranslation("board.vote.count", count.cast(), count.voters()));
    }

    private Component choices(@Nullable VoteChoice mine) {
        Div buttons = new Div();
        buttons.addClassNames("cols-3", "vote");
        for (VoteChoice choice : VoteChoice.values()) {
            if (choice != VoteChoice.SEND_BACK) {
                buttons.add(button(choice, mine));
            }
        }
        return buttons;
    }

    private Button button(VoteChoice choice, @Nullable VoteChoice mine) {
        SendButton button = new SendButton(getTranslation("board.vote." + choice), () -> cast(choice, null));
        button.getElement().setAttribute("aria-pressed", String.valueOf(choice == mine));
        return choice == mine ? button : button.plain();
    }

    /** A question needs words, so it has a field of its own. */
    private Component question(@Nullable VoteChoice mine) {
        TextField question = new TextField(getTranslation("board.vote.question"));
        question.setMaxLength(LONGEST_QUESTION);
        question.addClassName("grow");
        SendButton send = new SendButton(getTranslation("board.vote.SEND_BACK"), () -> {
            if (question.isEmpty()) {
                question.setErrorMessage(getTranslation("board.vote.questionMissing"));
                question.setInvalid(true);
                question.focus();
                return;
            }
            cast(VoteChoice.SEND_BACK, question.getValue().strip());
        });
        send.getElement().setAttribute("aria-pressed", String.valueOf(mine == VoteChoice.SEND_BACK));
        Div line = new Div(question, mine == VoteChoice.SEND_BACK ? send : send.plain());
        line.addClassNames("row", "vote-question");
        return line;
    }

    private void cast(VoteChoice choice, @Nullable String words) {
        votes.castInRoom(itemRef, choice, words);
        Toast.show(getTranslation(votes.count(itemRef).secret() ? "board.vote.secretCast" : "board.vote.cast"));
        reload();
    }

    private static Paragraph muted(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("muted");
        return line;
    }

    private static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}

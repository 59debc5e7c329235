package org.throughline.session.ui.room;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.WordsField;
import org.throughline.session.DescribeOption;
import org.throughline.session.OptionView;
import org.throughline.session.RoomSnapshot;
import org.throughline.session.SessionKind;
import org.throughline.session.VoteState;

/** Ideas on the table: parked ones that came back and new ones, equal dots for everybody, and what was chosen. */
class IdeasPart extends SectionCard implements RoomPart {

    private static final int LONGEST = 300;

    private final transient RoomDesk desk;
    private final Paragraph question = new Paragraph();
    private final KeyedRows<OptionView, IdeaCard> ideas;
    private final TextField next = new TextField();
    private final Div adding;
    private final Paragraph empty = new Paragraph();
    private transient RoomScene scene;

    IdeasPart(RoomDesk desk, RoomScene first) {
        super("");
        this.desk = desk;
        scene = first;
        heading(getTranslation("room.ideas"));
        question.addClassName("lede");
        question.getElement().setAttribute("aria-live", "polite");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        ideas = new KeyedRows<>(
                list, OptionView::id, idea -> new IdeaCard(desk, idea), (card, idea) -> card.update(idea, scene));
        empty.setText(getTranslation("room.ideas.empty"));
        empty.addClassName("muted");
        next.setLabel(getTranslation("room.idea.new"));
        next.setMaxLength(LONGEST);
        next.addClassName("grow");
        next.addKeyPressListener(Key.ENTER, pressed -> add());
        Button send = new Button(getTranslation("room.idea.add"), Icons.PLUS.create(), click -> add());
        adding = new Div(next, send);
        adding.addClassNames("row", "add-line");
        add(question, list, empty, adding);
    }

    @Override
    public void show(RoomScene now) {
        scene = now;
        boolean live = now.isLive(SessionKind.IMPROVE);
        VoteState vote = now.session().map(session -> session.voteState()).orElse(VoteState.NOT_OPEN);
        setVisible(live || !now.room().options().isEmpty());
        ideas.show(now.room().options());
        empty.setVisible(now.room().options().isEmpty());
        adding.setVisible(live && vote == VoteState.NOT_OPEN);
        question.setText(question(now, live, vote));
    }

    private String question(RoomScene now, boolean live, VoteState vote) {
        if (!live) {
            return getTranslation("room.ideas.after");
        }
        return switch (vote) {
            case NOT_OPEN -> getTranslation("room.ideas.question");
            case OPEN -> getTranslation("room.vote.question", now.room().dotsLeft(), RoomSnapshot.mostDotsOnOne());
            case CLOSED -> getTranslation("room.vote.counted", now.room().voters());
        };
    }

    private void add() {
        if (WordsField.isFilled(next, getTranslation("session.rule.ideaEmpty"))) {
            desk.act((use, ref) -> use.ideas().add(ref, DescribeOption.of(next.getValue())));
            WordsField.empty(next);
            next.setInvalid(false);
        }
        next.focus();
    }
}

package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.board.BoardRooms.Room;
import org.throughline.board.DecisionSummary;
import org.throughline.board.ItemState;
import org.throughline.board.ItemSummary;
import org.throughline.board.VoteChoice;
import org.throughline.board.Votes;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;

/** One item as one card: one question, its facts, the vote. */
@SpringComponent
class ItemCards {

    private final Votes votes;
    private final Access access;
    private final ObjectProvider<TaskPanels> panels;

    ItemCards(Votes votes, Access access, ObjectProvider<TaskPanels> panels) {
        this.votes = votes;
        this.access = access;
        this.panels = panels;
    }

    Component card(ItemSummary item, Room room) {
        SectionCard card = new SectionCard(item.question() == null ? item.title() : item.question());
        card.head(new Badge(Kind.PLAIN, item.ref()));
        if (item.late()) {
            card.head(new Badge(Kind.SOON, card.getTranslation("board.item.late")));
        }
        card.add(facts(card, item));
        room.decisions().stream()
                .filter(decision -> decision.itemRef().equals(item.ref()))
                .forEach(decision -> card.add(decided(card, decision)));
        if (item.state() == ItemState.ACCEPTED) {
            if (item.voteOpen()) {
                card.add(vote(card, item, room));
            }
            Optional.ofNullable(panels.getIfAvailable())
                    .filter(available -> !item.voteOpen() || access.mayAnywhere(Permission.CHAIR_BOARD))
                    .flatMap(available -> available.onSubject(item.ref()))
                    .filter(panel -> !item.voteOpen())
                    .ifPresent(card::add);
        }
        return card;
    }

    private static Component facts(SectionCard card, ItemSummary item) {
        FactList facts = new FactList();
        facts.fact(card.getTranslation("board.item.ask"), item.summary() == null ? item.ask() : item.summary());
        String subject = item.subjectRef();
        if (subject != null) {
            facts.fact(card.getTranslation("board.item.subject"), new Anchor(BoardRoutes.subject(subject), subject));
        }
        if (item.ifYes() != null) {
            facts.fact(card.getTranslation("board.item.ifYes"), item.ifYes());
        }
        if (item.ifNo() != null) {
            facts.fact(card.getTranslation("board.item.ifNo"), item.ifNo());
        }
        if (!item.recommendation().isEmpty()) {
            facts.fact(
                    card.getTranslation("board.item.recommendation"),
                    card.getTranslation("board.outcome." + item.recommendation()));
        }
        return facts;
    }

    private Component vote(SectionCard card, ItemSummary item, Room room) {
        Votes.Count count = votes.count(item.ref());
        Div part = new Div();
        part.addClassName("stack");
        if (access.mayAnywhere(Permission.VOTE) && room.meeting().mayDecide()) {
            Optional<VoteChoice> mine = votes.mine(item.ref());
            Div buttons = new Div();
            buttons.addClassNames("cols-3", "vote");
            for (VoteChoice choice : VoteChoice.values()) {
                if (choice == VoteChoice.SEND_BACK) {
                    continue;
                }
                Button button = new SendButton(card.getTranslation("board.vote." + choice), () -> {
                    votes.cast(item.ref(), choice, null);
                    Toast.show(card.getTranslation("board.vote.cast"));
                    reload();
                });
                if (mine.filter(choice::equals).isEmpty()) {
                    ((SendButton) button).plain();
                }
                button.getElement()
                        .setAttribute(
                                "aria-pressed",
                                String.valueOf(mine.filter(choice::equals).isPresent()));
                buttons.add(button);
            }
            part.add(buttons);
        }
        Paragraph state = new Paragraph(card.getTranslation("board.vote.count", count.cast(), count.voters()));
        state.addClassName("muted");
        part.add(state);
        if (access.may(Permission.CHAIR_BOARD, room.meeting().unitId())) {
            part.add(new SendButton(card.getTranslation("board.vote.close"), () -> {
                votes.close(item.ref());
                reload();
            }));
        }
        return part;
    }

    private static Component decided(SectionCard card, DecisionSummary decision) {
        Div line = new Div(
                new Badge(Kind.DONE, card.getTranslation("board.outcome." + decision.outcome())),
                new Anchor(BoardRoutes.decision(decision.ref()), decision.ref()));
        line.addClassName("row");
        Div part = new Div(line, new Paragraph(decision.reason()));
        part.addClassName("stack");
        return part;
    }

    private static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}

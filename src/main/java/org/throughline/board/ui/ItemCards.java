package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.ui.TaskPanels;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.board.BoardRooms.Room;
import org.throughline.board.DecisionSummary;
import org.throughline.board.ItemState;
import org.throughline.board.ItemSummary;
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

    /** What a card shows, to see whether it has to be shown again; how many have voted is told to the card as it is. */
    int shown(ItemSummary item, Room room) {
        boolean votesComeIn = item.voteOpen() && votes.count(item.ref()).open();
        return Objects.hash(
                item,
                room.meeting().mayDecide(),
                votesComeIn,
                room.decisions().stream()
                        .filter(decision -> decision.itemRef().equals(item.ref()))
                        .toList());
    }

    Component card(ItemSummary item, Room room) {
        SectionCard card = new SectionCard(item.question() == null ? item.title() : item.question());
        card.head(new Badge(Kind.PLAIN, item.ref()));
        if (item.late()) {
            card.head(new Badge(Kind.SOON, card.getTranslation("board.item.late")));
        }
        if (item.voteSecret()) {
            card.head(new Badge(Kind.PLAIN, card.getTranslation("board.vote.secretBadge")));
        }
        card.add(facts(card, item));
        room.decisions().stream()
                .filter(decision -> decision.itemRef().equals(item.ref()))
                .forEach(decision -> card.add(decided(card, decision)));
        if (item.state() == ItemState.ACCEPTED) {
            decidable(card, item, room);
        }
        return card;
    }

    /** While votes come in nobody has another form here; before and after, whoever has a task on the item does. */
    private void decidable(SectionCard card, ItemSummary item, Room room) {
        Votes.Count count = votes.count(item.ref());
        if (!item.voteWasOpened()
                && access.may(Permission.CHAIR_BOARD, room.meeting().unitId())) {
            card.add(secrecy(card, item));
        }
        if (item.voteOpen() || item.voteClosed()) {
            boolean chairs = access.may(Permission.CHAIR_BOARD, room.meeting().unitId());
            card.add(new VotePanel(votes, item.ref(), count, chairs));
        }
        if (!count.open()) {
            Optional.ofNullable(panels.getIfAvailable())
                    .flatMap(available -> available.onSubject(item.ref()))
                    .ifPresent(card::add);
        }
    }

    /** The chair says it before the vote is opened. */
    private Component secrecy(SectionCard card, ItemSummary item) {
        boolean secret = item.voteSecret();
        SendButton change =
                new SendButton(card.getTranslation(secret ? "board.vote.makeOpen" : "board.vote.makeSecret"), () -> {
                    votes.voteInSecret(item.ref(), !secret);
                    UI.getCurrent().refreshCurrentRoute(false);
                });
        Paragraph what = new Paragraph(card.getTranslation("board.vote.makeSecretWhat"));
        what.addClassName("muted");
        Div line = new Div(change.plain());
        line.addClassName("row");
        Div part = new Div(line, what);
        part.addClassName("stack");
        return part;
    }

    private static Component facts(SectionCard card, ItemSummary item) {
        FactList facts = new FactList();
        facts.fact(card.getTranslation("board.item.ask"), item.ask());
        if (item.summary() != null) {
            facts.fact(card.getTranslation("board.item.why"), item.summary());
        }
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

    private static Component decided(SectionCard card, DecisionSummary decision) {
        Div line = new Div(
                new Badge(Kind.DONE, card.getTranslation("board.outcome." + decision.outcome())),
                new Anchor(BoardRoutes.decision(decision.ref()), decision.ref()));
        line.addClassName("row");
        Div part = new Div(line, new Paragraph(decision.reason()));
        part.addClassName("stack");
        return part;
    }
}

package org.throughline.barrier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierPage;
import org.throughline.barrier.BlockedActionSummary;
import org.throughline.barrier.BoardWordSummary;
import org.throughline.barrier.RemovalSummary;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;

/** What people lose meanwhile, what they ask for, and what was answered so far. */
class BarrierFactsCard extends SectionCard {

    BarrierFactsCard(BarrierPage page, Words words) {
        super("");
        heading(getTranslation("barrier.page.lose"));
        BarrierFacts facts = page.facts();
        add(new Paragraph(facts.consequence()));
        FactList list = new FactList().fact(getTranslation("barrier.page.ask"), facts.ask());
        list.fact(getTranslation("barrier.page.kind"), getTranslation("barrier.kind." + facts.kind()));
        if (facts.cost() != null) {
            list.fact(getTranslation("barrier.page.cost"), getTranslation("barrier.page.money", facts.cost()));
        }
        if (facts.objection() != null) {
            list.fact(getTranslation("barrier.page.objection"), facts.objection());
        }
        add(list);
        addActions(page, words);
        addRemoval(page, words);
        addBoard(page);
        if (facts.sensitive()) {
            Paragraph note = new Paragraph(getTranslation("barrier.page.sensitive"));
            note.addClassNames("small", "muted");
            add(note);
        }
    }

    private void addActions(BarrierPage page, Words words) {
        if (page.blockedActions().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (BlockedActionSummary action : page.blockedActions()) {
            Div since = new Div(
                    action.freedAt() == null
                            ? getTranslation("barrier.page.waits")
                            : getTranslation("barrier.page.free", words.dateTime(action.freedAt())));
            since.addClassNames("muted", "small");
            String title = page.actionTitles().get(action.actionRef());
            Anchor link = new Anchor(
                    BarrierRoutes.action(action.actionRef()),
                    title == null ? action.actionRef() : action.actionRef() + " · " + title);
            list.add(new ListItem(new Div(link), since));
        }
        boolean over = page.blockedActions().stream().allMatch(action -> action.freedAt() != null);
        String heading = over ? "barrier.page.blocked" : "barrier.page.blocks";
        add(new H3(getTranslation(heading, page.blockedActions().size())), list);
    }

    private void addRemoval(BarrierPage page, Words words) {
        RemovalSummary removal = page.removal();
        if (removal == null || removal.what() == null) {
            return;
        }
        FactList list = new FactList().fact(getTranslation("barrier.removal.what"), removal.what());
        if (removal.ownerId() != null && removal.due() != null) {
            list.fact(
                    getTranslation("barrier.removal.who"),
                    getTranslation(
                            "barrier.removal.whoUntil", page.name(removal.ownerId()), words.date(removal.due())));
        }
        if (removal.actionRef() != null) {
            list.fact(
                    getTranslation("barrier.removal.action"),
                    new Anchor(BarrierRoutes.action(removal.actionRef()), removal.actionRef()));
        }
        add(new Div(new H3(getTranslation("barrier.removal")), list));
    }

    private void addBoard(BarrierPage page) {
        BoardWordSummary word = page.boardWord();
        if (word == null || word.outcome() == null) {
            return;
        }
        FactList list = new FactList()
                .fact(getTranslation("barrier.board.outcome"), getTranslation("barrier.outcome." + word.outcome()));
        if (word.reason() != null) {
            list.fact(getTranslation("barrier.board.reason"), word.reason());
        }
        if (word.alternative() != null) {
            list.fact(getTranslation("barrier.board.alternative"), word.alternative());
        }
        if (word.chairId() != null) {
            list.fact(
                    getTranslation("barrier.board.chair"),
                    getTranslation(
                            word.lapsedAt() == null ? "barrier.board.chairAlone" : "barrier.board.chairLapsed",
                            page.name(word.chairId())));
        }
        if (word.decisionRef() != null) {
            list.fact(
                    getTranslation("barrier.board.decision"),
                    new Anchor(BarrierRoutes.decision(word.decisionRef()), word.decisionRef()));
        }
        add(new Div(new H3(getTranslation("barrier.board")), list));
    }
}

package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.action.ActionPage;
import org.throughline.action.ActionSummary;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.base.ui.component.SectionCard;

/** What the action is and who has which part in it. */
class FactsCard extends SectionCard {

    FactsCard(ActionWords says) {
        super(says.text("facts"));
        ActionPage page = says.page();
        ActionSummary summary = page.summary();
        FactList facts = new FactList();
        facts.fact(says.text("state"), says.word("state", summary.state()));
        facts.fact(says.text("due"), says.day(summary.dueOn()));
        facts.fact(says.text("place"), page.unit().name());
        facts.fact(says.text("type"), says.word("type", summary.type()));
        facts.fact(says.text("severity"), says.word("severity", summary.severity()));
        if (page.cost() != null) {
            facts.fact(
                    says.text("cost"),
                    NumberFormat.getIntegerInstance(Locale.UK).format(page.cost()));
        }
        if (page.wentLiveOn() != null) {
            facts.fact(says.text("live"), says.day(page.wentLiveOn()));
        }
        if (page.predecessorRef() != null) {
            Anchor earlier = new Anchor(ActionRoutes.page(page.predecessorRef()), page.predecessorRef());
            earlier.addClassName("link");
            facts.fact(says.text("instead"), earlier);
        }
        facts.fact(says.text("owner"), person(says, summary.ownerId()));
        facts.fact(says.text("accountable"), person(says, summary.accountableId()));
        facts.fact(says.text("verifier"), person(says, page.verifierId()));
        if (page.sponsorId() != null) {
            facts.fact(says.text("sponsor"), person(says, page.sponsorId()));
        }
        add(facts);
        if (page.doneSummary() != null) {
            add(quoted(says.text("different"), page.doneSummary()));
        }
        if (page.endReason() != null && summary.state().isFinal()) {
            add(quoted(says.text("endReason"), page.endReason()));
        }
    }

    private static Component person(ActionWords says, @Nullable UUID id) {
        return id == null ? new Paragraph(says.text("nobodyYet")) : new PersonChip(says.person(id));
    }

    private static Div quoted(String label, String text) {
        Paragraph first = new Paragraph(label);
        first.addClassNames("muted", "small");
        Paragraph quote = new Paragraph(text);
        quote.addClassName("quote");
        return new Div(first, quote);
    }
}

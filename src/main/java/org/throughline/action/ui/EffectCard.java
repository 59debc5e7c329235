package org.throughline.action.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.throughline.action.VerdictSummary;
import org.throughline.action.VerificationSummary;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.SectionCard;

/** How the effect is judged, locked before the start, and what it was judged to be. */
class EffectCard extends SectionCard {

    EffectCard(ActionWords says, VerificationSummary plan, List<VerdictSummary> verdicts) {
        super(says.text("effect"));
        head(
                plan.untouched()
                        ? new Badge(Kind.DONE, Icons.LOCK, says.text("locked"))
                        : new Badge(Kind.LATE, says.text("touched")));
        UnorderedList measures = new UnorderedList();
        plan.measures()
                .forEach(measure ->
                        measures.add(new ListItem(measure.name() + " · " + says.word("direction", measure.better()))));
        FactList facts = new FactList();
        facts.fact(says.text("measures"), measures);
        facts.fact(says.text("rule"), says.text("ruleFrom", says.word("rule", plan.rule()), plan.minPoints()));
        facts.fact(says.text("window"), says.text("between", says.day(plan.earliest()), says.day(plan.windowEnd())));
        if (plan.extendedTo() != null) {
            facts.fact(says.text("extended"), says.day(plan.extendedTo()));
        }
        if (plan.balancing() != null) {
            facts.fact(says.text("balancing"), plan.balancing());
        }
        facts.fact(says.text("lockedAt"), says.moment(plan.lockedAt()));
        facts.fact(says.text("fingerprint"), plan.fingerprint());
        add(facts);
        verdicts.forEach(verdict -> verdict(says, verdict));
    }

    private void verdict(ActionWords says, VerdictSummary verdict) {
        add(new H3(says.word("verdict", verdict.verdict())));
        String who = verdict.givenBy() == null ? says.text("windowEnded") : says.person(verdict.givenBy());
        Paragraph by = new Paragraph(who + " · " + says.moment(verdict.givenAt()));
        by.addClassNames("muted", "small");
        add(by);
        if (verdict.whatWasSeen() != null) {
            add(new Paragraph(verdict.whatWasSeen()));
        }
        if (verdict.balancingNote() != null) {
            add(new Paragraph(says.text("worse", verdict.balancingNote())));
        }
        if (verdict.sideEffects() != null) {
            add(new Paragraph(says.text("sideEffects", verdict.sideEffects())));
        }
    }
}

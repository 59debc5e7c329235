package org.throughline.session.ui;

import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.session.CycleFacts;
import org.throughline.session.Question;
import org.throughline.session.SoakPeriod;
import org.throughline.session.Sponsorship;

/** What was settled when the cycle was planned. */
class FactsCard extends FoldCard {

    FactsCard(SessionWords says) {
        super(says.text("session.record.facts"));
        CycleFacts cycle = says.page().cycle();
        Question question = cycle.question();
        Sponsorship sponsor = cycle.sponsorship();
        FactList facts = new FactList();
        facts.fact(getTranslation("session.record.purpose"), question.purpose());
        facts.fact(getTranslation("session.record.method"), says.word("method", question.method()));
        facts.fact(getTranslation("session.record.trigger"), says.word("trigger", question.trigger()));
        facts.fact(getTranslation("session.record.dimensions"), says.dimensions());
        facts.fact(
                getTranslation("session.record.guide"),
                new PersonChip(says.page().name(cycle.facilitatorId())));
        facts.fact(
                getTranslation("session.record.sponsor"),
                new PersonChip(
                        says.page().name(sponsor.sponsorId()),
                        sponsor.attends() == null
                                ? getTranslation("session.record.sponsor.asked")
                                : says.word("attends", sponsor.attends())));
        facts.fact(getTranslation("session.record.readers"), says.word("confidentiality", cycle.confidentiality()));
        facts.fact(getTranslation("session.record.names"), says.word("names", cycle.anonymityMode()));
        if (!says.context().isEmpty()) {
            facts.fact(getTranslation("session.record.context"), says.context());
        }
        optional(facts, "session.record.process", question.process());
        optional(facts, "session.record.boundary", question.boundary());
        SoakPeriod soak = cycle.soak();
        if (soak != null) {
            facts.fact(
                    getTranslation("session.record.soak"),
                    getTranslation("session.record.soak.rule", soak.hours(), soak.nights(), soak.rule()));
        }
        add(facts);
    }

    private void optional(FactList facts, String key, @Nullable String value) {
        if (value != null) {
            facts.fact(getTranslation(key), value);
        }
    }
}

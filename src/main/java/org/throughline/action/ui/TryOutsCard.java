package org.throughline.action.ui;

import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.action.TryOutSummary;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.SectionCard;

/** The rounds of plan, do, study, act: what was expected beside what was seen. */
class TryOutsCard extends SectionCard {

    TryOutsCard(ActionWords says, List<TryOutSummary> tryOuts) {
        super(says.text("tryOuts"));
        tryOuts.forEach(tryOut -> {
            String ending = tryOut.ending() == null ? says.text("tryOutRuns") : says.word("ending", tryOut.ending());
            FactList facts = new FactList();
            facts.fact(says.text("prediction"), tryOut.prediction());
            facts.fact(says.text("tryPlan"), tryOut.plan());
            facts.fact(says.text("lookedAt"), tryOut.measure());
            facts.fact(says.text("studyOn"), says.day(tryOut.studyOn()));
            optional(facts, says.text("did"), tryOut.did());
            optional(facts, says.text("saw"), tryOut.study());
            optional(facts, says.text("then"), tryOut.next());
            add(new H3(says.text("round", tryOut.number(), ending)), facts);
        });
    }

    private static void optional(FactList facts, String label, @Nullable String text) {
        if (text != null) {
            facts.fact(label, text);
        }
    }
}

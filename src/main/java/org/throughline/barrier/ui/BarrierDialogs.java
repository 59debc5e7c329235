package org.throughline.barrier.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.ChangeRisk;
import org.throughline.base.Severity;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.UiWords;

/** Two gestures that need a reason: taking a barrier back, and saying that it got worse or less bad. */
class BarrierDialogs {

    private static final int LONGEST = 2_000;
    private static final String MISSING = "barrier.field.reason.missing";

    private final Barriers barriers;
    private final BarrierFacts facts;
    private final Runnable done;
    private final Phrases phrases = UiWords.phrases();

    BarrierDialogs(Barriers barriers, BarrierFacts facts, Runnable done) {
        this.barriers = barriers;
        this.facts = facts;
        this.done = done;
    }

    void withdraw() {
        new AskDialog("barrier.withdraw.title", phrases.text("barrier.withdraw.text"))
                .askWhy("barrier.withdraw.reason", LONGEST, MISSING, "barrier.withdraw", reason -> {
                    barriers.withdraw(facts.ref(), reason);
                    done.run();
                });
    }

    void changeRisk() {
        RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(phrases.text("barrier.raise.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(choice -> phrases.text("barrier.severity.means." + choice));
        severity.setValue(facts.severity());
        new AskDialog("barrier.risk.title", phrases.text("barrier.risk.text"))
                .with(severity)
                .askWhy("barrier.risk.reason", LONGEST, MISSING, "barrier.risk.send", reason -> {
                    barriers.changeRisk(new ChangeRisk(facts.ref(), severity.getValue(), reason));
                    done.run();
                });
    }
}

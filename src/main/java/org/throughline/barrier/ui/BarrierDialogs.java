package org.throughline.barrier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.ChangeRisk;
import org.throughline.base.Severity;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;

/** Two gestures that need a reason: taking a barrier back, and saying that it got worse or less bad. */
class BarrierDialogs {

    private static final int LONGEST = 2_000;

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
        TextArea reason = reason("barrier.withdraw.reason");
        open(
                "barrier.withdraw.title",
                "barrier.withdraw",
                () -> {
                    if (isMissing(reason)) {
                        return false;
                    }
                    barriers.withdraw(facts.ref(), reason.getValue());
                    return true;
                },
                new Paragraph(phrases.text("barrier.withdraw.text")),
                reason);
    }

    void changeRisk() {
        RadioButtonGroup<Severity> severity = new RadioButtonGroup<>(phrases.text("barrier.raise.severity"));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(choice -> phrases.text("barrier.severity.means." + choice));
        severity.setValue(facts.severity());
        TextArea reason = reason("barrier.risk.reason");
        open(
                "barrier.risk.title",
                "barrier.risk.send",
                () -> {
                    if (isMissing(reason)) {
                        return false;
                    }
                    barriers.changeRisk(new ChangeRisk(facts.ref(), severity.getValue(), reason.getValue()));
                    return true;
                },
                new Paragraph(phrases.text("barrier.risk.text")),
                severity,
                reason);
    }

    private TextArea reason(String labelKey) {
        TextArea field = new TextArea(phrases.text(labelKey));
        field.setMaxLength(LONGEST);
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    private boolean isMissing(TextArea reason) {
        boolean missing = reason.getValue().isBlank();
        reason.setInvalid(missing);
        reason.setErrorMessage(phrases.text("barrier.field.reason.missing"));
        if (missing) {
            reason.focus();
        }
        return missing;
    }

    private interface Gesture {
        boolean done();
    }

    private void open(String titleKey, String sendKey, Gesture gesture, Component... content) {
        Dialog dialog = new Dialog(phrases.text(titleKey));
        dialog.add(content);
        Button send = new SendButton(phrases.text(sendKey), () -> {
            if (gesture.done()) {
                dialog.close();
                done.run();
            }
        });
        dialog.getFooter().add(new Button(phrases.text("barrier.dialog.keep"), click -> dialog.close()), send);
        dialog.open();
    }
}

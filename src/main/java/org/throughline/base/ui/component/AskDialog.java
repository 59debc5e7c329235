package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.throughline.base.i18n.Phrases;

/**
 * A question before something that cannot be taken back, or that needs words.
 *
 * <p>A refusal leaves it open with what was typed.
 */
public final class AskDialog {

    private final Phrases phrases = UiWords.phrases();
    private final Dialog dialog;

    /**
     * Creates the dialog; one of the methods that open it comes last.
     *
     * @param titleKey key of the title
     * @param text what follows from it; may be empty
     */
    public AskDialog(String titleKey, String text) {
        dialog = new Dialog(phrases.text(titleKey));
        dialog.setWidth("min(560px, 94vw)");
        if (!text.isEmpty()) {
            dialog.add(new Paragraph(text));
        }
    }

    /** Puts fields below the text. */
    public AskDialog with(Component... fields) {
        dialog.add(fields);
        return this;
    }

    /** Opens it; it closes when the gesture was sent, unless the gesture throws. */
    public void open(String sendKey, Runnable gesture) {
        openUntil(sendKey, () -> {
            gesture.run();
            return true;
        });
    }

    /** Opens it; it closes when the gesture says that it is done, not when a field still lacks something. */
    public void openUntil(String sendKey, BooleanSupplier gesture) {
        Button keep = new Button(phrases.text("base.ask.keep"), click -> dialog.close());
        Button send = new SendButton(phrases.text(sendKey), () -> {
            if (gesture.getAsBoolean()) {
                dialog.close();
            }
        });
        dialog.getFooter().add(keep, send);
        dialog.open();
    }

    /** Opens it with one question. */
    public void ask(String labelKey, String value, int longest, String sendKey, Consumer<String> gesture) {
        WordsField words = new WordsField(phrases.text(labelKey), value, longest);
        words.setAutofocus(true);
        with(words).open(sendKey, () -> gesture.accept(words.getValue()));
    }

    /** Opens it with a question for a reason, without which it is not sent. */
    public void askWhy(String labelKey, int longest, String missingKey, String sendKey, Consumer<String> gesture) {
        WordsField reason = new WordsField(phrases.text(labelKey), "", longest);
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
        with(reason).openUntil(sendKey, () -> {
            boolean filled = WordsField.isFilled(reason, phrases.text(missingKey));
            if (filled) {
                gesture.accept(reason.getValue());
            }
            return filled;
        });
    }
}

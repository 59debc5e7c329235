package org.throughline.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.UiWords;

/** A question before something that cannot be taken back, or that needs words. A refusal leaves it open with what was typed. */
final class RoomDialog {

    private final Phrases phrases = UiWords.phrases();
    private final Dialog dialog;

    RoomDialog(String titleKey, String text) {
        dialog = new Dialog(phrases.text(titleKey));
        dialog.setWidth("min(560px, 100%)");
        if (!text.isEmpty()) {
            dialog.add(new Paragraph(text));
        }
    }

    RoomDialog with(Component... fields) {
        dialog.add(fields);
        return this;
    }

    /** Opens it; the gesture runs when it is sent and the dialog closes unless the gesture throws. */
    void open(String sendKey, Runnable gesture) {
        Button keep = new Button(phrases.text("room.dialog.keep"), click -> dialog.close());
        Button send = new SendButton(phrases.text(sendKey), () -> {
            gesture.run();
            dialog.close();
        });
        dialog.getFooter().add(keep, send);
        dialog.open();
    }

    /** Opens it with one question that needs an answer. */
    void ask(String labelKey, String value, int longest, String sendKey, java.util.function.Consumer<String> gesture) {
        TextArea words = words(phrases.text(labelKey), value, longest);
        words.setAutofocus(true);
        with(words);
        open(sendKey, () -> gesture.accept(words.getValue()));
    }

    /** A field for a few sentences. */
    static TextArea words(String label, String value, int longest) {
        TextArea words = new TextArea(label);
        words.setValue(value);
        words.setMaxLength(longest);
        words.setWidthFull();
        return words;
    }

    /** Whether a field is filled; if not it says so itself. */
    static <F extends Component & HasValue<?, String> & HasValidation> boolean isFilled(F field, String message) {
        boolean blank = field.getValue().isBlank();
        field.setInvalid(blank);
        field.setErrorMessage(blank ? message : "");
        return !blank;
    }
}

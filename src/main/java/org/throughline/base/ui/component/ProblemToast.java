package org.throughline.base.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;

/** Something was refused or went wrong; stays until it is closed, because it has to be read. */
public final class ProblemToast {

    private ProblemToast() {}

    /** Shows the sentence. */
    public static Notification show(String sentence) {
        Notification toast = new Notification();
        Button close = new Button(Icons.CLOSE.create(), click -> toast.close());
        close.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        close.setAriaLabel(I18NProvider.translate("base.close"));
        Span words = new Span(sentence);
        words.addClassName("grow");
        Div line = new Div(Icons.LATE.create(), words, close);
        line.addClassName("problem");
        toast.add(line);
        toast.setDuration(0);
        toast.setPosition(Position.TOP_CENTER);
        toast.open();
        return toast;
    }
}

package org.throughline.base.ui.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;

/** A word that something was done, with ten seconds to take it back. */
public final class UndoToast {

    private static final Duration SHOWN = Duration.ofSeconds(10);

    private UndoToast() {}

    /**
     * Shows it.
     *
     * @param text what was done, such as "Soak has started."
     * @param undo takes it back
     */
    public static Notification show(String text, Runnable undo) {
        Notification toast = new Notification();
        Button back = new Button(I18NProvider.translate("base.undo"), Icons.UNDO.create(), click -> {
            toast.close();
            undo.run();
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div line = new Div(new Span(text), back);
        line.addClassName("row");
        toast.add(line);
        toast.setDuration((int) SHOWN.toMillis());
        toast.setPosition(Position.BOTTOM_START);
        toast.open();
        return toast;
    }
}

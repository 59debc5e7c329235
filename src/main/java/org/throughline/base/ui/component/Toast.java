package org.throughline.base.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import java.time.Duration;

/** A short word that something was done. */
public final class Toast {

    private static final Duration SHOWN = Duration.ofSeconds(3);

    private Toast() {}

    /** Shows it for three seconds; the notification reads it out. */
    public static Notification show(String text) {
        Notification toast = new Notification(new Span(text));
        toast.setDuration((int) SHOWN.toMillis());
        toast.setPosition(Position.BOTTOM_START);
        toast.open();
        return toast;
    }
}

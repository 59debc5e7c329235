package org.throughline.critical.ui;

import com.vaadin.flow.component.Component;
import org.throughline.base.ui.component.Badge;
import org.throughline.critical.CriticalEventState;

/** How far an event is, and that it is restricted, in a word. */
final class EventBadges {

    private EventBadges() {}

    static Badge state(Component on, CriticalEventState state) {
        Badge.Kind kind = switch (state) {
            case REPORTED -> Badge.Kind.SOON;
            case LATE -> Badge.Kind.LATE;
            case REVIEWED -> Badge.Kind.WAITING;
            case CLOSED, WITHDRAWN -> Badge.Kind.DONE;
        };
        return new Badge(kind, on.getTranslation("critical.state." + state));
    }

    static Badge restricted(Component on) {
        return new Badge(Badge.Kind.WAITING, on.getTranslation("critical.restricted"));
    }
}

package org.throughline.session.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.throughline.base.ui.component.Icons;
import org.throughline.session.CycleState;

/** How far a cycle has come, in the colour of its phase; before the first and after the last it is quiet. */
class PhaseBadge extends Span {

    PhaseBadge(CycleState state) {
        addClassNames("badge", "phase", state.name().toLowerCase(Locale.ROOT));
        add(icon(state).create(), new Span(getTranslation("session.state." + state)));
    }

    private static Icons icon(CycleState state) {
        return switch (state) {
            case PLANNED -> Icons.CALENDAR;
            case LEARN -> Icons.NOTE;
            case SOAK -> Icons.WAITING;
            case IMPROVE -> Icons.IDEA;
            case ACTION -> Icons.ACTION;
            case CLOSED -> Icons.DONE;
            case CANCELLED -> Icons.REFUSED;
        };
    }
}

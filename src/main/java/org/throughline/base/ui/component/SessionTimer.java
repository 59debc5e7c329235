package org.throughline.base.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Time left, counted in the browser from the server's end time.
 *
 * <p>Information only: nothing closes when it reaches zero. Read out at 5 minutes, at 1 minute and at the end, never between.
 */
@Tag("session-timer")
@JsModule("./shell/session-timer.js")
public class SessionTimer extends Component {

    /**
     * Creates the timer.
     *
     * @param label such as "Time left in Learn"
     */
    public SessionTimer(Instant end, Clock clock, String label) {
        getElement().setAttribute("role", "timer");
        getElement().setAttribute("aria-label", label);
        getElement().setProperty("fiveMinutes", getTranslation("base.timer.minutes", 5));
        getElement().setProperty("oneMinute", getTranslation("base.timer.minutes", 1));
        getElement().setProperty("over", getTranslation("base.timer.over"));
        endsAt(end, clock);
    }

    /** Moves the end, as after "+2 min". */
    public void endsAt(Instant end, Clock clock) {
        getElement().setProperty("left", (double)
                Duration.between(clock.instant(), end).toMillis());
    }
}

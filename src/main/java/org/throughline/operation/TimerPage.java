package org.throughline.operation;

import java.util.List;

/**
 * A page of timers.
 *
 * @param timers the next first
 * @param total timers on all pages
 */
public record TimerPage(List<ComingTimer> timers, int total) {

    public TimerPage {
        timers = List.copyOf(timers);
    }
}

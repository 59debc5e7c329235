package org.throughline.studio.move;

import java.util.Set;

/**
 * A step of a version of a process, as far as moving needs to know it.
 *
 * @param id its id in the model
 * @param name what people call it
 * @param kind its element, such as {@code userTask}
 * @param form form of a task; empty when it has none
 * @param date promise that dates a task; empty when none does
 * @param timers promises of the timers that wait while a case is at the step, or of the timer that the step itself is
 * @param host step to which an event is attached; empty for everything else
 * @param waits whether a case can rest here
 */
public record Step(
        String id, String name, String kind, String form, String date, Set<String> timers, String host, boolean waits) {

    public Step {
        timers = Set.copyOf(timers);
    }

    /** Whether a promise of this kind is made here. */
    public boolean asksFor(String promise) {
        return date.equals(promise) || timers.contains(promise);
    }

    boolean isTimer() {
        return kind.endsWith("Event") && !timers.isEmpty();
    }
}

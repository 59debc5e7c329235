package org.throughline.operation;

import java.time.Instant;
import java.util.List;

/**
 * Incidents of one cause.
 *
 * @param key names the cause, the same as long as it is the same
 * @param process name of the process
 * @param processTitle title of the process in its model
 * @param step id of the step that failed
 * @param stepName name of the step in its model
 * @param exception simple name of the exception; may be empty
 * @param message without what differs from case to case; empty when only restricted cases have it
 * @param since when the first of them was given up
 * @param incidents all of them, the oldest first
 */
public record IncidentGroup(
        String key,
        String process,
        String processTitle,
        String step,
        String stepName,
        String exception,
        String message,
        Instant since,
        List<Incident> incidents) {

    public IncidentGroup {
        incidents = List.copyOf(incidents);
    }
}

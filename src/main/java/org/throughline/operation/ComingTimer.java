package org.throughline.operation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A timer whose time comes.
 *
 * @param caseId of its case
 * @param process name of the process
 * @param processTitle title of the process in its model
 * @param step id of the step where it waits
 * @param stepName name of the step in its model
 * @param ref what the case is about; null for one about nothing, or a restricted one
 * @param title of what it is about; may be empty
 * @param dueAt when it fires
 * @param promise kind of the promise that is due then; null when there is none, or the case is restricted
 * @param paused whether its case is paused, so that it fires when that is resumed
 * @param restricted whether the case stands in a circle that the reader is not in
 */
public record ComingTimer(
        String caseId,
        String process,
        String processTitle,
        String step,
        String stepName,
        @Nullable String ref,
        String title,
        Instant dueAt,
        @Nullable String promise,
        boolean paused,
        boolean restricted) {

    ComingTimer withoutWords() {
        return new ComingTimer(caseId, process, processTitle, step, stepName, null, "", dueAt, null, paused, true);
    }
}

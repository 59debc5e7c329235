package org.throughline.operation;

import java.time.Instant;

/**
 * A job that outlives its lock again and again.
 *
 * @param caseId of its case
 * @param process name of the process
 * @param processTitle title of the process in its model
 * @param step id of the step that runs
 * @param stepName name of the step in its model
 * @param lostLocks locks that it lost in a row
 * @param since when it was first seen at it
 */
public record Livelock(
        String caseId,
        String process,
        String processTitle,
        String step,
        String stepName,
        int lostLocks,
        Instant since) {}

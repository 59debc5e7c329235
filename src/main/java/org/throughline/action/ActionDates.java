package org.throughline.action;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/**
 * The days that deadlines of an action hang on.
 *
 * @param unitId whose calendar counts
 * @param type what sort of change it is
 * @param severity how bad it is if nothing changes
 * @param dueOn day on which it is due
 * @param studyOn day on which the running small test is looked at, null when none runs
 * @param effectFrom first day on which the effect may be judged, null before that is agreed
 * @param effectUntil last day, null before that is agreed
 */
public record ActionDates(
        UUID unitId,
        ActionType type,
        Severity severity,
        LocalDate dueOn,
        @Nullable LocalDate studyOn,
        @Nullable LocalDate effectFrom,
        @Nullable LocalDate effectUntil) {}

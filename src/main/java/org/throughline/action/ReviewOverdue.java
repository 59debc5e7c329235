package org.throughline.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Decide what happens with an action that is well past its date.
 *
 * @param actionRef the action
 * @param choice what happens
 * @param reason what was found out
 * @param newDue the new day, for an extension
 * @param help who helps with what, for help
 */
public record ReviewOverdue(
        String actionRef,
        OverdueChoice choice,
        String reason,
        @Nullable LocalDate newDue,
        @Nullable String help) {}

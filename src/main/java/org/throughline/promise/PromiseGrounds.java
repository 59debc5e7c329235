package org.throughline.promise;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a promise stands on, kept with it.
 *
 * @param calendarVersion name and version of the calendar that counted
 * @param calendarId the calendar itself, null for the usual hours
 * @param zone zone of the place when it was made
 * @param sum how the instant was worked out
 * @param ruleInputs what the table of clocks was asked with, null when it was not asked
 */
record PromiseGrounds(
        String calendarVersion,
        @Nullable UUID calendarId,
        ZoneId zone,
        Sum sum,
        @Nullable String ruleInputs) {

    /** What is known about an instant that was just worked out for a unit. */
    static PromiseGrounds of(MakePromise command, BusinessTime.Current now) {
        return SumsOfTransaction.endingAt(command.unitId(), command.dueAt())
                .map(worked -> worked(command, now, worked))
                .orElseGet(() ->
                        new PromiseGrounds(now.name(), now.id(), now.policy().zone(), Sum.STATED, null));
    }

    private static PromiseGrounds worked(
            MakePromise command, BusinessTime.Current now, SumsOfTransaction.Worked worked) {
        return new PromiseGrounds(
                now.name(),
                worked.calendarId(),
                worked.zone(),
                worked.sum(),
                SumsOfTransaction.behind(worked.sum(), command.ruleVersion())
                        .map(SumsOfTransaction.Answered::inputs)
                        .orElse(null));
    }
}

package org.throughline.operation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which cases of a process to show.
 *
 * @param process name of the process
 * @param step where a token stands, null for anywhere
 * @param version of the model, as the engine counts, null for all
 * @param unitId a unit with everything below it, null for all; restricted cases of others are then left out, since where they
 *     belong is not told
 * @param state what is out of the ordinary, null for any
 */
public record RunningFilter(
        String process,
        @Nullable String step,
        @Nullable Integer version,
        @Nullable UUID unitId,
        @Nullable CaseState state) {

    /** Every case of a process. */
    public static RunningFilter of(String process) {
        return new RunningFilter(process, null, null, null, null);
    }
}

package org.throughline.session;

import org.jspecify.annotations.Nullable;

/**
 * When the work in question is hardest.
 *
 * @param shift shift, in words, up to 60 characters
 * @param demand demand, in words, up to 60 characters
 * @param staffing staffing, in words, up to 60 characters
 */
public record WorkContext(
        @Nullable String shift,
        @Nullable String demand,
        @Nullable String staffing) {

    /** Nothing is known about it. */
    public static final WorkContext UNKNOWN = new WorkContext(null, null, null);

    public WorkContext {
        shift = Text.optional(shift, 60);
        demand = Text.optional(demand, 60);
        staffing = Text.optional(staffing, 60);
    }
}

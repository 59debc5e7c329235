package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A difference between the two descriptions of the work.
 *
 * @param id id of the difference
 * @param written as it is written, null when people added a step
 * @param done as it is done, null when people leave a step out
 * @param disposition what happens with it, null while that is open
 * @param reason why, null when nobody had to say
 */
public record WorkGapView(
        UUID id,
        @Nullable String written,
        @Nullable String done,
        @Nullable GapDisposition disposition,
        @Nullable String reason) {}

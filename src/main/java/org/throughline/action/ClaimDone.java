package org.throughline.action;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Say that an action is there and in use.
 *
 * @param actionRef the action
 * @param summary what is different now
 * @param wentLiveOn since which day, in the unit's zone; not in the future
 * @param files kept files that show it
 * @param link where the change can be seen, null when nowhere
 */
public record ClaimDone(
        String actionRef,
        String summary,
        LocalDate wentLiveOn,
        List<UUID> files,
        @Nullable String link) {

    public ClaimDone {
        files = List.copyOf(files);
    }
}

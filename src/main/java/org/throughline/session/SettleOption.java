package org.throughline.session;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the group decided about one idea.
 *
 * @param optionId which
 * @param chosen whether they do it
 * @param reason why not now; must be there when it was not chosen
 * @param ownerId who wants it; must be there when it was chosen
 * @param dueOn by when, a day at the place; must be there when it was chosen
 * @param actionType kind of action, name of a constant of the action feature
 * @param mechanism what makes it work, a value of decision D03
 * @param cost what it costs, null when nothing
 */
public record SettleOption(
        UUID optionId,
        boolean chosen,
        @Nullable String reason,
        @Nullable UUID ownerId,
        @Nullable LocalDate dueOn,
        @Nullable String actionType,
        @Nullable String mechanism,
        @Nullable BigDecimal cost) {

    /** Not now, and why. */
    public static SettleOption notNow(UUID optionId, String reason) {
        return new SettleOption(optionId, false, reason, null, null, null, null, null);
    }
}

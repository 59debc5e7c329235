package org.throughline.base;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which amounts of money can be asked for: none is negative, endless or finer than a hundredth, which would be rounded unseen. */
public final class MoneyPolicy {

    /** In the unit's currency. */
    public static final BigDecimal MOST = new BigDecimal("100000000");

    private static final int FINEST = 2;

    private MoneyPolicy() {}

    /** Whether the amount may be kept; none is an amount too. */
    public static boolean isAmount(@Nullable BigDecimal amount) {
        return amount == null
                || amount.signum() >= 0
                        && amount.compareTo(MOST) <= 0
                        && amount.stripTrailingZeros().scale() <= FINEST;
    }
}

package org.throughline.session;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.throughline.base.MoneyPolicy;

/**
 * An idea in the group's words.
 *
 * @param title the idea in one sentence, up to 300 characters
 * @param condition the condition it would change, null when nobody has said it yet
 * @param mechanism what makes it work, a value of decision D03, null when open
 * @param effort how much work it takes, null when open
 * @param cost what it costs, null when nothing or not known
 */
public record DescribeOption(
        String title,
        @Nullable String condition,
        @Nullable String mechanism,
        @Nullable Effort effort,
        @Nullable BigDecimal cost) {

    public DescribeOption {
        title = Text.required(title, 300, "session.rule.ideaEmpty");
        condition = Text.optional(condition, 500);
        mechanism = Text.optional(mechanism, 40);
        if (!MoneyPolicy.isAmount(cost)) {
            throw new SessionRefused("session.rule.cost");
        }
    }

    /** An idea of which only the sentence is known. */
    public static DescribeOption of(String title) {
        return new DescribeOption(title, null, null, null, null);
    }
}

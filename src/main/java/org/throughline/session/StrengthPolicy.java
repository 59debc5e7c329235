package org.throughline.session;

import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a choice needs a second thought.
 *
 * <p>What an option is called comes from decision D03. A set of which every option leans on people remembering (warn, train, write
 * a rule) is allowed, but somebody says why nothing stronger would do.
 */
final class StrengthPolicy {

    /** The lowest class of decision D03. */
    static final String WEAKER = "WEAKER";

    private StrengthPolicy() {}

    /** Whether there is at least one option and none is stronger than the lowest class. */
    static boolean onlyWeaker(Collection<? extends @Nullable String> strengths) {
        return !strengths.isEmpty() && strengths.stream().allMatch(strength -> Objects.equals(strength, WEAKER));
    }
}

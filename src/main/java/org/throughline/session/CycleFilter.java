package org.throughline.session;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.CleanText;

/**
 * Which cycles to list.
 *
 * @param states how far they have come; empty for all
 * @param mine only those that the reader guides, sponsors or is invited to
 * @param unitId only those of this unit and everything below it, null for all
 * @param words only those whose purpose has these words, null for all
 */
public record CycleFilter(
        Set<CycleState> states,
        boolean mine,
        @Nullable UUID unitId,
        @Nullable String words) {

    /** Everything that the reader may see. */
    public static final CycleFilter ALL = new CycleFilter(Set.of(), false, null, null);

    public CycleFilter {
        states = Set.copyOf(states);
        words = words == null || CleanText.of(words).isBlank()
                ? null
                : CleanText.of(words).strip();
    }

    /** Whether what a cycle says or where it stands decides about it, not only where it is. */
    boolean asksForMoreThanAPlace() {
        return !states.isEmpty() || mine || words != null;
    }

    /** Whether anything is left out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }
}

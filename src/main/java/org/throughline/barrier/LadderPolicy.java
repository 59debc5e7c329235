package org.throughline.barrier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.promise.Allowance;
import org.throughline.promise.ClockRule;

/**
 * When each tier has to answer.
 *
 * <p>The instants are cumulative: the second tier's time begins where the first tier's ends. They are promised all at once when a
 * barrier is raised and stay where they are when a tier passes it up early, so the next tier gains what the one before did not
 * use (method.md B.6; scenario E04).
 */
public final class LadderPolicy {

    /** The highest tier: the board. */
    public static final int TOP = 4;

    private LadderPolicy() {}

    /**
     * The rungs from a tier up to the board.
     *
     * @param first tier whose time begins at the start
     * @param start when it begins
     * @param clocks how long each tier has
     * @param count counts time as the unit works
     */
    public static List<Rung> from(
            int first, Instant start, IntFunction<ClockRule> clocks, BiFunction<Instant, Allowance, Instant> count) {
        List<Rung> rungs = new ArrayList<>();
        Instant due = start;
        for (int tier = first; tier <= TOP; tier++) {
            ClockRule clock = clocks.apply(tier);
            due = count.apply(due, clock.allowance());
            rungs.add(new Rung(tier, due, clock.allowance(), clock.ruleVersion()));
        }
        return List.copyOf(rungs);
    }

    /**
     * The instant that counts when a barrier comes to a tier: the promised one.
     *
     * <p>A barrier that climbed by itself keeps it even when it has passed, because it was promised to people who wait. One that
     * was answered below and was not really gone may come after a tier's old instant; that tier gets its own time from now,
     * an instant in the past would give it none.
     *
     * @param promised what was promised for the tier
     * @param last the turn before, null for the first
     * @param now the moment at which the tier's turn begins
     * @param count counts time as the unit works
     */
    static Instant instantAt(
            Rung promised,
            @Nullable EscalationStepSummary last,
            Instant now,
            BiFunction<Instant, Allowance, Instant> count) {
        boolean climbedByItself = last == null || last.auto() && last.tier() < promised.tier();
        return climbedByItself || promised.dueAt().isAfter(now)
                ? promised.dueAt()
                : count.apply(now, promised.allowance());
    }

    /** The tier above, or the board again when the board has not removed it. */
    static int above(int tier) {
        return Math.min(tier + 1, TOP);
    }
}

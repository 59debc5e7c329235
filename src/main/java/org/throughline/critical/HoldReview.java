package org.throughline.critical;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the host leader says in a review; the same for the one within 24 hours and for the one that comes later.
 *
 * @param eventRef which event
 * @param known what is known
 * @param needsSupport who needs support
 * @param hazards what is dangerous now
 * @param conditions what contributed, null when nothing is known of it
 * @param nextSteps what comes next
 * @param contain what keeps people safe until the real answer is there
 * @param goDeeper whether a learning cycle looks into it
 * @param facilitatorId who guides that cycle; needed when it goes deeper
 */
public record HoldReview(
        String eventRef,
        String known,
        String needsSupport,
        String hazards,
        @Nullable String conditions,
        String nextSteps,
        List<Contain> contain,
        boolean goDeeper,
        @Nullable UUID facilitatorId) {

    static final int LONG = 4_000;
    static final int SHORT = 2_000;

    public HoldReview {
        known = EventText.words("known", known, LONG);
        needsSupport = EventText.words("needsSupport", needsSupport, SHORT);
        hazards = EventText.words("hazards", hazards, SHORT);
        conditions = EventText.optional(conditions, LONG);
        nextSteps = EventText.words("nextSteps", nextSteps, LONG);
        contain = List.copyOf(contain);
        if (goDeeper && facilitatorId == null) {
            throw new CriticalRefused("critical.refused.noFacilitator");
        }
    }
}

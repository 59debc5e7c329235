package org.throughline.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which actions to show.
 *
 * @param ownerId only those of this person, null for everybody's
 * @param due only those that are late or due soon, null for all
 * @param placeId only those done in this unit or below it, null for everywhere
 * @param strength only those of this strength, null for all
 * @param stage only those in this column, null for all
 * @param ended whether those that have ended are shown when no column is chosen
 * @param words only those whose reference, title or kept answers contain them, empty for all
 */
public record RegisterFilter(
        @Nullable UUID ownerId,
        @Nullable Due due,
        @Nullable UUID placeId,
        @Nullable Strength strength,
        @Nullable ActionStage stage,
        boolean ended,
        String words) {

    /** Everything that has not ended. */
    public static final RegisterFilter OPEN = new RegisterFilter(null, null, null, null, null, false);

    /** A filter that looks for no words. */
    public RegisterFilter(
            @Nullable UUID ownerId,
            @Nullable Due due,
            @Nullable UUID placeId,
            @Nullable Strength strength,
            @Nullable ActionStage stage,
            boolean ended) {
        this(ownerId, due, placeId, strength, stage, ended, "");
    }

    /** When the actions are due. */
    public enum Due {
        /** Past their day and still owed. */
        LATE,
        /** Owed within the next seven days, late ones not counted. */
        WEEK
    }

    /** Whether it leaves anything out that is open. */
    public boolean isSet() {
        return !equals(OPEN);
    }
}

package org.throughline.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the group settled on.
 *
 * @param gaps what happens with each difference between the two descriptions of the work
 * @param options what the group decided about each idea
 * @param barriers what the team cannot remove itself
 * @param oneThing what people start tomorrow, null when nothing was named
 * @param dissent who saw it differently and why, null when nobody did
 */
public record SettleChoices(
        List<SettleGap> gaps,
        List<SettleOption> options,
        List<FoundBarrier> barriers,
        @Nullable String oneThing,
        @Nullable String dissent) {

    public SettleChoices {
        gaps = List.copyOf(gaps);
        options = List.copyOf(options);
        barriers = List.copyOf(barriers);
    }
}

package org.throughline.studio.move;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case in a move.
 *
 * @param instance the engine's id
 * @param ref its reference; null for a restricted one
 * @param state what is known of it
 * @param wasAt names of the steps where it was
 * @param willBeAt names of the steps where it is afterwards; empty when it stays
 * @param whys why it stays or failed; empty when it moves, and for a restricted one
 * @param effects what changes with it, and its tasks; empty for a restricted one
 * @param restricted whether the case stands in a circle that the reader is not in, and so has no words here
 */
public record MoveLine(
        String instance,
        @Nullable String ref,
        CaseState state,
        String wasAt,
        String willBeAt,
        List<Why> whys,
        List<Effect> effects,
        boolean restricted) {

    public MoveLine {
        whys = List.copyOf(whys);
        effects = List.copyOf(effects);
    }

    /** For readers outside its circle: that there is a case, and where it stands. */
    MoveLine withoutWords() {
        return new MoveLine(instance, null, state, wasAt, willBeAt, List.of(), List.of(), true);
    }
}

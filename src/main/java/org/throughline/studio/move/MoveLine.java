package org.throughline.studio.move;

import java.util.List;

/**
 * One case in a move.
 *
 * @param instance the engine's id
 * @param ref its reference
 * @param state what is known of it
 * @param wasAt names of the steps where it was
 * @param willBeAt names of the steps where it is afterwards; empty when it stays
 * @param whys why it stays or failed; empty when it moves
 * @param effects what changes with it, and its tasks
 */
public record MoveLine(
        String instance,
        String ref,
        CaseState state,
        String wasAt,
        String willBeAt,
        List<Why> whys,
        List<Effect> effects) {

    public MoveLine {
        whys = List.copyOf(whys);
        effects = List.copyOf(effects);
    }
}

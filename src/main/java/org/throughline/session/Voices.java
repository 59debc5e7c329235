package org.throughline.session;

import java.util.Map;

/**
 * How much was heard from each side of the work.
 *
 * @param notes notes per side, only for sides that are large enough to be named
 * @param others notes of all other sides together
 */
public record Voices(Map<PerspectiveFunction, Integer> notes, int others) {

    public Voices {
        notes = Map.copyOf(notes);
    }
}

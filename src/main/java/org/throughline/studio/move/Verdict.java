package org.throughline.studio.move;

import java.util.List;

/**
 * What a rehearsal or a move found out about a case.
 *
 * @param wasAt names of the steps where it was
 * @param willBeAt names of the steps where it is afterwards; empty when it stays
 * @param whys why it stays, or what to know of it
 * @param effects what changes with it, and its tasks
 * @param mark how it stood
 */
record Verdict(String wasAt, String willBeAt, List<Why> whys, List<Effect> effects, String mark) {

    static Verdict stays(String at, List<Why> whys, String mark) {
        return new Verdict(at, "", whys, List.of(), mark);
    }

    Verdict told(Why more) {
        return new Verdict(wasAt, willBeAt, List.of(more), effects, mark);
    }
}

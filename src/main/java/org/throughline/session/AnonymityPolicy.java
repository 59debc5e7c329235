package org.throughline.session;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whose name may stand on a note.
 *
 * <p>The way a person touches the work is only stored when at least {@link #SMALLEST_GROUP} invited people share it; otherwise it
 * would be a signature. Once somebody has written, names can only become fewer.
 */
final class AnonymityPolicy {

    /** Fewest people behind a label or a count. */
    static final int SMALLEST_GROUP = 3;

    private AnonymityPolicy() {}

    /** What a writer may choose from. */
    static Set<Attribution> allowed(AnonymityMode mode) {
        return switch (mode) {
            case NAMED -> EnumSet.of(Attribution.SIGNED);
            case CHOICE -> EnumSet.allOf(Attribution.class);
            case ANONYMOUS -> EnumSet.of(Attribution.ANONYMOUS);
        };
    }

    /** Checks the writer's choice. */
    static void check(AnonymityMode mode, Attribution attribution) {
        if (!allowed(mode).contains(attribution)) {
            throw new SessionRefused("session.rule.attribution." + mode);
        }
    }

    /**
     * What is stored for the writer's choice.
     *
     * @param sameFunction how many invited people touch the work in the same way, the writer included
     */
    static Attribution stored(Attribution wanted, int sameFunction) {
        return wanted == Attribution.ROLE && sameFunction < SMALLEST_GROUP ? Attribution.ANONYMOUS : wanted;
    }

    /** Checks a change of the mode: after the first note it can only get stricter. */
    static void checkChange(AnonymityMode from, AnonymityMode to, boolean notesWritten) {
        if (notesWritten && to.compareTo(from) < 0) {
            throw new SessionRefused("session.rule.onlyStricter");
        }
    }
}

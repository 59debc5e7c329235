package org.throughline.action;

import java.util.EnumSet;
import java.util.Set;

/**
 * What an owner has to show for "done".
 *
 * <p>Asked for by strength and known beforehand: a weak action may be closed with a sentence, a strong one changes something that
 * can be shown.
 */
public final class EvidencePolicy {

    private EvidencePolicy() {}

    /** The kinds of which at least one is needed. */
    public static Set<EvidenceKind> accepted(Strength strength, ActionType type) {
        if (type == ActionType.JUST_DO_IT || strength == Strength.WEAKER) {
            return EnumSet.allOf(EvidenceKind.class);
        }
        return strength == Strength.INTERMEDIATE
                ? EnumSet.of(EvidenceKind.LINK, EvidenceKind.FILE)
                : EnumSet.of(EvidenceKind.FILE);
    }

    /** Whether what is there is enough. */
    static boolean isEnough(Strength strength, ActionType type, Set<EvidenceKind> given) {
        return accepted(strength, type).stream().anyMatch(given::contains);
    }
}

package org.throughline.action;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What the effect of an action was found to be, and whether it was looked at for longer than planned. */
@Embeddable
class EffectJudgement {

    private boolean windowExtended;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    void give(Verdict given) {
        verdict = given;
    }

    /** Too early to say. */
    void lookAgain() {
        windowExtended = true;
    }

    /** The action is made stronger, so its effect may again take longer than planned. */
    void lookAnew() {
        windowExtended = false;
    }

    /** The verdict in one word; done when nobody had to judge. */
    String word() {
        return verdict == null ? "DONE" : verdict.name();
    }

    /** Seen in its effect, or simply done. */
    boolean helped() {
        return verdict == null || verdict == Verdict.EFFECTIVE;
    }

    boolean isWindowExtended() {
        return windowExtended;
    }

    @Nullable
    Verdict verdict() {
        return verdict;
    }
}

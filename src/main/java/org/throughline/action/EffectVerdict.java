package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One verdict on the effect of an action, by its verifier or because the window ended without one. */
@Entity
class EffectVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private @Nullable UUID givenBy;
    private Instant givenAt;
    private @Nullable String whatWasSeen;
    private @Nullable Boolean balancingOk;
    private @Nullable String balancingNote;
    private @Nullable String sideEffects;

    @SuppressWarnings("NullAway.Init")
    protected EffectVerdict() {}

    EffectVerdict(UUID actionId, GiveVerdict command, UUID givenBy, Instant now) {
        this.actionId = actionId;
        this.verdict = command.verdict();
        this.givenBy = givenBy;
        this.givenAt = now;
        this.whatWasSeen = command.whatYouSaw();
        this.balancingOk = command.balancingOk();
        this.balancingNote = command.balancingNote();
        this.sideEffects = command.sideEffects();
    }

    /** The window ended and nobody could say. */
    static EffectVerdict windowEnded(UUID actionId, Instant now) {
        EffectVerdict ended = new EffectVerdict();
        ended.actionId = actionId;
        ended.verdict = Verdict.INCONCLUSIVE;
        ended.givenAt = now;
        return ended;
    }

    VerdictSummary summary() {
        return new VerdictSummary(verdict, givenBy, givenAt, whatWasSeen, balancingOk, balancingNote, sideEffects);
    }
}

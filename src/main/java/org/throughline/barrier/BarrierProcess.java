package org.throughline.barrier;

import java.time.Instant;
import java.util.UUID;

/** What this feature asks of its process: the only way to the engine. */
public interface BarrierProcess {

    /** The barrier starts to climb. */
    void start(BarrierFacts barrier);

    /** Whoever removes it says that it is done. */
    void removalFinished(String ref);

    /** The board has decided. */
    void decisionTaken(String ref, BoardOutcome outcome);

    /** It is worse, or less bad, than promised for. */
    void riskChanged(String ref, boolean mayBeLater);

    /** Nobody confirmed what the chair decided alone. */
    void chairActionLapsed(String ref);

    /** It is taken back. */
    void withdraw(String ref);

    /** Somebody stands in another one's place, with the open task that belongs to it. */
    void passOn(String ref, BarrierPart part, UUID from, UUID to);

    /** The running tier has another instant: its task and its timers follow. */
    void moveTier(String ref, Instant answerBy, Instant remindAt);
}

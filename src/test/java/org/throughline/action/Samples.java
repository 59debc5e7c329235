package org.throughline.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.base.Severity;

/** Actions as tests need them. */
final class Samples {

    static final UUID UNIT = UUID.randomUUID();
    static final UUID BEN = UUID.randomUUID();
    static final UUID WES = UUID.randomUUID();
    static final UUID CARLA = UUID.randomUUID();
    static final UUID QUINN = UUID.randomUUID();
    static final LocalDate DUE = LocalDate.of(2026, 10, 16);
    static final Instant NOW = Instant.parse("2026-10-06T10:30:00Z");

    private Samples() {}

    /** An action that was agreed and about which nobody was asked yet. */
    static Action proposed() {
        return new Action(
                "ACT-2026-000001",
                new OfferAction(
                        UUID.randomUUID(),
                        "CYC-2026-000001",
                        UNIT,
                        "Wave cut-off board",
                        "Nobody sees the cut-off",
                        ActionType.PROCESS_REWORK,
                        Strength.STRONGER,
                        Severity.MEDIUM,
                        BEN,
                        CARLA,
                        null,
                        DUE,
                        null),
                null,
                NOW);
    }

    static Action offered() {
        Action action = proposed();
        action.offerTo(BEN, DUE);
        return action;
    }

    static Action inProgress() {
        Action action = offered();
        action.accept();
        action.startWork(QUINN);
        return action;
    }

    static Action verifying() {
        Action action = inProgress();
        action.claimDone("The board hangs", DUE);
        action.delivered();
        return action;
    }
}

package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.throughline.base.Severity;

/** Something the team cannot remove itself, noted until the options are agreed. */
@Entity
class TeamBarrier {

    @Id
    private UUID id;

    private UUID cycleId;
    private String kind;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String ask;
    private String consequence;
    private boolean passedOn;

    @SuppressWarnings("NullAway.Init")
    protected TeamBarrier() {}

    TeamBarrier(UUID cycleId, FoundBarrier found) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.kind = found.kind();
        this.severity = found.severity();
        this.ask = found.ask();
        this.consequence = found.consequence();
    }

    boolean isPassedOn() {
        return passedOn;
    }

    BarrierFound passOn(LearningCycle cycle) {
        passedOn = true;
        return new BarrierFound(
                cycle.ref(), cycle.unitId(), cycle.facilitatorId(), kind, severity, ask, consequence, id);
    }
}

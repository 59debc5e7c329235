package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How an action will be done; an action that is made stronger gets a new one, the old one stays. */
@Entity
class ActionPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private UUID plannedBy;
    private Instant plannedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanAction.Step> steps;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanAction.Participant> people;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanAction.Affected> affected;

    private @Nullable String communication;
    private @Nullable String rollback;
    private boolean smallFirst;

    @SuppressWarnings("NullAway.Init")
    protected ActionPlan() {}

    ActionPlan(UUID actionId, PlanAction command, UUID plannedBy, Instant now) {
        this.actionId = actionId;
        this.plannedBy = plannedBy;
        this.plannedAt = now;
        this.steps = command.steps();
        this.people = command.people();
        this.affected = command.affected();
        this.communication = command.communication();
        this.rollback = command.rollback();
        this.smallFirst = command.smallFirst();
    }

    PlanSummary summary() {
        return new PlanSummary(plannedBy, plannedAt, steps, people, affected, communication, rollback, smallFirst);
    }
}

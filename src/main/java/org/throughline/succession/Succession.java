package org.throughline.succession;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/** The handing over of one person's duties. */
@Entity
class Succession {

    @Id
    private UUID id;

    private String ref;
    private UUID personId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private SuccessionCause cause;

    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate backOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private @Nullable UUID roleUnitId;
    private @Nullable UUID toldBy;
    private Instant toldAt;
    private @Nullable UUID handlerId;
    private int level;

    @Enumerated(EnumType.STRING)
    private SuccessionState state;

    private @Nullable Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Succession() {}

    Succession(String ref, PersonSummary person, SuccessionCause cause, @Nullable UUID toldBy, Instant now) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.personId = person.id();
        this.unitId = person.homeUnitId();
        this.cause = cause;
        this.toldBy = toldBy;
        this.toldAt = now;
        this.state = SuccessionState.RUNNING;
    }

    /** The last day on which the person works, and when they are back. */
    Succession until(LocalDate lastWorkingDay, @Nullable LocalDate back) {
        this.lastDay = lastWorkingDay;
        this.backOn = back;
        return this;
    }

    Succession of(Role endedRole, UUID endedAt) {
        this.role = endedRole;
        this.roleUnitId = endedAt;
        return this;
    }

    /** The search begins with the line manager again; null stands for the process administrators. */
    void askFirst(@Nullable UUID managerId) {
        handlerId = managerId;
        level = managerId == null ? Integer.MAX_VALUE : 0;
    }

    /** Whoever was asked did not answer. */
    void askNext(@Nullable UUID managerId) {
        handlerId = managerId;
        level = managerId == null ? Integer.MAX_VALUE : level + 1;
    }

    /** Somebody who said that they leave is gone already, or the other way round: the later word counts. */
    void causedBy(SuccessionCause newCause) {
        cause = newCause;
    }

    void finish(Instant now) {
        end(SuccessionState.DONE, now);
    }

    void callOff(Instant now) {
        end(SuccessionState.CALLED_OFF, now);
    }

    private void end(SuccessionState how, Instant now) {
        if (state == SuccessionState.RUNNING) {
            state = how;
            endedAt = now;
        }
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID personId() {
        return personId;
    }

    UUID unitId() {
        return unitId;
    }

    SuccessionCause cause() {
        return cause;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    UUID roleUnitId() {
        return roleUnitId;
    }

    @Nullable
    UUID handlerId() {
        return handlerId;
    }

    boolean isRunning() {
        return state == SuccessionState.RUNNING;
    }

    SuccessionSummary summary() {
        return new SuccessionSummary(
                ref,
                personId,
                unitId,
                cause,
                lastDay,
                backOn,
                role,
                roleUnitId,
                toldBy,
                toldAt,
                handlerId,
                state,
                endedAt);
    }
}

package org.throughline.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role that a person holds on a unit between two dates. */
@Entity
class RoleGrant {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID unitId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected RoleGrant() {}

    RoleGrant(GrantRole command) {
        this.id = UUID.randomUUID();
        this.personId = command.personId();
        this.role = command.role();
        this.unitId = command.unitId();
        this.validFrom = command.validFrom();
        this.validTo = command.validTo();
        this.reason = command.reason();
    }

    boolean coversDay(LocalDate day) {
        return !validFrom.isAfter(day) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    void endOn(LocalDate lastDay) {
        this.validTo = lastDay.isBefore(validFrom) ? validFrom : lastDay;
    }

    /** Ends it unless it is over already. */
    void endAtLatestOn(LocalDate lastDay) {
        if (validTo == null || validTo.isAfter(lastDay)) {
            endOn(lastDay);
        }
    }

    RoleGrantSummary summary() {
        return new RoleGrantSummary(id, personId, role, unitId, validFrom, validTo);
    }
}

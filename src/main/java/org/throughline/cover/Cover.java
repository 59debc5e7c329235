package org.throughline.cover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/** One person does another one's work for some days. */
@Entity
class Cover {

    @Id
    private UUID id;

    private UUID coveredId;
    private UUID coverId;
    private @Nullable String processKey;

    @Enumerated(EnumType.STRING)
    private @Nullable Role role;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private String zone;
    private Instant startsAt;
    private Instant endsAt;
    private String reason;
    private UUID plannedBy;
    private Instant plannedAt;
    private @Nullable UUID endedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Cover() {}

    Cover(PlanCover command, ZoneId zone, UUID plannedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.coveredId = command.coveredId();
        this.plannedBy = plannedBy;
        this.plannedAt = now;
        this.zone = zone.getId();
        say(command);
    }

    UUID coveredId() {
        return coveredId;
    }

    CoverLoopPolicy.Link link() {
        return new CoverLoopPolicy.Link(
                coveredId, coverId, new CoverScope(processKey, role), new CoverSpan(startsAt, endsAt));
    }

    /** Takes over other days, another scope or another cover; the person who is away stays the same. */
    void change(PlanCover command, Instant now) {
        checkOpen(now);
        if (CoverState.at(now, startsAt, endsAt) == CoverState.ACTIVE
                && !command.firstDay().equals(firstDay)) {
            throw new CoverRefused("cover.refused.begun");
        }
        say(command);
    }

    /** Ends it now, or calls it off before it began; nobody did when a person left. */
    void end(@Nullable UUID by, Instant now) {
        checkOpen(now);
        LocalDate today = LocalDate.ofInstant(now, ZoneId.of(zone));
        this.endedBy = by;
        this.endsAt = now.isBefore(startsAt) ? startsAt : now;
        this.lastDay = today.isBefore(firstDay) ? firstDay : today;
    }

    private void checkOpen(Instant now) {
        if (CoverState.at(now, startsAt, endsAt) == CoverState.ENDED) {
            throw new CoverRefused("cover.refused.ended");
        }
    }

    private void say(PlanCover command) {
        CoverSpan span = CoverSpan.of(command.firstDay(), command.lastDay(), ZoneId.of(zone));
        this.coverId = command.coverId();
        this.processKey = command.scope().processKey();
        this.role = command.scope().role();
        this.firstDay = command.firstDay();
        this.lastDay = command.lastDay();
        this.startsAt = span.from();
        this.endsAt = span.until();
        this.reason = command.reason();
    }

    CoverSummary summary(Instant now) {
        return new CoverSummary(
                id,
                coveredId,
                coverId,
                new CoverScope(processKey, role),
                firstDay,
                lastDay,
                ZoneId.of(zone),
                CoverState.at(now, startsAt, endsAt),
                reason,
                plannedBy);
    }
}

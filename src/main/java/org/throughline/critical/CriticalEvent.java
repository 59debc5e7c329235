package org.throughline.critical;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.Severity;

/** Something bad that happened, or nearly did, and its review. */
@Entity
class CriticalEvent {

    private static final int TITLE = 80;

    @Id
    private UUID id;

    private String ref;
    private UUID commandId;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private Instant happenedAt;
    private String what;
    private boolean restricted;
    private UUID reporterId;
    private UUID leaderId;
    private UUID guardianId;
    private @Nullable UUID facilitatorId;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private CriticalEventState state = CriticalEventState.REPORTED;

    @Embedded
    private @Nullable EventReview review;

    private boolean goDeeper;
    private @Nullable Instant lateAt;

    @Embedded
    private @Nullable EventSupport support;

    private @Nullable String cycleRef;
    private @Nullable String endReason;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected CriticalEvent() {}

    CriticalEvent(String ref, ReportEvent report, UUID reporterId, UUID leaderId, UUID guardianId, Instant now) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.commandId = report.commandId();
        this.unitId = report.unitId();
        this.severity = report.severity();
        this.happenedAt = report.happenedAt();
        this.what = report.what();
        this.restricted = report.restricted();
        this.facilitatorId = report.facilitatorId();
        this.reporterId = reporterId;
        this.leaderId = leaderId;
        this.guardianId = guardianId;
        this.reportedAt = now;
    }

    /** The review was held. */
    void hold(HoldReview command, UUID by, Instant now) {
        if (!state.awaitsReview()) {
            throw new CriticalRefused("critical.refused.reviewed");
        }
        review = EventReview.of(command, by, now);
        goDeeper = command.goDeeper();
        if (command.facilitatorId() != null) {
            facilitatorId = command.facilitatorId();
        }
        state = CriticalEventState.REVIEWED;
    }

    /** Nobody held the review within its time. */
    void notHeldInTime(Instant now) {
        if (state == CriticalEventState.REPORTED) {
            state = CriticalEventState.LATE;
            lateAt = now;
        }
    }

    /** The guardian has looked after those who were there. */
    void supported(String words, UUID by, Instant now) {
        checkRunning();
        support = new EventSupport(words, by, now);
    }

    void deepenedBy(String cycle) {
        cycleRef = cycle;
    }

    /** The reason of a withdrawal that the process carries out. */
    void willBeWithdrawn(String reason) {
        checkRunning();
        endReason = reason;
    }

    void withdraw(Instant now) {
        if (!state.isOver()) {
            state = CriticalEventState.WITHDRAWN;
            endedAt = now;
        }
    }

    void close(Instant now) {
        if (!state.isOver()) {
            state = CriticalEventState.CLOSED;
            endedAt = now;
        }
    }

    void checkRunning() {
        if (state.isOver()) {
            throw new CriticalRefused("critical.refused.over");
        }
    }

    boolean isHostedBy(UUID person) {
        return person.equals(leaderId);
    }

    /** Everybody who has a part in it by name. */
    Stream<UUID> parts() {
        return Stream.of(Stream.of(reporterId, leaderId, guardianId), Stream.ofNullable(facilitatorId))
                .flatMap(found -> found);
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID unitId() {
        return unitId;
    }

    CriticalEventFacts facts() {
        return new CriticalEventFacts(
                ref,
                unitId,
                EventText.shortened(what, TITLE),
                severity,
                happenedAt,
                what,
                restricted,
                reporterId,
                leaderId,
                guardianId,
                facilitatorId,
                reportedAt,
                state,
                review,
                goDeeper,
                lateAt,
                support,
                cycleRef,
                endReason,
                endedAt);
    }
}

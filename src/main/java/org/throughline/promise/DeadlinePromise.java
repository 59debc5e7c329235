package org.throughline.promise;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the ledger: what was promised, by which rule, and what became of it. */
@Entity
class DeadlinePromise {

    @Id
    private UUID id;

    private String kind;
    private String subjectRef;
    private @Nullable Integer tier;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private OwedBy owedBy;

    private String ruleVersion;
    private String calendarVersion;
    private Instant madeAt;
    private Instant dueAt;
    private @Nullable Instant firedAt;
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private PromiseStatus status = PromiseStatus.OPEN;

    private @Nullable String reason;
    private @Nullable String waitingPlace;
    private @Nullable UUID calendarId;
    private @Nullable String zone;

    @Embedded
    private @Nullable Sum sum;

    private @Nullable String ruleInputs;

    /** Whether it was cut off in this transaction; its timer's event would come before the end of it. */
    @Transient
    private boolean cutOffNow;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected DeadlinePromise() {}

    DeadlinePromise(MakePromise command, PromiseGrounds grounds, Instant now, @Nullable String waitingPlace) {
        this.id = UUID.randomUUID();
        this.kind = command.kind();
        this.subjectRef = command.subjectRef();
        this.tier = command.tier();
        this.unitId = command.unitId();
        this.owedBy = command.owedBy();
        this.ruleVersion = command.ruleVersion();
        this.calendarVersion = grounds.calendarVersion();
        this.calendarId = grounds.calendarId();
        this.zone = grounds.zone().getId();
        this.sum = grounds.sum();
        this.ruleInputs = grounds.ruleInputs();
        this.madeAt = now;
        // The engine's timers know milliseconds: a finer instant would lie after the timer that keeps it.
        this.dueAt = command.dueAt().truncatedTo(ChronoUnit.MILLIS);
        this.waitingPlace = waitingPlace;
    }

    Instant dueAt() {
        return dueAt;
    }

    void waitAt(String place) {
        this.waitingPlace = place;
    }

    /**
     * Its timer fired: the product kept its own promise; a person's is broken by it.
     *
     * <p>Its own interrupting timer leaves the place before the timer's event begins, so it may be broken already.
     */
    void fire(Instant now) {
        if (firedAt != null) {
            return;
        }
        firedAt = now;
        if (owedBy == OwedBy.SYSTEM) {
            close(PromiseStatus.KEPT, now);
        }
        waitingPlace = status == PromiseStatus.OPEN ? waitingPlace : null;
    }

    /** What it waited for was done. */
    void done(Instant now) {
        if (status == PromiseStatus.OPEN) {
            close(now.isAfter(dueAt) ? PromiseStatus.BROKEN : PromiseStatus.KEPT, now);
        }
    }

    /** What it waited for ended without being done. */
    void abandon(Instant now) {
        if (status == PromiseStatus.OPEN) {
            close(firedAt != null ? PromiseStatus.BROKEN : PromiseStatus.VOID, now);
        }
    }

    /**
     * The place where it was waited for was cut off.
     *
     * <p>After its instant it is broken; only the product has as long as a timer may take, so that somebody who acts in the very
     * moment of a reminder breaks nothing. Whether its own timer did that is told by the timer's event, which begins only then; so
     * the place stays known until it has.
     */
    void cutOff(Instant now) {
        if (status == PromiseStatus.OPEN && !dueAt.isAfter(now)) {
            boolean inTime = owedBy == OwedBy.SYSTEM && !now.isAfter(dueAt.plus(DowntimePolicy.ON_TIME));
            status = inTime ? PromiseStatus.VOID : PromiseStatus.BROKEN;
            settledAt = now;
            cutOffNow = true;
        } else {
            abandon(now);
        }
    }

    /** Another instant takes its place. */
    void move(String why, Instant now) {
        reason = why;
        close(PromiseStatus.MOVED, now);
    }

    boolean wasCutOffNow() {
        return cutOffNow;
    }

    private void close(PromiseStatus as, Instant now) {
        status = as;
        settledAt = now;
        waitingPlace = null;
    }

    PromiseSummary summary() {
        return new PromiseSummary(
                id,
                kind,
                subjectRef,
                tier,
                unitId,
                owedBy,
                madeAt,
                dueAt,
                firedAt,
                settledAt,
                status,
                ruleVersion,
                calendarVersion);
    }

    /** The same for another instant, by the version of the rule that counted it, if one did just now. */
    MakePromise again(Instant at) {
        String rule = SumsOfTransaction.ruleUpTo(unitId, at).orElse(ruleVersion);
        return new MakePromise(kind, subjectRef, tier, unitId, at, owedBy, rule);
    }

    @Nullable
    String waitingPlace() {
        return waitingPlace;
    }
}

package org.throughline.barrier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;
import org.throughline.promise.Allowance;

/** One tier's turn: who has to answer until when, and what came of it. A tier that gets a second turn has a second step. */
@Entity
class EscalationStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "barrier_id")
    private Barrier barrier;

    private int tier;
    private int turn;

    @Enumerated(EnumType.STRING)
    private StepStatus status = StepStatus.PENDING;

    private java.math.BigDecimal allowanceAmount;

    @Enumerated(EnumType.STRING)
    private Allowance.Unit allowanceUnit;

    private String ruleVersion;
    private Instant dueAt;
    private @Nullable Instant openedAt;

    @Enumerated(EnumType.STRING)
    private Role receiverRole;

    private @Nullable UUID receiverId;
    private boolean raiserAlone;
    private @Nullable Instant answeredAt;
    private @Nullable UUID answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable TierAnswer answer;

    private @Nullable String words;
    private boolean auto;

    @SuppressWarnings("NullAway.Init")
    protected EscalationStep() {}

    EscalationStep(Barrier barrier, int turn, Rung rung, Role asked) {
        this.id = UUID.randomUUID();
        this.barrier = barrier;
        this.tier = rung.tier();
        this.turn = turn;
        this.dueAt = rung.dueAt();
        this.allowanceAmount = rung.allowance().amount();
        this.allowanceUnit = rung.allowance().unit();
        this.ruleVersion = rung.ruleVersion();
        this.receiverRole = asked;
    }

    void open(TierReceiver receiver, Instant due, Instant now) {
        openedAt = now;
        dueAt = due;
        receiverRole = receiver.role();
        receiverId = receiver.personId();
        raiserAlone = receiver.raiserAlone();
    }

    void promise(Rung rung) {
        dueAt = rung.dueAt();
        allowanceAmount = rung.allowance().amount();
        allowanceUnit = rung.allowance().unit();
        ruleVersion = rung.ruleVersion();
    }

    void answer(TierAnswer given, String said, UUID by, Instant now) {
        status = StepStatus.ANSWERED;
        answer = given;
        words = said;
        answeredBy = by;
        answeredAt = now;
    }

    /** The board answers by a decision, perhaps after its promise was broken; the person is null when only a board is named. */
    void decide(String said, @Nullable UUID by, Instant now) {
        status = StepStatus.ANSWERED;
        words = said;
        answeredBy = by;
        answeredAt = now;
    }

    /** No answer in time; a board is still waited for, everybody else is passed by. */
    void expire(boolean movesUp) {
        status = StepStatus.EXPIRED;
        auto = movesUp;
    }

    void abandon() {
        if (status == StepStatus.PENDING) {
            status = StepStatus.VOID;
        }
    }

    boolean isWaiting() {
        return openedAt != null && status == StepStatus.PENDING;
    }

    boolean isStillToCome() {
        return openedAt == null && status == StepStatus.PENDING;
    }

    UUID id() {
        return id;
    }

    int tier() {
        return tier;
    }

    int turn() {
        return turn;
    }

    StepStatus status() {
        return status;
    }

    Rung rung() {
        return new Rung(tier, dueAt, new Allowance(allowanceAmount, allowanceUnit), ruleVersion);
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    /** Somebody else answers for the tier; its instant stays. */
    void receivedBy(UUID personId) {
        receiverId = personId;
    }

    Role receiverRole() {
        return receiverRole;
    }

    @Nullable
    UUID receiverId() {
        return receiverId;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }

    EscalationStepSummary summary() {
        return new EscalationStepSummary(
                tier,
                turn,
                status,
                dueAt,
                new Allowance(allowanceAmount, allowanceUnit),
                openedAt,
                receiverRole,
                receiverId,
                raiserAlone,
                answeredAt,
                answeredBy,
                answer,
                words,
                auto);
    }
}

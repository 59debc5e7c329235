package org.throughline.help;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.PersonSummary;

/** One request for support. */
@Entity
class SupportRequest {

    @Id
    private UUID id;

    private String ref;
    private UUID askerId;
    private UUID unitId;
    private String need;
    private String page;

    @Enumerated(EnumType.STRING)
    private SupportState state;

    private Instant askedAt;
    private @Nullable UUID takerId;
    private @Nullable Instant takenAt;
    private @Nullable UUID headId;
    private boolean cameBack;
    private boolean askedAgain;
    private String withdrawnWhy;
    private @Nullable Instant endedAt;
    private @Nullable String offerRule;
    private @Nullable String offerInputs;
    private @Nullable String offerSaid;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SupportRequest() {}

    SupportRequest(String ref, PersonSummary asker, AskForSupport asked, Instant now) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.askerId = asker.id();
        this.unitId = asker.homeUnitId();
        this.need = asked.need();
        this.page = asked.page();
        this.state = SupportState.OPEN;
        this.askedAt = now;
        this.withdrawnWhy = "";
    }

    /** Somebody answers it; they owe the answer now. */
    void take(UUID personId, Instant now) {
        require(SupportState.OPEN);
        takerId = personId;
        takenAt = now;
        state = SupportState.TAKEN;
    }

    /** It goes to whoever leads the advisers; null stands for the role that steps in. */
    void passUp(@Nullable UUID head) {
        checkRunning();
        headId = head;
        state = SupportState.PASSED_UP;
    }

    /** Somebody answered; whether it helped is asked anew. */
    void answered() {
        if (state != SupportState.TAKEN && state != SupportState.PASSED_UP) {
            throw new SupportRefused("help.refused.notNow");
        }
        askedAgain = false;
        state = SupportState.ANSWERED;
    }

    void helped(Instant now) {
        require(SupportState.ANSWERED);
        end(SupportState.HELPED, now);
    }

    /**
     * The answer did not quite help.
     *
     * @return whether it is answered once more; the second time ends it
     */
    boolean notQuite(Instant now) {
        require(SupportState.ANSWERED);
        if (cameBack) {
            end(SupportState.NOT_HELPED, now);
            return false;
        }
        cameBack = true;
        return true;
    }

    /**
     * The asker did not say whether it helped.
     *
     * @return whether they are asked once more
     */
    boolean askOnceMore() {
        require(SupportState.ANSWERED);
        boolean first = !askedAgain;
        askedAgain = true;
        return first;
    }

    void neverSaid(Instant now) {
        require(SupportState.ANSWERED);
        end(SupportState.NOT_SAID, now);
    }

    /** Not needed any more; what ended stays as it is. */
    void withdraw(Instant now) {
        if (!state.isOver()) {
            end(SupportState.WITHDRAWN, now);
        }
    }

    void withdrawBecause(String why) {
        checkRunning();
        withdrawnWhy = why;
    }

    /** Keeps what the table of offers said, and on what. */
    void weighed(String rule, String inputs, String said) {
        offerRule = rule;
        offerInputs = inputs;
        offerSaid = said;
    }

    private void require(SupportState wanted) {
        if (state != wanted) {
            throw new SupportRefused("help.refused.notNow");
        }
    }

    private void checkRunning() {
        if (state.isOver()) {
            throw new SupportRefused("help.refused.over");
        }
    }

    private void end(SupportState how, Instant now) {
        state = how;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID askerId() {
        return askerId;
    }

    UUID unitId() {
        return unitId;
    }

    String need() {
        return need;
    }

    SupportState state() {
        return state;
    }

    @Nullable
    UUID takerId() {
        return takerId;
    }

    @Nullable
    UUID headId() {
        return headId;
    }

    SupportRequestSummary summary() {
        return new SupportRequestSummary(
                ref,
                askerId,
                unitId,
                need,
                page,
                state,
                askedAt,
                takerId,
                takenAt,
                headId,
                withdrawnWhy,
                endedAt,
                offerRule,
                offerInputs,
                offerSaid);
    }
}

package org.throughline.help;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An offer to a place that asked for help again and again. Saying no has no consequence. */
@Entity
class SupportOffer {

    @Id
    private UUID id;

    private String ref;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    private int requests;
    private int days;
    private String rule;
    private String inputs;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private Instant offeredAt;
    private @Nullable UUID answeredBy;
    private @Nullable Instant answeredAt;
    private String reason;
    private String arranged;
    private @Nullable UUID arrangerId;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected SupportOffer() {}

    SupportOffer(String ref, UUID unitId, OfferKind kind, int requests, int days, Instant now) {
        this.id = UUID.randomUUID();
        this.ref = ref;
        this.unitId = unitId;
        this.kind = kind;
        this.requests = requests;
        this.days = days;
        this.rule = "";
        this.inputs = "";
        this.state = OfferState.OFFERED;
        this.offeredAt = now;
        this.reason = "";
        this.arranged = "";
    }

    /** Keeps the version of the table that said so, and what it was asked with. */
    SupportOffer because(String ruleVersion, String asked) {
        this.rule = ruleVersion;
        this.inputs = asked;
        return this;
    }

    void takeUp(UUID by, Instant now) {
        answer(OfferState.TAKEN_UP, by, now);
    }

    void notNow(UUID by, String why, Instant now) {
        answer(OfferState.NOT_NOW, by, now);
        reason = why;
    }

    void lapse() {
        require(OfferState.OFFERED);
        state = OfferState.NOT_ANSWERED;
    }

    /** Somebody who helps has said when and how. */
    void arrange(String how, UUID by) {
        require(OfferState.TAKEN_UP);
        arranged = how;
        arrangerId = by;
        state = OfferState.ARRANGED;
    }

    /** Nobody arranged it in time; null stands for those who help at the place. */
    void passUp(@Nullable UUID head) {
        require(OfferState.TAKEN_UP);
        arrangerId = head;
    }

    void callOff() {
        if (state == OfferState.OFFERED || state == OfferState.TAKEN_UP) {
            state = OfferState.CALLED_OFF;
        }
    }

    void checkRunning() {
        if (state != OfferState.OFFERED && state != OfferState.TAKEN_UP) {
            throw new SupportRefused("help.refused.over");
        }
    }

    private void answer(OfferState how, UUID by, Instant now) {
        require(OfferState.OFFERED);
        state = how;
        answeredBy = by;
        answeredAt = now;
    }

    private void require(OfferState wanted) {
        if (state != wanted) {
            throw new SupportRefused("help.refused.notNow");
        }
    }

    String ref() {
        return ref;
    }

    UUID unitId() {
        return unitId;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }

    @Nullable
    UUID arrangerId() {
        return arrangerId;
    }

    SupportOfferSummary summary() {
        return new SupportOfferSummary(
                ref,
                unitId,
                kind,
                requests,
                days,
                rule,
                inputs,
                state,
                offeredAt,
                answeredBy,
                answeredAt,
                reason,
                arranged,
                arrangerId);
    }
}

package org.throughline.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One question to one person: will you own this action? Kept with its answer, or with the fact that there was none. */
@Entity
@Table(name = "action_offer")
class Offer {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private @Nullable UUID id;

    private UUID actionId;
    private int round;
    private int number;
    private UUID toPersonId;
    private @Nullable UUID offeredBy;
    private @Nullable String offerReason;
    private Instant offeredAt;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private OfferAnswer answer = OfferAnswer.OPEN;

    private @Nullable LocalDate proposedDue;
    private @Nullable String answerReason;
    private @Nullable UUID suggestedOwnerId;
    private @Nullable String capacityNote;
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(Action action, int number, @Nullable UUID offeredBy, @Nullable String reason, Instant now) {
        this.actionId = action.id();
        this.round = action.offerRound();
        this.number = number;
        this.toPersonId = action.ownerId();
        this.offeredBy = offeredBy;
        this.offerReason = reason;
        this.offeredAt = now;
        this.dueOn = action.dueOn();
    }

    void accept(@Nullable String capacity, Instant now) {
        capacityNote = capacity;
        end(OfferAnswer.ACCEPTED, now);
    }

    /** Yes, but by another date. */
    void counter(LocalDate due, String reason, @Nullable String capacity) {
        proposedDue = due;
        answerReason = reason;
        capacityNote = capacity;
        answer = OfferAnswer.COUNTERED;
    }

    /** The wished date stands; what was said with it stays. */
    void acceptAsCountered(Instant now) {
        end(OfferAnswer.ACCEPTED, now);
    }

    /** The wished date does not do; the question is asked again with the accountable person's date. */
    void askAgain(LocalDate due) {
        dueOn = due;
        proposedDue = null;
        answer = OfferAnswer.OPEN;
    }

    void decline(String reason, @Nullable UUID suggestion, Instant now) {
        answerReason = reason;
        suggestedOwnerId = suggestion;
        end(OfferAnswer.DECLINED, now);
    }

    void lapse(Instant now) {
        end(OfferAnswer.LAPSED, now);
    }

    void withdraw(Instant now) {
        end(OfferAnswer.WITHDRAWN, now);
    }

    private void end(OfferAnswer ending, Instant now) {
        answer = ending;
        answeredAt = now;
    }

    /** Tells this offer from the others of its action. */
    String occasion() {
        return round + "." + number;
    }

    UUID toPersonId() {
        return toPersonId;
    }

    /** The offer that waits for an answer; there is at most one. */
    static Optional<Offer> standing(Collection<Offer> offers) {
        return offers.stream().filter(offer -> offer.answer.isStanding()).findFirst();
    }

    OfferAnswer answer() {
        return answer;
    }

    @Nullable
    LocalDate proposedDue() {
        return proposedDue;
    }

    UUID actionId() {
        return actionId;
    }

    OfferSummary summary() {
        return new OfferSummary(
                toPersonId, offeredAt, dueOn, answer, answeredAt, proposedDue, answerReason, capacityNote, number);
    }
}

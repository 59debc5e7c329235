package org.throughline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * What is said to the question who owns an action, and the day that both sides settle on.
 *
 * <p>A question may have been passed on: what counts is who answers, not who was asked first.
 */
@Service
@Transactional
public class OfferAnswers {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final OfferRepository offers;
    private final ActionProcess process;
    private final ActionStory story;
    private final PlaceDays days;
    private final OwnerLoads loads;
    private final CapacityPolicy capacity;
    private final Access access;
    private final Clock clock;

    OfferAnswers(
            ActionRepository actions,
            ActionDoor door,
            OfferRepository offers,
            ActionProcess process,
            ActionStory story,
            PlaceDays days,
            OwnerLoads loads,
            CapacityPolicy capacity,
            Access access,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.offers = offers;
        this.process = process;
        this.story = story;
        this.days = days;
        this.loads = loads;
        this.capacity = capacity;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Answers the question whether somebody will own an action.
     *
     * @throws OfferEnded when the offer is over: nothing is changed and nothing that was written is lost
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void answer(AnswerOffer answer) {
        Action action = actions.require(answer.actionRef());
        List<Offer> all = offers.findByActionIdOrderByOfferedAtAsc(action.id());
        door.check(action, all.stream().map(Offer::toPersonId).toArray(UUID[]::new));
        Offer offer = Offer.standing(all)
                .filter(open -> open.toPersonId().equals(answer.offeredTo()))
                .orElseThrow(() -> new OfferEnded(action.brief().title()));
        if (answer instanceof AnswerOffer.Decline decline) {
            decline(action, offer, decline);
            return;
        }
        UUID answering = access.answering();
        if (answer instanceof AnswerOffer.Accept accept) {
            checkRoom(action, answering, accept.capacityNote());
            own(action, answering);
            offer.accept(accept.capacityNote(), clock.instant());
            accepted(action);
        } else if (answer instanceof AnswerOffer.Counter counter) {
            checkRoom(action, answering, counter.capacityNote());
            own(action, answering);
            counter(action, offer, counter);
        }
        actions.saveAndFlush(action);
    }

    /** What whoever answers already has to do: the person who holds the question now, or for whom it is covered. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public OwnerLoad room() {
        return loads.of(access.answering());
    }

    /** The accountable person agrees to the day that the owner named. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void agreeToDate(String actionRef) {
        Action action = door.asAccountable(actionRef);
        checkDateWasNamed(action);
        takeCounterDate(action);
    }

    /** The accountable person cannot wait that long and names a day; the owner is asked again. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void insistOnDate(String actionRef, LocalDate due, String reason) {
        Action action = door.asAccountable(actionRef);
        checkDateWasNamed(action);
        DueDatePolicy.checkNotPast(due, days.today(action.brief().unitId()));
        action.moveDue(due);
        require(action).askAgain(due);
        actions.saveAndFlush(action);
        story.happened(action, "dateInsisted", Map.of("due", due.toString(), "reason", reason));
        story.tell(
                action,
                "dateInsisted",
                List.of(action.ownerId()),
                clock.instant().toString(),
                due(action));
    }

    /** Nobody answered about the day: the owner's day stands. */
    @CalledByProcess
    public void acceptCounterDate(String actionRef) {
        takeCounterDate(actions.require(actionRef));
    }

    private void decline(Action action, Offer offer, AnswerOffer.Decline decline) {
        offer.decline(decline.reason(), decline.suggestedOwnerId(), clock.instant());
        action.decline();
        actions.saveAndFlush(action);
        story.happened(action, "declined", Map.of("reason", decline.reason()));
        story.tell(
                action,
                "declined",
                List.of(action.accountableId()),
                offer.occasion(),
                Map.of("owner", offer.toPersonId().toString(), "reason", decline.reason()));
    }

    private void counter(Action action, Offer offer, AnswerOffer.Counter counter) {
        DueDatePolicy.checkChange(
                action.dueOn(), counter.due(), days.today(action.brief().unitId()));
        offer.counter(counter.due(), counter.reason(), counter.capacityNote());
        story.happened(action, "countered", Map.of("due", counter.due().toString(), "reason", counter.reason()));
    }

    /** The room of whoever says yes counts, whoever was asked first. */
    private void checkRoom(Action action, UUID answering, @Nullable String putAside) {
        capacity.check(action.brief().type(), loads.of(answering), putAside);
    }

    /** Nobody but the person who was asked answers for them: without a date of theirs there is nothing to settle. */
    private void checkDateWasNamed(Action action) {
        if (require(action).proposedDue() == null) {
            throw new ActionRefused("action.refused.noDateAsked", action.ref());
        }
    }

    private void takeCounterDate(Action action) {
        Offer offer = require(action);
        LocalDate due = offer.proposedDue();
        if (due != null) {
            action.moveDue(due);
        }
        offer.acceptAsCountered(clock.instant());
        accepted(action);
        actions.saveAndFlush(action);
    }

    private void accepted(Action action) {
        action.accept();
        story.happened(action, "accepted", due(action));
        story.tell(
                action,
                "accepted",
                ActionStory.people(action.accountableId()),
                String.valueOf(action.offerRound()),
                Map.of(
                        "owner",
                        action.ownerId().toString(),
                        "due",
                        action.dueOn().toString()));
    }

    /**
     * A question that was passed on is answered by the person who holds the task now: that person owns the action. Who only covers
     * for them does not.
     */
    private void own(Action action, UUID answering) {
        if (!answering.equals(action.ownerId())) {
            action.own(answering);
            process.peopleChanged(action.ref(), answering, action.verifierId());
        }
    }

    private Offer require(Action action) {
        return Offer.standing(offers.findByActionIdOrderByOfferedAtAsc(action.id()))
                .orElseThrow(() -> new OfferEnded(action.brief().title()));
    }

    private static Map<String, String> due(Action action) {
        return Map.of("due", action.dueOn().toString());
    }
}

package org.throughline.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Finding somebody who owns an action and says so. */
@Service
@Transactional
public class Offers {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final OfferRepository offers;
    private final ActionProcess process;
    private final ActionStory story;
    private final PlaceDays days;
    private final VerifierChoice verifiers;
    private final OwnerLoads loads;
    private final CapacityPolicy capacity;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;
    private final Circles circles;

    Offers(
            ActionRepository actions,
            ActionDoor door,
            OfferRepository offers,
            ActionProcess process,
            ActionStory story,
            PlaceDays days,
            VerifierChoice verifiers,
            OwnerLoads loads,
            CapacityPolicy capacity,
            People people,
            ApplicationEventPublisher events,
            Access access,
            Clock clock,
            Circles circles) {
        this.actions = actions;
        this.door = door;
        this.offers = offers;
        this.process = process;
        this.story = story;
        this.days = days;
        this.verifiers = verifiers;
        this.loads = loads;
        this.capacity = capacity;
        this.people = people;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.circles = circles;
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
        Offer offer = standing(all)
                .filter(open -> open.toPersonId().equals(answer.offeredTo()))
                .orElseThrow(() -> new OfferEnded(action.brief().title()));
        if (answer instanceof AnswerOffer.Decline decline) {
            decline(action, offer, decline);
            return;
        }
        answeredBySomebodyElse(action);
        if (answer instanceof AnswerOffer.Accept accept) {
            checkRoom(action, offer, accept.capacityNote());
            offer.accept(accept.capacityNote(), clock.instant());
            accepted(action);
        } else if (answer instanceof AnswerOffer.Counter counter) {
            counter(action, offer, counter);
        }
        actions.saveAndFlush(action);
    }

    /** What the person who is asked already has to do. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public OwnerLoad loadOf(UUID personId) {
        return loads.of(personId);
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

    /** The accountable person or the sponsor asks somebody else. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void offerAgain(String actionRef, UUID newOwnerId, @Nullable LocalDate newDue, String reason) {
        Action action = door.asSeeker(actionRef);
        UUID unitId = action.brief().unitId();
        LocalDate due = newDue == null ? action.dueOn() : newDue;
        DueDatePolicy.checkNotPast(due, days.today(unitId));
        if (!people.person(newOwnerId).active()) {
            throw new ActionRefused(
                    "action.refused.personGone", people.person(newOwnerId).displayName());
        }
        action.offerTo(newOwnerId, due);
        if (action.verifierId() == null) {
            action.judgedBy(verifiers.forOwner(newOwnerId, unitId));
        }
        actions.saveAndFlush(action);
        circles.admit(actionRef, newOwnerId);
        circles.admit(actionRef, action.verifierId());
        int number = offers.countByActionIdAndRound(action.id(), action.offerRound()) + 1;
        offers.saveAndFlush(new Offer(action, number, access.actor().personId(), reason, clock.instant()));
        story.happened(
                action,
                "offeredAgain",
                Map.of("owner", newOwnerId.toString(), "due", due.toString(), "reason", reason));
        story.tell(action, "offered", List.of(newOwnerId), action.offerRound() + "." + number, due(action));
        process.peopleChanged(actionRef, newOwnerId, action.verifierId());
    }

    /** Nobody is asked any more: the action is not done. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void giveUp(String actionRef, String reason) {
        Action action = door.asSeeker(actionRef);
        action.willEndBecause(reason);
        action.cancel(clock.instant());
        actions.saveAndFlush(action);
    }

    /** Half of the time to answer has gone. */
    @CalledByProcess
    public void remind(String actionRef) {
        Action action = actions.require(actionRef);
        standing(action).ifPresent(offer -> {
            story.happened(
                    action, "offerReminder", Map.of("owner", offer.toPersonId().toString()));
            story.tell(action, "offerReminder", List.of(offer.toPersonId()), offer.occasion(), due(action));
        });
    }

    /** The time to answer ran out. */
    @CalledByProcess
    public void lapse(String actionRef) {
        Action action = actions.require(actionRef);
        Offer offer = require(action);
        offer.lapse(clock.instant());
        action.offerLapsed();
        actions.saveAndFlush(action);
        story.happened(action, "offerLapsed", Map.of("owner", offer.toPersonId().toString()));
        story.tell(
                action,
                "offerLapsed",
                ActionStory.people(offer.toPersonId(), action.accountableId()),
                offer.occasion(),
                Map.of("owner", offer.toPersonId().toString()));
    }

    /** Nobody answered about the day: the owner's day stands. */
    @CalledByProcess
    public void acceptCounterDate(String actionRef) {
        takeCounterDate(actions.require(actionRef));
    }

    /** Whether somebody else may be asked after this offer. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public boolean mayOfferAgain(String actionRef) {
        Action action = actions.require(actionRef);
        return ReofferPolicy.mayOfferAgain(offers.countByActionIdAndRound(action.id(), action.offerRound()));
    }

    /** Nobody could be found: other features hear of it, and the action waits. */
    @CalledByProcess
    public void reportNoOwner(String actionRef) {
        Action action = actions.require(actionRef);
        Instant now = clock.instant();
        action.nobodyFound(now);
        actions.saveAndFlush(action);
        story.happened(action, "noOwner");
        story.tell(
                action,
                "noOwner",
                ActionStory.people(action.accountableId(), action.brief().sponsorId()),
                now.toString(),
                Map.of());
        events.publishEvent(new NoEligibleOwner(
                actionRef, action.brief().unitId(), action.brief().title(), action.accountableId(), UUID.randomUUID()));
    }

    /** The search begins anew, with the accountable person naming somebody. */
    @CalledByProcess
    public void restart(String actionRef) {
        Action action = actions.require(actionRef);
        standing(action).ifPresent(offer -> offer.withdraw(clock.instant()));
        action.askAnew();
        actions.saveAndFlush(action);
        story.happened(action, "searchRestarted");
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
        checkRoom(action, offer, counter.capacityNote());
        DueDatePolicy.checkChange(
                action.dueOn(), counter.due(), days.today(action.brief().unitId()));
        offer.counter(counter.due(), counter.reason(), counter.capacityNote());
        story.happened(action, "countered", Map.of("due", counter.due().toString(), "reason", counter.reason()));
    }

    private void checkRoom(Action action, Offer offer, @Nullable String putAside) {
        capacity.check(action.brief().type(), loads.of(offer.toPersonId()), putAside);
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
    private void answeredBySomebodyElse(Action action) {
        UUID answering = access.answering();
        if (!answering.equals(action.ownerId())) {
            action.own(answering);
            process.peopleChanged(action.ref(), answering, action.verifierId());
        }
    }

    private Offer require(Action action) {
        return standing(action).orElseThrow(() -> new OfferEnded(action.brief().title()));
    }

    private Optional<Offer> standing(Action action) {
        return standing(offers.findByActionIdOrderByOfferedAtAsc(action.id()));
    }

    private static Optional<Offer> standing(List<Offer> all) {
        return all.stream().filter(offer -> offer.answer().isStanding()).findFirst();
    }

    private static Map<String, String> due(Action action) {
        return Map.of("due", action.dueOn().toString());
    }
}

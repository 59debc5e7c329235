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

/** Finding somebody who owns an action: who is asked, and what happens when nobody answers. */
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
        this.people = people;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.circles = circles;
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

    private Offer require(Action action) {
        return standing(action).orElseThrow(() -> new OfferEnded(action.brief().title()));
    }

    private Optional<Offer> standing(Action action) {
        return Offer.standing(offers.findByActionIdOrderByOfferedAtAsc(action.id()));
    }

    private static Map<String, String> due(Action action) {
        return Map.of("due", action.dueOn().toString());
    }
}

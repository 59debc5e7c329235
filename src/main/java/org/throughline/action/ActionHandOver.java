package org.throughline.action;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionProcess.Part;
import org.throughline.organisation.Circles;

/**
 * Puts somebody else in the place of a person who cannot go on with an action.
 *
 * <p>The next owner of work that is offered or under way is asked by the action's own offer: accept, another day, or no. Whoever
 * verified and owns it now verifies no more, so that nobody judges their own action; somebody else is named or the role is asked.
 * The day on which it is due stays.
 */
@Component
class ActionHandOver {

    private final ActionRepository actions;
    private final OfferRepository offers;
    private final ActionProcess process;
    private final ActionStory story;
    private final VerifierChoice verifiers;
    private final Clock clock;
    private final Circles circles;

    ActionHandOver(
            ActionRepository actions,
            OfferRepository offers,
            ActionProcess process,
            ActionStory story,
            VerifierChoice verifiers,
            Clock clock,
            Circles circles) {
        this.actions = actions;
        this.offers = offers;
        this.process = process;
        this.story = story;
        this.verifiers = verifiers;
        this.clock = clock;
        this.circles = circles;
    }

    void owner(String ref, UUID from, UUID to) {
        Action action = actions.require(ref);
        UUID verifier = action.verifierId();
        boolean beingDone = process.isBeingDone(ref);
        if (action.state() == ActionState.OFFERED) {
            withdrawOffer(action);
            action.own(to);
            offer(action, 1 + offers.countByActionIdAndRound(action.id(), action.offerRound()));
        } else if (beingDone) {
            action.askAnew();
            action.offerTo(to, action.dueOn());
            offer(action, 1);
        } else {
            action.own(to);
        }
        UUID next = to.equals(verifier) ? verifiers.forOwner(to, action.brief().unitId()) : verifier;
        action.judgedBy(next);
        actions.saveAndFlush(action);
        circles.admit(ref, to);
        circles.admit(ref, next);
        story.happened(action, "ownerChanged", Map.of("from", from.toString(), "to", to.toString()));
        process.passOn(ref, Part.OWNER, from, to);
        if (verifier != null && !verifier.equals(next)) {
            process.passOn(ref, Part.VERIFIER, verifier, next);
        }
        if (beingDone) {
            process.successorAsked(ref);
            process.ownerLeft(ref);
        }
    }

    void accountable(String ref, UUID from, UUID to) {
        Action action = actions.require(ref);
        action.answeredForBy(to);
        actions.saveAndFlush(action);
        circles.admit(ref, to);
        story.happened(action, "accountableChanged", Map.of("from", from.toString(), "to", to.toString()));
        process.passOn(ref, Part.ACCOUNTABLE, from, to);
    }

    /** Somebody else judges it, or with nobody named whoever holds the role. */
    void verifier(String ref, UUID from, @Nullable UUID to) {
        Action action = actions.require(ref);
        if (to != null) {
            FourEyesPolicy.check(to, action.ownerId());
        }
        action.judgedBy(to);
        actions.saveAndFlush(action);
        circles.admit(ref, to);
        story.happened(
                action,
                to == null ? "verifierLeft" : "verifierChanged",
                to == null ? Map.of("from", from.toString()) : Map.of("from", from.toString(), "to", to.toString()));
        process.passOn(ref, Part.VERIFIER, from, to);
    }

    void callOff(String ref, String reason) {
        Action action = actions.require(ref);
        action.willEndBecause(reason);
        actions.saveAndFlush(action);
        process.withdraw(ref);
    }

    private void withdrawOffer(Action action) {
        offers.findByActionIdOrderByOfferedAtAsc(action.id()).stream()
                .filter(offer -> offer.answer().isStanding())
                .forEach(offer -> offer.withdraw(clock.instant()));
        offers.flush();
    }

    private void offer(Action action, int number) {
        offers.saveAndFlush(new Offer(action, number, action.accountableId(), null, clock.instant()));
        story.tell(
                action,
                "offered",
                List.of(action.ownerId()),
                action.offerRound() + "." + number,
                Map.of("due", action.dueOn().toString()));
    }
}

package org.throughline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** The beginning and the end of actions, and what other features ask of them. */
@Service
@Transactional
public class Actions {

    private final ActionRepository actions;
    private final OfferRepository offers;
    private final ActionBlockRepository blocks;
    private final ActionProcess process;
    private final ActionStory story;
    private final PlaceDays days;
    private final VerifierChoice verifiers;
    private final CycleNews cycles;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;
    private final Circles circles;

    Actions(
            ActionRepository actions,
            OfferRepository offers,
            ActionBlockRepository blocks,
            ActionProcess process,
            ActionStory story,
            PlaceDays days,
            VerifierChoice verifiers,
            CycleNews cycles,
            References references,
            ApplicationEventPublisher events,
            Access access,
            Clock clock,
            Circles circles) {
        this.actions = actions;
        this.offers = offers;
        this.blocks = blocks;
        this.process = process;
        this.story = story;
        this.days = days;
        this.verifiers = verifiers;
        this.cycles = cycles;
        this.references = references;
        this.events = events;
        this.access = access;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * Asks somebody to own an improvement.
     *
     * <p>The same origin never makes a second action, so a repeated event does no harm. A day that has passed since it was agreed
     * becomes today: the person who is asked can name another one.
     *
     * @return reference of the action
     */
    @CalledByProcess
    public String offer(OfferAction command) {
        return offer(command, null);
    }

    /** The same, for an action that takes the place of another one. */
    String offer(OfferAction command, @Nullable String predecessorRef) {
        actions.lockOrigin(command.originId());
        Optional<Action> before = actions.findByBriefOriginId(command.originId());
        if (before.isPresent()) {
            return before.get().ref();
        }
        Action action = new Action(references.next("ACT"), command, predecessorRef, clock.instant());
        UUID unitId = command.unitId();
        LocalDate today = days.today(unitId);
        boolean fastTrack = FastTrackPolicy.applies(command.type());
        circles.inherit(action.ref(), command.originRef(), predecessorRef);
        action.offerTo(command.ownerId(), DueDatePolicy.stillKeepable(command.due(), today));
        if (fastTrack) {
            action.startAtOnce();
        } else {
            action.judgedBy(verifiers.forOwner(command.ownerId(), unitId));
        }
        actions.saveAndFlush(action);
        circles.admit(action.ref(), action.ownerId());
        circles.admit(action.ref(), action.accountableId());
        circles.admit(action.ref(), action.verifierId());
        if (!fastTrack) {
            offers.saveAndFlush(new Offer(action, 1, null, null, clock.instant()));
            story.happened(action, "offered", values(action));
            story.tell(action, "offered", List.of(action.ownerId()), "1.1", values(action));
        } else {
            story.happened(action, "startedAtOnce", values(action));
        }
        cycles.started(action);
        process.start(new ActionProcess.Start(
                action.ref(),
                command.title(),
                unitId,
                action.ownerId(),
                action.accountableId(),
                action.brief().sponsorId(),
                action.verifierId(),
                fastTrack,
                command.type() == ActionType.TEST));
        return action.ref();
    }

    /** A barrier has come to its end: whatever waited for it goes on. Nothing happens when the action waits for nothing. */
    @CalledByProcess
    public void barrierLifted(String actionRef, String barrierRef) {
        Action action = actions.require(actionRef);
        if (action.isWaiting()) {
            lift(action, barrierRef, null);
            story.happened(action, "barrierLifted", Map.of("barrier", barrierRef));
            story.tell(action, "wayIsFree", List.of(action.ownerId()), barrierRef, Map.of());
            process.wayIsFree(actionRef);
        }
    }

    /**
     * Says that what was in the way is gone, without a barrier having to end.
     *
     * <p>For the owner, the accountable person and whoever manages actions there.
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void wayIsFree(String actionRef) {
        Action action = actions.require(actionRef);
        if (!mayFree(action)) {
            throw new NotAllowed();
        }
        if (!action.isWaiting()) {
            throw new ActionRefused("action.refused.notBlocked", action.brief().title());
        }
        UUID actor = access.actor().personId();
        lift(action, null, actor);
        story.happened(action, "wayIsFree");
        process.wayIsFree(actionRef);
    }

    /** Calls an action off, wherever it stands. */
    @RequiresPermission(Permission.MANAGE_ACTIONS)
    public void withdraw(String actionRef, String reason) {
        Action action = actions.require(actionRef);
        access.check(Permission.MANAGE_ACTIONS, action.brief().unitId());
        if (action.state().isFinal()) {
            throw new ActionRefused("action.refused.ended", action.brief().title());
        }
        if (reason.isBlank()) {
            throw new ActionRefused("action.refused.reason");
        }
        action.willEndBecause(reason.strip());
        actions.saveAndFlush(action);
        process.withdraw(actionRef);
    }

    /** The process was told to stop: the action is called off. */
    @CalledByProcess
    public void cancel(String actionRef) {
        Action action = actions.require(actionRef);
        action.cancel(clock.instant());
        standingOffer(action).ifPresent(offer -> offer.withdraw(clock.instant()));
        ended(action);
    }

    /** The process came to its end: the action is closed with whatever it has come to. */
    @CalledByProcess
    public void finish(String actionRef) {
        Action action = actions.require(actionRef);
        if (!action.state().isFinal()) {
            action.close(clock.instant());
        }
        ended(action);
    }

    /** The owner can no longer do it; somebody new is asked. */
    @CalledByProcess
    public void ownerLeft(String actionRef) {
        Action action = actions.require(actionRef);
        story.happened(action, "ownerLeft", Map.of("owner", action.ownerId().toString()));
        process.ownerLeft(actionRef);
    }

    /** The action as other features read it; whoever calls has checked that it may be seen. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<ActionSummary> summary(String actionRef) {
        return actions.findByRef(actionRef).map(ActionSummary::of);
    }

    /** What the person of a task has to know about the action: by when, why, what kind, and what was reported as done. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<TaskFact> facts(String actionRef) {
        Action action = actions.require(actionRef);
        ActionBrief brief = action.brief();
        List<TaskFact> facts = new ArrayList<>();
        facts.add(new TaskFact("action.page.due", action.dueOn()));
        facts.add(new TaskFact("action.brief.why", brief.why()));
        facts.add(new TaskFact("action.page.type", new TaskFact.Word("action.type." + brief.type())));
        String done = action.facts().doneSummary();
        if (done != null) {
            facts.add(new TaskFact("action.brief.done", done));
        }
        return facts;
    }

    /** The actions that came from a cycle, a barrier or a decision, oldest first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<ActionSummary> ofOrigin(String originRef) {
        return actions.findByBriefOriginRefOrderByCreatedAtAsc(originRef).stream()
                .map(ActionSummary::of)
                .toList();
    }

    private boolean mayFree(Action action) {
        UUID actor = access.actor().personId();
        return actor.equals(action.ownerId())
                || actor.equals(action.accountableId())
                || access.may(Permission.MANAGE_ACTIONS, action.brief().unitId());
    }

    private void lift(Action action, @Nullable String barrierRef, @Nullable UUID personId) {
        blocks.findByActionIdOrderByBlockedAtAsc(action.id()).stream()
                .filter(ActionBlock::isStanding)
                .forEach(block -> block.lift(barrierRef, personId, clock.instant()));
        if (action.state() == ActionState.BLOCKED) {
            action.unblock();
        }
        actions.saveAndFlush(action);
    }

    private Optional<Offer> standingOffer(Action action) {
        return Offer.standing(offers.findByActionIdOrderByOfferedAtAsc(action.id()));
    }

    private void ended(Action action) {
        String how = action.ending();
        actions.saveAndFlush(action);
        story.happened(action, "ended", Map.of("how", how));
        story.tell(
                action, "ended", ActionStory.people(action.ownerId(), action.accountableId()), how, Map.of("how", how));
        cycles.ended(action);
        events.publishEvent(new ActionFinal(
                action.ref(), action.brief().originRef(), action.brief().unitId(), how));
    }

    private static Map<String, String> values(Action action) {
        return Map.of(
                "owner", action.ownerId().toString(), "due", action.dueOn().toString());
    }
}

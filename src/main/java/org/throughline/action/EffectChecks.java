package org.throughline.action;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Agreeing how the effect of an action is judged, seeing that it is there, and judging it; never by its owner. */
@Service
@Transactional
public class EffectChecks {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final VerificationPlanRepository plans;
    private final EffectVerdictRepository verdicts;
    private final Actions offering;
    private final StrengthPolicy strengths;
    private final ActionProcess process;
    private final ActionStory story;
    private final PlaceDays days;
    private final Access access;
    private final Clock clock;

    EffectChecks(
            ActionRepository actions,
            ActionDoor door,
            VerificationPlanRepository plans,
            EffectVerdictRepository verdicts,
            Actions offering,
            StrengthPolicy strengths,
            ActionProcess process,
            ActionStory story,
            PlaceDays days,
            Access access,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.plans = plans;
        this.verdicts = verdicts;
        this.offering = offering;
        this.strengths = strengths;
        this.process = process;
        this.story = story;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** Agrees how the effect will be judged and locks it; the work begins. Whoever agrees is the verifier from now on, or for whom they do it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void agree(AgreeVerification command) {
        Action action = door.asVerifier(command.actionRef());
        UUID actor = access.actor().personId();
        UUID verifier = access.answering();
        EffectWindowPolicy.check(
                command.earliest(),
                command.windowEnd(),
                days.today(action.brief().unitId()));
        action.startWork(verifier);
        actions.saveAndFlush(action);
        plans.saveAndFlush(new VerificationPlan(action, command, actor, clock.instant()));
        story.happened(
                action,
                "verificationAgreed",
                Map.of(
                        "earliest",
                        command.earliest().toString(),
                        "end",
                        command.windowEnd().toString()));
        process.peopleChanged(action.ref(), action.ownerId(), verifier);
    }

    /** The verifier saw that the action is there and in use. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void confirmDelivered(String actionRef, @Nullable String seen) {
        Action action = checkedByAnother(actionRef);
        action.delivered();
        actions.saveAndFlush(action);
        story.happened(action, "delivered", Map.of("text", Objects.requireNonNullElse(seen, "")));
        story.tell(
                action, "delivered", List.of(action.ownerId()), clock.instant().toString(), Map.of());
    }

    /** Something is missing: the owner goes on. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void returnToOwner(String actionRef, String missing) {
        Action action = checkedByAnother(actionRef);
        action.returnToWork();
        actions.saveAndFlush(action);
        story.happened(action, "returned", Map.of("text", missing));
        story.tell(
                action, "returned", List.of(action.ownerId()), clock.instant().toString(), Map.of("text", missing));
    }

    /** The verifier says whether it made a difference. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void judge(GiveVerdict command) {
        Action action = checkedByAnother(command.actionRef());
        action.judge(command.verdict());
        verdicts.saveAndFlush(
                new EffectVerdict(action.id(), command, access.actor().personId(), clock.instant()));
        judged(action, command.verdict());
    }

    /** The window ended and nobody could say. */
    @CalledByProcess
    public void closeWindow(String actionRef) {
        Action action = actions.require(actionRef);
        action.judge(Verdict.INCONCLUSIVE);
        verdicts.saveAndFlush(EffectVerdict.windowEnded(action.id(), clock.instant()));
        judged(action, Verdict.INCONCLUSIVE);
    }

    /**
     * Looks once more when it was too early to say.
     *
     * @return whether there is another window
     */
    @CalledByProcess
    public boolean extendOnce(String actionRef) {
        Action action = actions.require(actionRef);
        if (!EffectWindowPolicy.mayExtend(action.judgement().isWindowExtended())) {
            return false;
        }
        VerificationPlan plan = newest(action);
        LocalDate today = days.today(action.brief().unitId());
        LocalDate end = EffectWindowPolicy.extendedEnd(plan.earliest(), plan.windowEnd(), today);
        plan.extendTo(EffectWindowPolicy.nextLook(today, end), end);
        action.lookAgain();
        plans.saveAndFlush(plan);
        actions.saveAndFlush(action);
        story.happened(action, "windowExtended", Map.of("end", end.toString()));
        return true;
    }

    /** The accountable person says what follows when there was no clear effect. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void decide(DecideNext command) {
        Action action = door.asAccountable(command.actionRef());
        story.happened(action, "nextDecided", Map.of("step", command.step().name(), "reason", command.why()));
        action.willEndBecause(command.why());
        if (command.step() == NextStep.STRENGTHEN) {
            action.strengthen();
        } else if (command.step() == NextStep.NEW_ACTION) {
            offerInstead(action, command);
        }
        actions.saveAndFlush(action);
    }

    private void offerInstead(Action action, DecideNext command) {
        if (command.newTitle() == null || command.newOwnerId() == null) {
            throw new ActionRefused("action.refused.titleAndWhy");
        }
        ActionBrief brief = action.brief();
        LocalDate today = days.today(brief.unitId());
        offering.offer(
                new OfferAction(
                        originOfSuccessor(action.ref()),
                        brief.originRef(),
                        brief.unitId(),
                        command.newTitle(),
                        command.why(),
                        brief.type(),
                        strengths.strengthOf(brief.type(), null),
                        brief.severity(),
                        command.newOwnerId(),
                        action.accountableId(),
                        action.brief().sponsorId(),
                        DueDatePolicy.nextAttempt(today),
                        null),
                action.ref());
    }

    private void judged(Action action, Verdict verdict) {
        actions.saveAndFlush(action);
        story.happened(action, "judged", Map.of("verdict", verdict.name()));
        story.tell(
                action,
                "judged",
                ActionStory.people(action.ownerId(), action.accountableId()),
                clock.instant().toString(),
                Map.of("verdict", verdict.name()));
    }

    private Action checkedByAnother(String actionRef) {
        Action action = door.asVerifier(actionRef);
        FourEyesPolicy.check(access.actor().personId(), action.ownerId());
        return action;
    }

    private VerificationPlan newest(Action action) {
        return plans.findByActionIdOrderByLockedAtAsc(action.id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(action.ref() + " has no verification plan"));
    }

    /** One action has one successor: the same one however often the decision is repeated. */
    private static UUID originOfSuccessor(String actionRef) {
        return UUID.nameUUIDFromBytes(("successor of " + actionRef).getBytes(StandardCharsets.UTF_8));
    }
}

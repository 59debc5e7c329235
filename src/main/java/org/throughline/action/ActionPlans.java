package org.throughline.action;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Planning an action and trying it small. */
@Service
@Transactional
public class ActionPlans {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final ActionPlanRepository plans;
    private final TryOutRepository tryOuts;
    private final ActionStory story;
    private final PlaceDays days;
    private final Access access;
    private final Clock clock;

    ActionPlans(
            ActionRepository actions,
            ActionDoor door,
            ActionPlanRepository plans,
            TryOutRepository tryOuts,
            ActionStory story,
            PlaceDays days,
            Access access,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.plans = plans;
        this.tryOuts = tryOuts;
        this.story = story;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** Writes down how the action will be done; the verifier then agrees how its effect is judged. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void plan(PlanAction command) {
        Action action = door.asOwner(command.actionRef());
        if (RollbackPolicy.isNeeded(action.brief().strength()) && command.rollback() == null) {
            throw new ActionRefused("action.refused.rollback");
        }
        UUID actor = access.actor().personId();
        plans.saveAndFlush(new ActionPlan(action.id(), command, actor, clock.instant()));
        story.happened(
                action,
                "planned",
                Map.of("steps", String.valueOf(command.steps().size())));
        List<UUID> informed = command.people().stream()
                .map(PlanAction.Participant::personId)
                .filter(person -> !person.equals(actor))
                .toList();
        story.tell(action, "planned", List.copyOf(informed), clock.instant().toString(), Map.of());
    }

    /** Predicts what a small test will show. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void predict(PredictTryOut command) {
        Action action = door.asOwner(command.actionRef());
        DueDatePolicy.checkNotPast(command.studyOn(), days.today(action.brief().unitId()));
        int number = tryOuts.findByActionIdOrderByNumberAsc(action.id()).size() + 1;
        tryOuts.saveAndFlush(new TryOut(action.id(), number, command, clock.instant()));
        story.happened(
                action,
                "predicted",
                Map.of(
                        "number",
                        String.valueOf(number),
                        "day",
                        command.studyOn().toString()));
    }

    /** Studies what the test showed. Abandoning ends the action, and that is a good ending. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void study(StudyTryOut command) {
        Action action = door.asOwner(command.actionRef());
        TryOut last = tryOuts.findByActionIdOrderByNumberAsc(action.id()).stream()
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ActionRefused("action.refused.noTryOut"));
        last.study(command, clock.instant());
        tryOuts.saveAndFlush(last);
        story.happened(action, "studied", Map.of("ending", command.ending().name()));
        if (command.ending() == TryOutEnding.ABANDON) {
            action.drop(command.next() == null ? command.study() : command.next(), clock.instant());
            actions.saveAndFlush(action);
        }
    }
}

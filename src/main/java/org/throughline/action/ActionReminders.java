package org.throughline.action;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.action.OverdueEscalationPolicy.Party;
import org.throughline.action.OverdueEscalationPolicy.Step;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Reminders of what is due, and the look at what is well past its date. */
@Service
@Transactional
public class ActionReminders {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final ActionBlockRepository blocks;
    private final DueDates dueDates;
    private final ActionSchedule schedule;
    private final ActionStory story;
    private final Access access;
    private final Clock clock;

    ActionReminders(
            ActionRepository actions,
            ActionDoor door,
            ActionBlockRepository blocks,
            DueDates dueDates,
            ActionSchedule schedule,
            ActionStory story,
            Access access,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.blocks = blocks;
        this.dueDates = dueDates;
        this.schedule = schedule;
        this.story = story;
        this.access = access;
        this.clock = clock;
    }

    /** A moment before the date has come; nothing is said when the date itself has come meanwhile. */
    @CalledByProcess
    public void beforeDue(String actionRef) {
        Action action = actions.require(actionRef);
        OverdueEscalationPolicy.stepAt(schedule.of(action), clock.instant())
                .filter(step -> step == Step.DUE_IN_FIVE_DAYS || step == Step.DUE_IN_ONE_DAY)
                .ifPresent(step -> story.tell(
                        action, "dueSoon", toldOf(action, step, 0), step + " " + action.dueOn(), due(action)));
    }

    /** The date has passed, or another five working days have. */
    @CalledByProcess
    public void overdue(String actionRef) {
        Action action = actions.require(actionRef);
        Instant now = clock.instant();
        if (!action.overdue().mayBeSaidAgain(now)) {
            return;
        }
        int reminders = action.overdue().again(now);
        actions.saveAndFlush(action);
        story.happened(action, "overdue", due(action));
        story.tell(
                action,
                "overdue",
                toldOf(action, Step.OVERDUE, reminders),
                action.dueOn() + " " + reminders,
                due(action));
    }

    /** The plan is due; the owner hears of it. */
    @CalledByProcess
    public void plan(String actionRef) {
        Action action = actions.require(actionRef);
        story.tell(action, "planDue", List.of(action.ownerId()), clock.instant().toString(), Map.of());
    }

    /** The agreement on the effect check is due; owner and verifier hear of it. */
    @CalledByProcess
    public void verification(String actionRef) {
        Action action = actions.require(actionRef);
        story.tell(
                action,
                "verificationDue",
                ActionStory.people(action.verifierId(), action.accountableId()),
                clock.instant().toString(),
                Map.of());
    }

    /** The accountable person says what happens with an action that is well past its date. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void review(ReviewOverdue command) {
        Action action = door.asAccountable(command.actionRef());
        story.happened(action, "reviewed", Map.of("choice", command.choice().name(), "reason", command.reason()));
        switch (command.choice()) {
            case EXTEND -> {
                if (command.newDue() == null) {
                    throw new ActionRefused("action.refused.dueMissing");
                }
                dueDates.extend(action, command.newDue(), command.reason());
                backToWork(action);
            }
            case HELP -> {
                action.overdue().heard(clock.instant());
                backToWork(action);
                story.tell(
                        action,
                        "help",
                        List.of(action.ownerId()),
                        clock.instant().toString(),
                        Map.of("text", command.help() == null ? command.reason() : command.help()));
            }
            case CANCEL -> {
                action.willEndBecause(command.reason());
                action.cancel(clock.instant());
            }
            case REASSIGN -> {
                // the process asks the accountable person for a new owner next
            }
        }
        actions.saveAndFlush(action);
    }

    /** The process goes on with the work, so what was in the way counts as dealt with by the review. */
    private void backToWork(Action action) {
        if (action.state() == ActionState.BLOCKED) {
            UUID actor = access.actor().personId();
            blocks.findByActionIdOrderByBlockedAtAsc(action.id()).stream()
                    .filter(ActionBlock::isStanding)
                    .forEach(block -> block.lift(null, actor, clock.instant()));
            action.unblock();
        }
    }

    private static Collection<@Nullable UUID> toldOf(Action action, Step step, int reminders) {
        Set<Party> parties = OverdueEscalationPolicy.told(step, reminders);
        List<@Nullable UUID> people = new ArrayList<>();
        people.add(action.ownerId());
        if (parties.contains(Party.ACCOUNTABLE)) {
            people.add(action.accountableId());
        }
        return people;
    }

    private static Map<String, String> due(Action action) {
        return Map.of("due", action.dueOn().toString());
    }
}

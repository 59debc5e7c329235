package org.throughline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Moving due dates, with the reason of each move kept. */
@Service
@Transactional
public class DueDates {

    private final ActionRepository actions;
    private final ActionDoor door;
    private final DueDateChangeRepository changes;
    private final ActionStory story;
    private final PlaceDays days;
    private final Access access;
    private final Clock clock;

    DueDates(
            ActionRepository actions,
            ActionDoor door,
            DueDateChangeRepository changes,
            ActionStory story,
            PlaceDays days,
            Access access,
            Clock clock) {
        this.actions = actions;
        this.door = door;
        this.changes = changes;
        this.story = story;
        this.days = days;
        this.access = access;
        this.clock = clock;
    }

    /** The owner wishes another day; whether that needs somebody's word is said by {@link #change}. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void ask(String actionRef, LocalDate due, String reason) {
        Action action = door.asOwner(actionRef);
        DueDatePolicy.checkChange(action.dueOn(), due, days.today(action.brief().unitId()));
        changes.saveAndFlush(
                new DueDateChange(action, due, reason, access.actor().personId(), clock.instant()));
    }

    /**
     * Moves the day when the owner may do that alone.
     *
     * @return whether the accountable person has to agree first
     */
    @CalledByProcess
    public boolean change(String actionRef) {
        Action action = actions.require(actionRef);
        List<DueDateChange> all = changes.findByActionIdOrderByAskedAtAsc(action.id());
        DueDateChange wish = waiting(actionRef, all);
        int before = (int) all.stream().filter(DueDateChange::isInForce).count();
        if (DueDatePolicy.needsApproval(before)) {
            story.happened(action, "dateAsked", Map.of("due", wish.toDate().toString()));
            return true;
        }
        wish.takeEffect();
        move(action, wish);
        return false;
    }

    /** The accountable person agrees to the new day. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void approve(String actionRef) {
        Action action = door.asAccountable(actionRef);
        DueDateChange wish = waiting(action);
        wish.approve(access.actor().personId());
        move(action, wish);
    }

    /** The accountable person does not agree; the day stays. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void refuse(String actionRef, String reason) {
        Action action = door.asAccountable(actionRef);
        DueDateChange wish = waiting(action);
        wish.refuse(access.actor().personId(), reason);
        story.happened(action, "dateRefused", Map.of("due", wish.toDate().toString(), "reason", reason));
        story.tell(
                action,
                "dateRefused",
                List.of(wish.askedBy()),
                wish.occasion(),
                Map.of("due", action.dueOn().toString(), "reason", reason));
    }

    /** The accountable person gives more time by their own word. */
    void extend(Action action, LocalDate due, String reason) {
        DueDatePolicy.checkChange(action.dueOn(), due, days.today(action.brief().unitId()));
        UUID actor = access.actor().personId();
        DueDateChange wish = new DueDateChange(action, due, reason, actor, clock.instant());
        wish.approve(actor);
        changes.save(wish);
        move(action, wish);
    }

    private void move(Action action, DueDateChange wish) {
        LocalDate from = action.dueOn();
        action.moveDue(wish.toDate());
        actions.saveAndFlush(action);
        changes.saveAndFlush(wish);
        Map<String, String> values =
                Map.of("from", from.toString(), "due", wish.toDate().toString());
        story.happened(action, "dateMoved", values);
        story.tell(
                action,
                "dateMoved",
                ActionStory.people(action.ownerId(), action.accountableId()),
                wish.occasion(),
                values);
    }

    private DueDateChange waiting(Action action) {
        return waiting(action.ref(), changes.findByActionIdOrderByAskedAtAsc(action.id()));
    }

    private static DueDateChange waiting(String actionRef, List<DueDateChange> all) {
        return all.stream()
                .filter(DueDateChange::isWaiting)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new ActionRefused("action.refused.noDateAsked", actionRef));
    }
}

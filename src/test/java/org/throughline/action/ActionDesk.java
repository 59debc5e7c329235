package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.Severity;
import org.throughline.base.task.TaskFact;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/**
 * Plays the life of an action as its people do: through their work and its forms.
 *
 * <p>Made for each test by the bean factory, so that all tests keep sharing one context.
 */
public class ActionDesk {

    private final World world;
    private final Actions actions;
    private final MyWork work;
    private final TaskDesk desk;
    private final AuditTrail audit;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final OfferAnswers offers;
    private final EffectChecks checks;

    ActionDesk(
            World world,
            Actions actions,
            MyWork work,
            TaskDesk desk,
            AuditTrail audit,
            Notices notices,
            TransactionTemplate transaction,
            OfferAnswers offers,
            EffectChecks checks) {
        this.world = world;
        this.actions = actions;
        this.work = work;
        this.desk = desk;
        this.audit = audit;
        this.notices = notices;
        this.transaction = transaction;
        this.offers = offers;
        this.checks = checks;
    }

    /** Offers an action of Pick A with Carla accountable and Erin as sponsor. */
    public String offer(Logistics people, PersonSummary owner, ActionType type, Strength strength, LocalDate due) {
        return actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "Wave cut-off board and runner role",
                "Nobody at the dock sees when the wave closes",
                type,
                strength,
                Severity.MEDIUM,
                owner.id(),
                people.carla().id(),
                people.erin().id(),
                due,
                null));
    }

    /** The tasks about the action that the person has or may take. */
    public List<WorkRow> tasks(PersonSummary person, String actionRef) {
        return tasksOf(person).stream()
                .filter(row -> row.subjectRef().equals(actionRef))
                .toList();
    }

    /** What the person reads above the form. */
    public List<Object> facts(PersonSummary person, String actionRef, String taskKey) {
        String taskId = task(person, actionRef, taskKey).taskId();
        return world.as(person, () -> desk.open(taskId, Locale.UK).facts()).stream()
                .map(TaskFact::value)
                .toList();
    }

    /** Everything that the person has to do. */
    public List<WorkRow> tasksOf(PersonSummary person) {
        return world.as(person, () -> work.page(WorkFilter.NONE, 0, 200)).rows().stream()
                .filter(row -> row.group() != WorkGroup.WAITING)
                .toList();
    }

    /** The one task of this kind, which the person has. */
    public WorkRow task(PersonSummary person, String actionRef, String taskKey) {
        List<WorkRow> found = tasks(person, actionRef).stream()
                .filter(row -> row.taskKey().equals(taskKey))
                .toList();
        assertThat(found).as("%s of %s", taskKey, person.displayName()).hasSize(1);
        return found.get(0);
    }

    /** When the task of this kind is due, to the minute. */
    public Instant due(PersonSummary person, String actionRef, String taskKey) {
        Instant due = task(person, actionRef, taskKey).dueAt();
        assertThat(due).isNotNull();
        return due.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The person sends the form of their task of this kind. */
    public void send(PersonSummary person, String actionRef, String taskKey, Map<String, Object> answers) {
        send(person, task(person, actionRef, taskKey).taskId(), answers);
    }

    public void send(PersonSummary person, String taskId, Map<String, Object> answers) {
        world.doAs(person, () -> desk.complete(new CompleteTask(UUID.randomUUID(), taskId, answers, Locale.UK)));
    }

    /** The ends of the keys of what the person was told about the action, oldest first. */
    public List<String> told(PersonSummary person, String actionRef) {
        List<Notice> mine = world.as(person, () -> notices.mine(Instant.EPOCH));
        Stream<String> newestFirst = mine.stream()
                .filter(notice -> notice.subjectRef().equals(actionRef))
                .map(notice -> notice.textKey().replace("action.notice.", ""));
        List<String> keys = newestFirst.toList();
        return Stream.iterate(keys.size() - 1, i -> i - 1)
                .limit(keys.size())
                .map(keys::get)
                .toList();
    }

    /** The ends of the keys of the action's history, oldest first. */
    public List<String> history(String actionRef) {
        List<AuditRecord> lines = transaction.execute(status -> audit.of(actionRef));
        assertThat(lines).isNotNull();
        return lines.stream()
                .map(line -> line.action().replace("action.history.", ""))
                .toList();
    }

    OfferAnswers offers() {
        return offers;
    }

    EffectChecks checks() {
        return checks;
    }

    public ActionState state(String actionRef) {
        return actions.summary(actionRef).orElseThrow().state();
    }

    public void giveUp(PersonSummary manager, String ref) {
        world.doAs(manager, () -> actions.withdraw(ref, "Overtaken by the new line"));
    }

    // --- what people usually answer ---

    public void accept(PersonSummary owner, String ref) {
        send(owner, ref, "userTask_acceptAction", Map.of("offerAnswer", "ACCEPT"));
    }

    public void plan(PersonSummary owner, String ref, boolean smallFirst) {
        send(
                owner,
                ref,
                "userTask_planAction",
                Map.of(
                        "steps",
                        List.of(Map.of("step", "Hang the board", "by", "2026-10-12")),
                        "rollback",
                        "Take it down",
                        "isTest",
                        smallFirst));
    }

    /** The owner claims that it is done, with what these answers add. */
    public void done(PersonSummary owner, String ref, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(
                Map.of("whatHappened", "DONE", "summary", "The board hangs and is used", "wentLiveOn", "2026-10-06"));
        answers.putAll(more);
        send(owner, ref, "userTask_doAction", answers);
    }

    public void agree(PersonSummary verifier, String ref, String earliest, String windowEnd) {
        send(
                verifier,
                ref,
                "userTask_agreeVerification",
                Map.of(
                        "measures",
                        List.of(Map.of("measure", "Mis-picks per 1,000 lines", "direction", "LOWER")),
                        "rule",
                        "SEVEN_ONE_SIDE",
                        "minPoints",
                        7,
                        "earliest",
                        earliest,
                        "windowEnd",
                        windowEnd,
                        "balancing",
                        "Lines per hour stay above 90"));
    }

    public void verdict(PersonSummary verifier, String ref, Verdict verdict) {
        send(
                verifier,
                ref,
                "userTask_confirmVerdict",
                Map.of(
                        "verdict",
                        verdict.name(),
                        "whatYouSaw",
                        "7 points below the mean",
                        "balancingOk",
                        "true",
                        "sideEffects",
                        "None"));
    }
}

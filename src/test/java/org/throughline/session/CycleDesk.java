package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
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

/**
 * Plays the tasks of a cycle and of what comes of it as their people do: through their work and its forms.
 *
 * <p>Made for each test by the bean factory, so that all tests keep sharing one context.
 */
class CycleDesk {

    private final World world;
    private final MyWork work;
    private final TaskDesk desk;
    private final AuditTrail audit;
    private final Notices notices;
    private final TransactionTemplate transaction;

    CycleDesk(
            World world,
            MyWork work,
            TaskDesk desk,
            AuditTrail audit,
            Notices notices,
            TransactionTemplate transaction) {
        this.world = world;
        this.work = work;
        this.desk = desk;
        this.audit = audit;
        this.notices = notices;
        this.transaction = transaction;
    }

    /** The kinds of tasks about a subject that the person has or may take. */
    List<String> tasks(PersonSummary person, String ref) {
        return rows(person, ref).stream().map(WorkRow::taskKey).toList();
    }

    /** When the person's task of this kind is due, to the minute. */
    Instant due(PersonSummary person, String ref, String taskKey) {
        Instant due = task(person, ref, taskKey).dueAt();
        assertThat(due).isNotNull();
        return due.truncatedTo(ChronoUnit.MINUTES);
    }

    /** What the form of the person's task shows first. */
    Map<String, Object> start(PersonSummary person, String ref, String taskKey) {
        String taskId = task(person, ref, taskKey).taskId();
        return world.as(person, () -> desk.open(taskId, Locale.UK).start().asMap());
    }

    /** What the person reads above the form. */
    List<Object> facts(PersonSummary person, String ref, String taskKey) {
        String taskId = task(person, ref, taskKey).taskId();
        return world.as(person, () -> desk.open(taskId, Locale.UK).facts()).stream()
                .map(TaskFact::value)
                .toList();
    }

    /** The person sends the form of their task of this kind as it opens, with these answers put in. */
    void send(PersonSummary person, String ref, String taskKey, Map<String, Object> answers) {
        Map<String, Object> sent = new HashMap<>(start(person, ref, taskKey));
        sent.putAll(answers);
        String taskId = task(person, ref, taskKey).taskId();
        world.doAs(person, () -> desk.complete(new CompleteTask(UUID.randomUUID(), taskId, sent, Locale.UK)));
    }

    /** The ends of the keys of what the person was told about the subject, oldest first. */
    List<String> told(PersonSummary person, String ref) {
        List<String> keys = new ArrayList<>();
        for (Notice notice : world.as(person, () -> notices.mine(Instant.EPOCH))) {
            if (notice.subjectRef().equals(ref)) {
                keys.add(notice.textKey().replaceFirst("^\\w+\\.notice\\.", ""));
            }
        }
        Collections.reverse(keys);
        return keys;
    }

    /** What is written down about the subject, oldest first. */
    List<AuditRecord> record(String ref) {
        List<AuditRecord> lines = transaction.execute(status -> audit.of(ref));
        assertThat(lines).isNotNull();
        return lines;
    }

    /** The ends of the keys of the subject's history, oldest first. */
    List<String> history(String ref) {
        return record(ref).stream()
                .map(line -> line.action().replaceFirst("^\\w+\\.history\\.", ""))
                .toList();
    }

    private WorkRow task(PersonSummary person, String ref, String taskKey) {
        List<WorkRow> found = rows(person, ref).stream()
                .filter(row -> row.taskKey().equals(taskKey))
                .toList();
        assertThat(found).as("%s of %s", taskKey, person.displayName()).hasSize(1);
        return found.get(0);
    }

    private List<WorkRow> rows(PersonSummary person, String ref) {
        return world.as(person, () -> work.page(WorkFilter.NONE, 0, 200)).rows().stream()
                .filter(row -> row.group() != WorkGroup.WAITING)
                .filter(row -> row.subjectRef().equals(ref))
                .toList();
    }
}

package org.throughline.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.security.ActAs;

/** Does the tasks of the demo world's people as they would: found in their work, answered in their form. */
@Component
@Profile("demo")
class DemoTasks {

    private static final int MOST_ROWS = 200;

    private final MyWork work;
    private final TaskDesk desk;
    private final DemoCast cast;
    private final DemoClock clock;
    private final ActAs actAs;

    DemoTasks(MyWork work, TaskDesk desk, DemoCast cast, DemoClock clock, ActAs actAs) {
        this.work = work;
        this.desk = desk;
        this.cast = cast;
        this.clock = clock;
        this.actAs = actAs;
    }

    /** The person sends the form of their task about a thing as it opens, with these answers put in. */
    void send(String userName, String subjectRef, String taskKey, Map<String, ?> answers) {
        clock.settle();
        String taskId = find(userName, subjectRef, taskKey)
                .orElseThrow(() -> new IllegalStateException(
                        userName + " has no " + taskKey + " about " + subjectRef + " at " + clock.now()))
                .taskId();
        as(userName, () -> {
            Map<String, Object> sent =
                    new HashMap<>(desk.open(taskId, Locale.UK).start().asMap());
            sent.putAll(answers);
            desk.complete(new CompleteTask(UUID.randomUUID(), taskId, sent, Locale.UK));
            return taskId;
        });
        clock.settle();
    }

    /** The rows of a list in the form of the person's task, as it opens. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> rows(String userName, String subjectRef, String taskKey, String field) {
        clock.settle();
        String taskId = find(userName, subjectRef, taskKey).map(WorkRow::taskId).orElseThrow();
        return as(userName, () -> (List<Map<String, Object>>)
                desk.open(taskId, Locale.UK).start().asMap().getOrDefault(field, List.of()));
    }

    private Optional<WorkRow> find(String userName, String subjectRef, String taskKey) {
        return as(userName, () -> work.page(WorkFilter.NONE, 0, MOST_ROWS)).rows().stream()
                .filter(row -> row.group() != WorkGroup.WAITING)
                .filter(row ->
                        row.subjectRef().equals(subjectRef) && row.taskKey().equals(taskKey))
                .findFirst();
    }

    /** Does something as a person and returns what came of it. */
    <T> T as(String userName, Supplier<T> doing) {
        return actAs.person(cast.id(userName), doing);
    }

    /** Does something as a person. */
    void doAs(String userName, Runnable doing) {
        as(userName, () -> {
            doing.run();
            return userName;
        });
    }
}

package org.throughline.studio.move.process;

import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.promise.MovedPromises;
import org.throughline.promise.MovingPlaces;
import org.throughline.promise.MovingPlaces.Dated;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.WaitingPromise;
import org.throughline.studio.move.Step;
import org.throughline.studio.move.process.CasePlaces.Look;
import org.throughline.studio.move.process.CasePlaces.Place;
import org.throughline.studio.move.process.CasePlaces.Timer;

/** Keeps the ledger's lines, the engine's timers and the dates of tasks together while a case moves. */
@Component
class CasePromises {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final MovedPromises promises;
    private final MovingPlaces moving;

    CasePromises(
            RuntimeService runtime,
            TaskService tasks,
            ManagementService management,
            MovedPromises promises,
            MovingPlaces moving) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.promises = promises;
        this.moving = moving;
    }

    /** What is promised to the case now. */
    List<WaitingPromise> of(Look look) {
        return promises.at(look.executions());
    }

    /** Lets the engine move the case, and its new timers find what was promised to their step before. */
    void during(Look before, MovedStep steps, Runnable migration) {
        Set<Dated> dated = new HashSet<>();
        for (Place leaf : before.leaves()) {
            Step step = steps.held().get(MoveModels.plain(leaf.activity()));
            if (step != null && !step.date().isEmpty()) {
                dated.add(new Dated(leaf.execution(), step.date()));
            }
        }
        moving.during(dated, migration);
    }

    /** Lets promises follow their steps to other places of the engine, and ends those that nothing keeps any more. */
    void settle(List<WaitingPromise> before, Look was, Look is, MovedStep steps) {
        for (WaitingPromise waiting : before) {
            String kind = waiting.promise().kind();
            if (!steps.knows(kind)) {
                continue;
            }
            if (!steps.stays(kind)) {
                promises.end(waiting.promise().id());
                continue;
            }
            was.leaves().stream()
                    .filter(leaf -> leaf.execution().equals(waiting.place()) && steps.asks(leaf.activity(), kind))
                    .findFirst()
                    .flatMap(leaf -> is.leaf(leaf.id()))
                    .filter(leaf -> !leaf.execution().equals(waiting.place()))
                    .ifPresent(leaf -> promises.follow(waiting.place(), leaf.execution(), kind));
        }
    }

    /** Counts everything again that is still to come, and lets timers and tasks follow. */
    void countAgain(String instance, Look now, MoveModels.Model model, String reason) {
        for (WaitingPromise waiting : promises.at(now.executions())) {
            PromiseSummary old = waiting.promise();
            Map<String, @Nullable Object> variables =
                    Collections.unmodifiableMap(runtime.getVariables(waiting.place()));
            Optional<PromiseSummary> moved = promises.countAgain(old.id(), variables, reason);
            moved.ifPresent(promise -> date(instance, now, model, old, promise.dueAt()));
        }
    }

    private void date(String instance, Look now, MoveModels.Model model, PromiseSummary old, Instant to) {
        for (Timer timer : now.timers().values()) {
            boolean its = model.step(timer.activity())
                    .filter(step -> step.timers().contains(old.kind()))
                    .isPresent();
            if (its && timer.dueAt().equals(old.dueAt())) {
                management.setJobDuedate(timer.id(), Date.from(to), false);
            }
        }
        for (Task task :
                tasks.createTaskQuery().processInstanceId(instance).active().list()) {
            boolean its = model.step(task.getTaskDefinitionKey())
                    .filter(step -> step.date().equals(old.kind()))
                    .isPresent();
            if (its
                    && task.getDueDate() != null
                    && task.getDueDate().toInstant().equals(old.dueAt())) {
                tasks.setDueDate(task.getId(), Date.from(to));
            }
        }
    }
}

package org.throughline.studio.move.process;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.throughline.base.BrokenRule;
import org.throughline.inbox.HeldTask;
import org.throughline.inbox.WorkItems;
import org.throughline.promise.WaitingPromise;
import org.throughline.studio.move.CaseBusy;
import org.throughline.studio.move.CaseStays;
import org.throughline.studio.move.MoveDates;
import org.throughline.studio.move.MoveEngine.Moved;
import org.throughline.studio.move.MoveEngine.RunningCase;
import org.throughline.studio.move.MovePlan;
import org.throughline.studio.move.PlanPolicy;
import org.throughline.studio.move.Step;
import org.throughline.studio.move.StepPair;
import org.throughline.studio.move.Why;
import org.throughline.studio.move.process.CasePlaces.Look;

/**
 * Moves one case with all that hangs on it.
 *
 * <p>The engine keeps a task, its holder and the instants of its timers by itself when it is not told to set its events up anew, which
 * never happens here. The read model of tasks and the ledger of promises are led along in the same transaction.
 */
@Component
class CaseMove {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final WorkItems inbox;
    private final MoveModels models;
    private final CasePlaces places;
    private final CasePromises promises;

    CaseMove(
            RuntimeService runtime,
            TaskService tasks,
            WorkItems inbox,
            MoveModels models,
            CasePlaces places,
            CasePromises promises) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.inbox = inbox;
        this.models = models;
        this.places = places;
        this.promises = promises;
    }

    Moved move(MovePlan plan, MigrationPlan built, RunningCase one, String reason) {
        List<HeldTask> heldBefore = inbox.hold(one.instance(), one.ref());
        Look before = places.look(one.instance()).orElseThrow();
        MoveModels.Model from = models.of(plan.fromDefinition());
        MoveModels.Model to = models.of(plan.toDefinition());
        String at = before.at(from);
        checkSteps(plan, before, from, to, at);
        MovedStep steps = MovedStep.of(plan, before, from, to);
        List<WaitingPromise> waiting = promises.of(before);
        promises.during(before, steps, () -> migrate(built, one, from, at));
        Look migrated = places.look(one.instance()).orElseThrow();
        promises.settle(waiting, before, migrated, steps);
        for (Task task :
                tasks.createTaskQuery().processInstanceId(one.instance()).list()) {
            inbox.followed(task.getId(), task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        }
        if (plan.dates() == MoveDates.RECOMPUTE) {
            promises.countAgain(one.instance(), migrated, to, reason);
        }
        Look after = places.look(one.instance()).orElseThrow();
        List<HeldTask> heldAfter = inbox.hold(one.instance(), one.ref());
        return new Moved(after.at(to), new EffectReading(from, to).between(before, after, heldBefore, heldAfter));
    }

    /** What can be said before the engine is asked is said in our words. */
    private static void checkSteps(MovePlan plan, Look before, MoveModels.Model from, MoveModels.Model to, String at) {
        List<Why> whys = new ArrayList<>();
        for (String id : before.steps()) {
            if (plan.pairs().stream().map(StepPair::from).noneMatch(id::equals)) {
                whys.add(whyLeft(id, from, to, plan.toVersion()));
            }
        }
        if (!whys.isEmpty()) {
            throw new CaseStays(at, whys);
        }
    }

    private static Why whyLeft(String id, MoveModels.Model from, MoveModels.Model to, int version) {
        Map<String, Step> steps = to.steps();
        Step left = from.step(id).orElse(null);
        Step same = steps.get(id);
        if (left == null || same == null) {
            return Why.of("moves.stays.removed", from.name(id), String.valueOf(version));
        }
        return PlanPolicy.flaw(left, same)
                .orElseGet(() -> Why.of("moves.stays.noPair", left.name(), String.valueOf(version)));
    }

    private void migrate(MigrationPlan plan, RunningCase one, MoveModels.Model from, String at) {
        try {
            runtime.newMigration(plan)
                    .processInstanceIds(one.instance())
                    .skipCustomListeners()
                    .skipIoMappings()
                    .execute();
        } catch (MigratingProcessInstanceValidationException refused) {
            throw new CaseStays(at, whys(refused.getValidationReport(), from));
        } catch (OptimisticLockingException | ConcurrencyFailureException busy) {
            throw new CaseBusy(busy);
        } catch (RuntimeException failure) { // the engine wraps what a feature says against an instant
            throw brokenRule(failure, at);
        }
    }

    private static List<Why> whys(MigratingProcessInstanceValidationReport report, MoveModels.Model from) {
        Set<Why> whys = new LinkedHashSet<>();
        report.getActivityInstanceReports()
                .forEach(one -> whys.add(Why.of("moves.stays.elsewhere", from.name(one.getSourceScopeId()))));
        report.getTransitionInstanceReports()
                .forEach(one -> whys.add(Why.of("moves.stays.underWay", from.name(one.getSourceScopeId()))));
        return whys.isEmpty() ? List.of(Why.of("moves.stays.engine")) : List.copyOf(whys);
    }

    /** A new timer asks a feature for its instant; what the feature says against it is the reason. */
    private static RuntimeException brokenRule(RuntimeException failure, String at) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenRule broken) {
                String[] arguments =
                        broken.arguments().stream().map(String::valueOf).toArray(String[]::new);
                return new CaseStays(at, List.of(Why.of(broken.messageKey(), arguments)));
            }
        }
        return failure;
    }
}

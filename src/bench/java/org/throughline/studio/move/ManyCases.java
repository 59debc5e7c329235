package org.throughline.studio.move;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionType;
import org.throughline.action.Strength;
import org.throughline.studio.move.MoveEngine.RunningCase;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/**
 * Actions that wait for a yes, each with a task and the timers of its offer, on a version of their own; and the ways to lead them to the
 * changed version: the product's and the engine's.
 */
public final class ManyCases {

    private final World world;
    private final Moves moves;
    private final MoveWork work;
    private final MoveEngine engine;
    private final RuntimeService runtime;
    private final ActionVersions versions;
    private final ActionDesk desk;
    private final Logistics people;

    ManyCases(
            World world,
            TimeMachine time,
            Moves moves,
            MoveWork work,
            MoveEngine engine,
            RuntimeService runtime,
            ApplicationContext application,
            AutowireCapableBeanFactory beans) {
        time.set("2026-10-06T11:30");
        this.world = world;
        this.moves = moves;
        this.work = work;
        this.engine = engine;
        this.runtime = runtime;
        versions = new ActionVersions(application);
        desk = beans.createBean(ActionDesk.class);
        people = world.logistics();
    }

    /** Cases that follow one version and are to follow another. */
    public record Cases(int from, int to, List<String> instances) {}

    /** So many of them. */
    public Cases of(int number) {
        int from = versions.like();
        IntStream.range(0, number)
                .forEach(n -> desk.offer(
                        people,
                        people.ben(),
                        ActionType.PROCESS_REWORK,
                        Strength.STRONGER,
                        LocalDate.of(2026, 10, 16)));
        List<String> instances = engine.cases(definition(from)).stream()
                .map(RunningCase::instance)
                .toList();
        return new Cases(from, versions.changed(), instances);
    }

    /** Rehearses all of them: each is moved, looked at and taken back, and its verdict is kept. */
    public UUID rehearse(Cases cases) {
        UUID move = world.as(
                people.sam(),
                () -> moves.rehearse(
                        new RehearseMove(ActionVersions.PROCESS, cases.from(), cases.to(), List.of(), MoveDates.KEEP)));
        work.work(cases.instances().size());
        check(move, CaseState.WILL_MOVE, cases);
        return move;
    }

    /** Moves all of them, each in a transaction of its own with its tasks, promises, verdict and entry in the log. */
    public void move(UUID move, Cases cases) {
        world.doAs(people.sam(), () -> moves.start(move, "To be measured"));
        work.work(cases.instances().size());
        check(move, CaseState.MOVED, cases);
    }

    private void check(UUID move, CaseState state, Cases cases) {
        int found = world.as(people.sam(), () -> moves.of(move)).counts().getOrDefault(state, 0);
        if (found != cases.instances().size()) {
            throw new IllegalStateException(
                    "%d of %d are %s".formatted(found, cases.instances().size(), state));
        }
    }

    /** The engine's own migration, each case in a transaction of its own. */
    public void byEngineOneByOne(Cases cases) {
        MigrationPlan plan = plan(cases);
        cases.instances().forEach(instance -> execution(plan, List.of(instance)).execute());
        checkMoved(cases);
    }

    /** The engine's own migration, all of them in one transaction. */
    public void byEngineAtOnce(Cases cases) {
        execution(plan(cases), cases.instances()).execute();
        checkMoved(cases);
    }

    private MigrationPlan plan(Cases cases) {
        return runtime.createMigrationPlan(definition(cases.from()), definition(cases.to()))
                .mapEqualActivities()
                .build();
    }

    private MigrationPlanExecutionBuilder execution(MigrationPlan plan, List<String> instances) {
        return runtime.newMigration(plan)
                .processInstanceIds(instances)
                .skipCustomListeners()
                .skipIoMappings();
    }

    private void checkMoved(Cases cases) {
        if (!engine.cases(definition(cases.from())).isEmpty()) {
            throw new IllegalStateException("Some cases did not follow");
        }
    }

    private String definition(int version) {
        return engine.versions(ActionVersions.PROCESS).stream()
                .filter(one -> one.number() == version)
                .findFirst()
                .orElseThrow()
                .definition();
    }

    /** The changed model. */
    public String changedSource() {
        return versions.changedSource();
    }
}

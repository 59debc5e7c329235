package org.throughline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.base.access.NotAllowed;
import org.throughline.inbox.InboxCare.Difference;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Whatever people do at once, the read model equals the engine's open tasks, both ways. */
@ApplicationTest
class InboxStormTest {

    private static final int THREADS = 6;
    private static final int CASES = 60;
    private static final int GESTURES = 40;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private InboxModels models;

    @Autowired
    private MyWork work;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskDesk desk;

    @Autowired
    private InboxCare care;

    @Autowired
    private People directory;

    @Autowired
    private TaskService engineTasks;

    @Autowired
    private RuntimeService engineRuntime;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger beaten = new AtomicInteger();

    @Test
    void afterAStormTheReadModelEqualsTheEngine() throws Exception {
        time.set("2026-10-14T10:00");
        models.deploy();
        Logistics people = world.logistics();
        List<PersonSummary> leaders = List.of(people.carla(), people.asha(), people.wes());
        leaders.forEach(leader -> world.asSystem(() -> directory.grant(new GrantRole(
                leader.id(), Role.TEAM_LEADER, people.pickA().id(), LocalDate.of(2020, 1, 1), null, null))));
        for (int number = 0; number < CASES; number++) {
            models.start(number % 2 == 0 ? InboxModels.SINGLE : InboxModels.ROUTED, people.pickA())
                    .due(TimeMachine.at("2026-10-16T10:00"))
                    .task();
        }

        storm(leaders);

        assertThat(done.get()).isPositive();
        assertThat(difference()).isEqualTo(new Difference(List.of(), List.of(), List.of()));
    }

    @Test
    void aLostReadModelIsRebuiltFromTheEngine() {
        time.set("2026-10-14T10:00");
        models.deploy();
        Logistics people = world.logistics();
        String missing = models.start(InboxModels.SINGLE, people.pickA()).task();
        String moved = models.start(InboxModels.SINGLE, people.pickA())
                .person("ownerId", people.ben().id())
                .task();
        String surplus = models.start(InboxModels.SINGLE, people.pickA()).task();
        jdbc.sql("delete from throughline.work_item where task_id = ?")
                .param(missing)
                .update();
        jdbc.sql("update throughline.work_item set assignee_id = null where task_id = ?")
                .param(moved)
                .update();
        jdbc.sql("update throughline.work_item set task_id = 'ghost' where task_id = ?")
                .param(surplus)
                .update();

        assertThat(difference()).isEqualTo(new Difference(sorted(missing, surplus), List.of("ghost"), List.of(moved)));
        world.asSystem(() -> {
            care.rebuild();
            return "";
        });

        assertThat(difference().isNone()).isTrue();
    }

    private Difference difference() {
        Difference found = world.asSystem(care::compare);
        return new Difference(
                found.missing().stream().sorted().toList(),
                found.surplus().stream().sorted().toList(),
                found.different().stream().sorted().toList());
    }

    private static List<String> sorted(String... ids) {
        return List.of(ids).stream().sorted().toList();
    }

    private void storm(List<PersonSummary> leaders) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                PersonSummary person = leaders.get(thread % leaders.size());
                PersonSummary other = leaders.get((thread + 1) % leaders.size());
                Random dice = new Random(thread);
                running.add(pool.submit(() -> {
                    for (int gesture = 0; gesture < GESTURES; gesture++) {
                        world.doAs(person, () -> gesture(dice, other));
                    }
                }));
            }
            for (Future<?> thread : running) {
                thread.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private void gesture(Random dice, PersonSummary other) {
        List<WorkRow> rows = work.page(WorkFilter.NONE, 0, 50).rows().stream()
                .filter(row -> row.group() != WorkGroup.WAITING)
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        // Everybody reaches for the same few, so that they really meet.
        WorkRow row = rows.get(dice.nextInt(Math.min(3, rows.size())));
        try {
            switch (dice.nextInt(16)) {
                case 0, 6 -> inbox.take(row.taskId());
                case 1, 2 -> inbox.giveBack(row.taskId());
                case 3, 4 -> inbox.pass(row.taskId(), other.id());
                case 5 -> withdraw(row);
                default ->
                    desk.complete(InboxAnswers.send(
                            row.taskId(), Map.of("summary", "Done", "way", dice.nextBoolean() ? "LEFT" : "RIGHT")));
            }
            done.incrementAndGet();
        } catch (TaskConflict | TaskUnknown | TaskRefused | NotAllowed quicker) {
            beaten.incrementAndGet();
        }
    }

    private void withdraw(WorkRow row) {
        engineTasks.createTaskQuery().taskId(row.taskId()).list().forEach(task -> {
            try {
                engineRuntime.deleteProcessInstance(task.getProcessInstanceId(), "withdrawn");
            } catch (ProcessEngineException quicker) {
                beaten.incrementAndGet();
            }
        });
    }
}

package org.throughline.studio.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.AdditionalAnswers;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionType;
import org.throughline.action.Strength;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.form.FormFiles;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.SaveDraft;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.Circles;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.TimerWatch;
import org.throughline.studio.move.MoveEngine.Moved;
import org.throughline.studio.move.MoveEngine.RunningCase;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** E16: fourteen actions run while their process changes. Tuesday 6 October 2026, 11:30 in London. */
@ApplicationTest
class MovingCasesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 10, 16);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Moves moves;

    @Autowired
    private MoveWork work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private FormFiles files;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private TimerWatch timers;

    @Autowired
    private BusinessTime business;

    @Autowired
    private Circles circles;

    private DatabasePictures pictures;
    private ActionVersions versions;
    private ActionDesk desk;
    private Logistics people;
    private int before;

    @BeforeEach
    void aVersionOfItsOwn() {
        time.set("2026-10-06T11:30");
        desk = beans.createBean(ActionDesk.class);
        people = world.logistics();
        versions = new ActionVersions(application);
        pictures = new DatabasePictures(jdbc);
        before = versions.like();
    }

    @AfterEach
    void newCasesFollowWhatWasShipped() {
        versions.close();
    }

    @Test
    void twelveOfFourteenMoveWithTheirTasksAndTwoAreListed() {
        List<String> offered = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            offered.add(offer());
        }
        String planning = accepted();
        String delivered = delivered();
        String doing = doing();
        Set<String> settling = Set.of(settling(), settling());
        draft(planning);
        int after = versions.changed();
        Map<String, String> open = pictures.openTasks();
        Map<String, String> promised = pictures.promises();

        UUID move = planned(after, MoveDates.KEEP);
        Map<String, String> tables = pictures.tables();
        work.work(1_000);

        assertThat(pictures.changed(tables))
                .as("tables that the rehearsal changed")
                .isEmpty();
        assertThat(of(move).state()).isEqualTo(MoveState.REHEARSED);
        assertThat(of(move).counts()).isEqualTo(Map.of(CaseState.WILL_MOVE, 12, CaseState.WILL_STAY, 2));
        assertThat(lines(move, CaseState.WILL_STAY)).allSatisfy(line -> {
            assertThat(settling).contains(line.ref());
            assertThat(line.wasAt()).isEqualTo("Settle date");
            assertThat(line.whys())
                    .containsExactly(Why.of("moves.stays.removed", "Settle date", String.valueOf(after)));
        });
        assertThat(line(move, delivered).effects())
                .anySatisfy(effect -> {
                    assertThat(effect.kind()).isEqualTo(Effect.Kind.TASK_STAYS);
                    assertThat(effect.step()).isEqualTo("Check what was delivered");
                    assertThat(effect.holder()).isEqualTo(people.quinn().id());
                })
                .anySatisfy(effect -> {
                    assertThat(effect.kind()).isEqualTo(Effect.Kind.TIMER_CREATED);
                    assertThat(effect.step()).isEqualTo("Delivery unchecked");
                    assertThat(effect.after())
                            .as("a new timer keeps what was promised for the task")
                            .isEqualTo(due(delivered));
                });

        start(move);

        assertThat(of(move).counts()).isEqualTo(Map.of(CaseState.MOVED, 12, CaseState.WILL_STAY, 2));
        assertThat(pictures.openTasks()).as("holders, dates, forms").isEqualTo(open);
        assertThat(running(before)).isEqualTo(2);
        assertThat(running(after)).isEqualTo(12);
        assertThat(pictures.promises()).as("promises keep their instants").isEqualTo(promised);
        assertThat(placesOfPromises(delivered))
                .as("promises wait where the engine waits")
                .isSubsetOf(executions(delivered));
        assertThat(desk.history(delivered)).contains("moves.history.moved");
        assertThat(doing).isNotIn(settling);
        assertThat(offered).hasSize(9);
        desk.send(
                people.quinn(), delivered, "userTask_checkDelivered", Map.of("delivered", "true", "seen", "I saw it"));
        assertThat(statuses(delivered, "checkDelivered")).containsExactly("KEPT");
    }

    @Test
    void aStepThatIsPairedByHandGoesOnAsAnotherOneAndTheWayBackLeadsToWhereItWas() {
        String ref = settling();
        int after = versions.changed();
        Map<String, String> open = pictures.openTasks();
        UUID move = rehearsed(after, MoveDates.KEEP, new StepPair("userTask_settleDate", "userTask_agreeDate"));
        start(move);
        assertThat(line(move, ref).state()).isEqualTo(CaseState.MOVED);
        assertThat(desk.task(people.carla(), ref, "userTask_agreeDate").taskId())
                .isIn(open.keySet());
        assertThat(line(move, ref).effects())
                .as("its clock goes on with it")
                .extracting(Effect::kind)
                .containsExactly(Effect.Kind.TASK_BECOMES);
        assertThat(statuses(ref, "settleDate")).containsExactly("OPEN");

        UUID back = world.as(people.sam(), () -> moves.back(move));
        work.work(1_000);
        assertThat(of(back).counts()).isEqualTo(Map.of(CaseState.WILL_MOVE, 1));
        start(back);

        assertThat(of(back).counts()).isEqualTo(Map.of(CaseState.MOVED, 1));
        assertThat(pictures.openTasks()).isEqualTo(open);
        assertThat(running(before)).isEqualTo(1);
    }

    @Test
    void countedAgainDatesAreInTheLedgerWithTheirReasonAndTheTimersFollow() {
        String ref = offer();
        Instant promised = due(ref);
        withHoliday(LocalDate.of(2026, 10, 7));
        int after = versions.changed();

        UUID move = rehearsed(after, MoveDates.RECOMPUTE);
        assertThat(line(move, ref).effects()).anySatisfy(effect -> {
            assertThat(effect.kind()).isEqualTo(Effect.Kind.DATE_CHANGED);
            assertThat(effect.before()).isEqualTo(promised);
        });
        assertThat(due(ref)).as("only rehearsed").isEqualTo(promised);
        start(move);

        Instant counted = due(ref);
        assertThat(counted).isAfter(promised);
        assertThat(desk.task(people.ben(), ref, "userTask_acceptAction").dueAt())
                .isEqualTo(counted);
        assertThat(statuses(ref, "actionAccept")).containsExactlyInAnyOrder("MOVED", "OPEN");
        assertThat(jdbc.sql(
                                "select reason from throughline.deadline_promise where subject_ref = ? and status = 'MOVED'")
                        .param(ref)
                        .query(String.class)
                        .list())
                .containsOnly("The neighbours shall be asked");
        time.forwardTo("2026-10-06T11:40");
        assertThat(timers.unguarded()).noneMatch(promise -> promise.subjectRef().equals(ref));
    }

    @Test
    void aCaseThatWentOnSinceTheRehearsalIsRehearsedAgainAndMovesWithTheNextTry() {
        String ref = offer();
        String other = offer();
        UUID move = rehearsed(versions.changed(), MoveDates.KEEP);
        desk.accept(people.ben(), ref);

        start(move);

        assertThat(line(move, other).state()).isEqualTo(CaseState.MOVED);
        assertThat(line(move, ref).state()).isEqualTo(CaseState.WILL_MOVE);
        assertThat(line(move, ref).wasAt()).contains("Plan action");
        assertThat(line(move, ref).whys()).containsExactly(Why.of("moves.why.wentOn"));
        assertThat(running(before)).isEqualTo(1);
        retry(move, work);
        assertThat(line(move, ref).state()).isEqualTo(CaseState.MOVED);
    }

    @Test
    void whatFailedIsAsItWasAndCanBeTriedAgain() {
        String ref = offer();
        String other = offer();
        int after = versions.changed();
        UUID move = rehearsed(after, MoveDates.KEEP);
        world.doAs(people.sam(), () -> moves.start(move, "The neighbours shall be asked"));

        with((plan, one, moving) -> {
                    Moved moved = moving.get();
                    if (one.ref().equals(ref)) {
                        throw new IllegalStateException("a test");
                    }
                    return moved;
                })
                .work(1_000);

        assertThat(of(move).counts()).isEqualTo(Map.of(CaseState.MOVED, 1, CaseState.FAILED, 1));
        assertThat(line(move, ref).whys()).containsExactly(Why.of("moves.why.failed"));
        assertThat(running(before)).isEqualTo(1);
        assertThat(desk.history(ref)).doesNotContain("moves.history.moved");
        retry(move, work);
        assertThat(of(move).counts()).isEqualTo(Map.of(CaseState.MOVED, 2));
        assertThat(desk.history(other)).containsOnlyOnce("moves.history.moved");
    }

    @Test
    void somebodyWhoSendsATaskWhileItsCaseMovesGoesOnInTheOtherVersion() {
        String ref = offer();
        int after = versions.changed();
        UUID move = rehearsed(after, MoveDates.KEEP);
        world.doAs(people.sam(), () -> moves.start(move, "The neighbours shall be asked"));
        String task = desk.task(people.ben(), ref, "userTask_acceptAction").taskId();
        AtomicReference<CompletableFuture<Void>> sending = new AtomicReference<>();

        with((plan, one, moving) -> {
                    Moved moved = moving.get();
                    sending.set(CompletableFuture.runAsync(
                            () -> desk.send(people.ben(), task, Map.of("offerAnswer", "ACCEPT"))));
                    await(() -> jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                            .query(Boolean.class)
                            .single());
                    return moved;
                })
                .work(1_000);
        Objects.requireNonNull(sending.get()).join();

        assertThat(line(move, ref).state()).isEqualTo(CaseState.MOVED);
        assertThat(running(after)).isEqualTo(1);
        assertThat(desk.tasks(people.ben(), ref)).extracting(WorkRow::taskKey).containsExactly("userTask_planAction");
    }

    @Test
    void twoServersNeverHaveTheSameCase() {
        List<String> refs = List.of(offer(), offer(), offer(), offer());
        UUID move = rehearsed(versions.changed(), MoveDates.KEEP);
        world.doAs(people.sam(), () -> moves.start(move, "The neighbours shall be asked"));
        CyclicBarrier together = new CyclicBarrier(2);

        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(() -> workTogether(together));
        CompletableFuture<Integer> two = CompletableFuture.supplyAsync(() -> workTogether(together));

        assertThat(one.join() + two.join()).isEqualTo(4);
        assertThat(of(move).state()).isEqualTo(MoveState.DONE);
        refs.forEach(ref -> assertThat(desk.history(ref)).containsOnlyOnce("moves.history.moved"));
    }

    @Test
    void onlyProcessAdministratorsMoveAndOnlyWhatWasRehearsedLast() {
        offer();
        int after = versions.changed();
        UUID first = rehearsed(after, MoveDates.KEEP);
        UUID second = rehearsed(after, MoveDates.RECOMPUTE);

        assertThatThrownBy(() -> world.doAs(people.uma(), () -> moves.start(second, "No")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> start(first)).hasMessageContaining("moves.refused.otherPlan");
        assertThatThrownBy(() -> world.doAs(people.sam(), () -> moves.start(second, " ")))
                .hasMessageContaining("moves.refused.reason");
        assertThatThrownBy(() ->
                        planned(after, MoveDates.KEEP, new StepPair("userTask_settleDate", "userTask_askNeighbours")))
                .hasMessageContaining("moves.refused.plan");
        assertThat(of(second).state()).isEqualTo(MoveState.REHEARSED);
    }

    private interface Around {
        Moved move(MovePlan plan, RunningCase one, Supplier<Moved> moving);
    }

    /** The work of a server on which something happens while a case moves. */
    private MoveWork with(Around around) {
        MoveEngine real = application.getBean(MoveEngine.class);
        MoveEngine engine = Mockito.mock(MoveEngine.class, AdditionalAnswers.delegatesTo(real));
        Mockito.doAnswer(call -> around.move(
                        call.getArgument(0),
                        call.getArgument(1),
                        () -> real.move(call.getArgument(0), call.getArgument(1), call.getArgument(2))))
                .when(engine)
                .move(ArgumentMatchers.any(), ArgumentMatchers.any(), ArgumentMatchers.any());
        return new MoveWork(
                application.getBean(LineStore.class),
                application.getBean(MoveStore.class),
                engine,
                application.getBean(AuditTrail.class),
                application.getBean(MoveSignals.class),
                application.getBean(PlatformTransactionManager.class));
    }

    private int workTogether(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
        return work.work(1_000);
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Nobody waited");
            }
            Thread.onSpinWait();
        }
    }

    private void retry(UUID move, MoveWork by) {
        world.doAs(people.sam(), () -> moves.retry(move));
        by.work(1_000);
    }

    private void withHoliday(LocalDate day) {
        world.asSystem(() -> {
            business.setCalendar(
                    people.group().id(),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of(day));
            return "";
        });
    }

    private Instant due(String ref) {
        return jdbc.sql("select min(due_at) from throughline.work_item where subject_ref = ? and ended_at is null")
                .param(ref)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private List<String> statuses(String ref, String kind) {
        return jdbc.sql("select status from throughline.deadline_promise where subject_ref = ? and kind = ?")
                .params(ref, kind)
                .query(String.class)
                .list();
    }

    private List<String> placesOfPromises(String ref) {
        return jdbc.sql("""
                        select waiting_place from throughline.deadline_promise
                        where subject_ref = ? and status = 'OPEN' and waiting_place is not null""").param(ref).query(String.class).list();
    }

    private List<String> executions(String ref) {
        return jdbc.sql("""
                        select e.id_ from act_ru_execution e join act_ru_execution p on p.id_ = e.proc_inst_id_
                        where p.business_key_ = ?""").param(ref).query(String.class).list();
    }

    private String offer() {
        return desk.offer(people, people.ben(), ActionType.PROCESS_REWORK, Strength.STRONGER, DUE);
    }

    private String settling() {
        String ref = offer();
        desk.send(
                people.ben(),
                ref,
                "userTask_acceptAction",
                Map.of("offerAnswer", "COUNTER_DATE", "proposedDue", "2026-10-20", "dateReason", "Stock take"));
        return ref;
    }

    @Test
    void ofARestrictedCaseNobodyOutsideItsCircleLearnsMoreThanWhereItStands() {
        String ref = offer();
        circles.draw(ref, Set.of(people.ben().id()));

        UUID move = rehearsed(versions.changed(), MoveDates.KEEP);

        assertThat(lines(move, CaseState.WILL_MOVE)).singleElement().satisfies(line -> {
            assertThat(line.restricted()).isTrue();
            assertThat(line.ref()).isNull();
            assertThat(line.wasAt()).isEqualTo("Accept action");
            assertThat(line.effects()).isEmpty();
        });
        start(move);
        assertThat(of(move).counts()).isEqualTo(Map.of(CaseState.MOVED, 1));
        UUID back = world.as(people.sam(), () -> moves.back(move));
        work.work(1_000);
        assertThat(of(back).counts()).isEqualTo(Map.of(CaseState.WILL_MOVE, 1));
    }

    private String accepted() {
        String ref = offer();
        desk.accept(people.ben(), ref);
        return ref;
    }

    private String doing() {
        String ref = accepted();
        desk.plan(people.ben(), ref, false);
        desk.agree(people.quinn(), ref, "2026-12-07", "2027-02-05");
        return ref;
    }

    private String delivered() {
        String ref = doing();
        String photo = world.as(
                people.ben(),
                () -> files.store("board.txt", "text/plain", "the board".getBytes(StandardCharsets.UTF_8))
                        .toString());
        desk.done(people.ben(), ref, Map.of("evidence", List.of(photo)));
        return ref;
    }

    private void draft(String ref) {
        String task = desk.task(people.ben(), ref, "userTask_planAction").taskId();
        TaskAnswers typed = TaskAnswers.of(Map.of("rollback", "Take the board down"));
        world.doAs(people.ben(), () -> tasks.saveDraft(new SaveDraft(task, TaskAnswers.of(Map.of()), typed)));
    }

    private UUID planned(int to, MoveDates dates, StepPair... more) {
        return world.as(
                people.sam(),
                () -> moves.rehearse(new RehearseMove(ActionVersions.PROCESS, before, to, List.of(more), dates)));
    }

    private UUID rehearsed(int to, MoveDates dates, StepPair... more) {
        UUID move = planned(to, dates, more);
        work.work(1_000);
        return move;
    }

    private void start(UUID move) {
        world.doAs(people.sam(), () -> moves.start(move, "The neighbours shall be asked"));
        work.work(1_000);
    }

    private MoveSummary of(UUID move) {
        return world.as(people.sam(), () -> moves.of(move));
    }

    private List<MoveLine> lines(UUID move, CaseState state) {
        return world.as(people.sam(), () -> moves.cases(move, EnumSet.of(state), 0, 1_000));
    }

    private MoveLine line(UUID move, String ref) {
        return world.as(people.sam(), () -> moves.cases(move, EnumSet.allOf(CaseState.class), 0, 1_000)).stream()
                .filter(line -> ref.equals(line.ref()))
                .findFirst()
                .orElseThrow();
    }

    private long running(int version) {
        return world.as(people.sam(), () -> moves.versions(ActionVersions.PROCESS)).stream()
                .filter(one -> one.number() == version)
                .mapToLong(MoveEngine.Version::cases)
                .sum();
    }
}

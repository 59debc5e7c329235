package org.throughline.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotAllowed;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.Circles;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Jobs, timers to come, and jobs that run without an end. */
@ApplicationTest
class ClockworkTest {

    private static final Instant FIRST_LOCK = Instant.parse("2026-12-01T10:02:00Z");
    private static final int MOST_FOR_TIMERS = 4;

    @Autowired
    private Clockwork clockwork;

    @Autowired
    private LivelockWatch watch;

    @Autowired
    private Notices notices;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Circles circles;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    private StuckModels models;
    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T10:00");
        models = new StuckModels(repository, runtime);
        people = world.logistics();
    }

    @Test
    void aJobThatLosesItsLockAgainAndAgainIsToldOfOnceAndOverWhenItsRetriesFall() {
        String caseId = stuck();
        look(caseId, 0);
        look(caseId, 1);
        look(caseId, 2);
        assertThat(livelocks(caseId)).as("two may be a restart").isEmpty();

        look(caseId, 3);
        look(caseId, 4);

        assertThat(livelocks(caseId)).singleElement().satisfies(found -> {
            assertThat(found.step()).isEqualTo(StuckModels.STEP);
            assertThat(found.lostLocks()).isEqualTo(4);
        });
        assertThat(watch.count()).isPositive();
        assertThat(told()).as("once").isEqualTo(1);
        jdbc.sql("update act_ru_job set retries_ = 2 where process_instance_id_ = ?")
                .param(caseId)
                .update();
        watch.look();
        assertThat(livelocks(caseId)).isEmpty();
    }

    @Test
    void aLockThatIsSeenTwiceOrWasLetGoIsNoLostOne() {
        String caseId = stuck();
        for (int round = 0; round < 5; round++) {
            look(caseId, 0);
        }
        for (int round = 1; round < 5; round++) {
            jdbc.sql("update act_ru_job set lock_exp_time_ = null where process_instance_id_ = ?")
                    .param(caseId)
                    .update();
            watch.look();
            look(caseId, round);
        }

        assertThat(livelocks(caseId)).isEmpty();
    }

    @Test
    void timersToComeSayTheirCaseAndARestrictedOneDoesNot() {
        String process = models.waiting();
        String open = models.begin(process, people.pickA().id(), "Open");
        String apart = models.begin(process, people.pickA().id(), "Apart");
        transaction.executeWithoutResult(
                status -> circles.draw(apart, Set.of(people.uma().id())));
        jdbc.sql("update act_ru_job set duedate_ = ? where process_def_key_ = ?")
                .params(Timestamp.from(TimeMachine.at("2020-01-01T10:00")), process)
                .update();

        List<ComingTimer> timers = world.as(people.sam(), () -> clockwork.timers(0, 100)).timers().stream()
                .filter(timer -> timer.process().equals(process))
                .toList();

        assertThat(timers).hasSize(2);
        assertThat(timers)
                .filteredOn(timer -> !timer.restricted())
                .singleElement()
                .satisfies(timer -> {
                    assertThat(timer.ref()).isEqualTo(open);
                    assertThat(timer.title()).isEqualTo("Open");
                    assertThat(timer.dueAt()).isEqualTo(TimeMachine.at("2020-01-01T10:00"));
                });
        assertThat(timers).filteredOn(ComingTimer::restricted).singleElement().satisfies(timer -> {
            assertThat(timer.ref()).isNull();
            assertThat(timer.title()).isEmpty();
        });
        assertThat(statements.during(() -> world.as(people.sam(), () -> clockwork.timers(0, 100))))
                .hasSizeLessThanOrEqualTo(MOST_FOR_TIMERS);
        jdbc.sql("update act_ru_job set suspension_state_ = 2, duedate_ = ? where process_def_key_ = ?")
                .params(Timestamp.from(TimeMachine.at("2030-01-01T10:00")), process)
                .update();
    }

    @Test
    void aJobThatIsDueAndWaitsMakesTheClockworkLate() {
        JobCounts before = world.as(people.sam(), clockwork::jobs);
        stuck();

        JobCounts after = world.as(people.sam(), clockwork::jobs);

        assertThat(after.due()).isEqualTo(before.due() + 1);
        assertThat(after.oldestDue()).isBeforeOrEqualTo(TimeMachine.at("2026-12-01T10:02"));
        time.forward(Duration.ofMinutes(30));
        assertThat(world.as(people.sam(), clockwork::jobs).failed()).isGreaterThan(before.failed());
    }

    @Test
    void onlyThoseWhoOperateOrAuditSeeTheClockwork() {
        assertThat(world.as(people.uma(), clockwork::outbox).dead()).isNotNegative();
        assertThatThrownBy(() -> world.as(people.dmitri(), clockwork::jobs)).isInstanceOf(NotAllowed.class);
    }

    private String stuck() {
        return models.caseOf(models.begin(models.failing(), people.pickA().id(), "Stuck"));
    }

    /** A server has taken the job for the so-manieth time, each time after the lock before had run out. */
    private void look(String caseId, int round) {
        jdbc.sql("update act_ru_job set lock_owner_ = 'a server', lock_exp_time_ = ? where process_instance_id_ = ?")
                .params(Timestamp.from(FIRST_LOCK.plus(Duration.ofMinutes(3L * round))), caseId)
                .update();
        watch.look();
    }

    private List<Livelock> livelocks(String caseId) {
        return world.as(people.sam(), () -> clockwork.livelocks()).stream()
                .filter(found -> found.caseId().equals(caseId))
                .toList();
    }

    private long told() {
        return world.as(people.sam(), () -> notices.mine(TimeMachine.at("2026-11-30T00:00"))).stream()
                .map(Notice::textKey)
                .filter("running.notice.livelock"::equals)
                .count();
    }
}

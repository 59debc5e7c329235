package org.throughline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.action.ActionState;
import org.throughline.action.RegisterFilter;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierRow;
import org.throughline.barrier.BarrierState;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;
import org.throughline.notice.Notices;
import org.throughline.organisation.DemoPeople.DemoPerson;
import org.throughline.promise.LedgerFilter;
import org.throughline.promise.PromiseLedger;
import org.throughline.promise.PromiseStanding;
import org.throughline.promise.TimerWatch;
import org.throughline.session.CycleFilter;
import org.throughline.session.CycleRegister;
import org.throughline.session.CycleRow;
import org.throughline.session.CycleState;
import org.throughline.session.DescribeOption;
import org.throughline.session.Ideas;
import org.throughline.session.Rooms;
import org.throughline.support.TestDatabase;

/**
 * The demo world as a visitor finds it; to get there its whole history has been played without an error.
 *
 * <p>A context of its own: the demo world is made when an application starts, and its people would be in the way of all others.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
@ActiveProfiles({"demo", "test"})
@TestPropertySource(properties = "throughline.demo.now=2026-11-29T08:10:00Z")
class DemoWorldTest {

    private static final String PEAK = "What makes peak waves easy to pick right?";

    @Autowired
    private DemoTasks people;

    @Autowired
    private DemoCast cast;

    @Autowired
    private MyWork work;

    @Autowired
    private Notices notices;

    @Autowired
    private ActionRegister actions;

    @Autowired
    private BarrierList barriers;

    @Autowired
    private CycleRegister cycles;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Ideas ideas;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimerWatch timers;

    @Autowired
    private PromiseLedger ledger;

    @Test
    void everybodyOfferedHasSomethingToDoOrToRead() {
        for (DemoPerson person : cast.offered()) {
            if (!person.userName().equals("uma")) {
                assertThat(toDo(person.userName()))
                        .as("work of %s", person.displayName())
                        .isNotEmpty();
                assertThat(people.as(person.userName(), () -> notices.mine(Instant.EPOCH)))
                        .as("news for %s", person.displayName())
                        .isNotEmpty();
            }
        }
        assertThat(register("uma")).as("what the auditor reads").isNotEmpty();
    }

    @Test
    void theRegistersShowEveryState() {
        assertThat(register("asha").stream().map(ActionRow::state).collect(Collectors.toSet()))
                .contains(
                        ActionState.OFFERED,
                        ActionState.ACCEPTED,
                        ActionState.IN_PROGRESS,
                        ActionState.BLOCKED,
                        ActionState.DONE_CLAIMED,
                        ActionState.VERIFYING,
                        ActionState.CLOSED);
        assertThat(register("asha")).anyMatch(ActionRow::late);
        List<BarrierRow> all = people.as(
                "femi",
                () -> barriers.page(new BarrierFilter(BarrierFilter.Show.ALL, null, null, null, false, false), 0, 100));
        assertThat(all.stream().map(BarrierRow::state).collect(Collectors.toSet()))
                .contains(
                        BarrierState.AT_TIER,
                        BarrierState.IN_REMOVAL,
                        BarrierState.REMOVED,
                        BarrierState.ACCEPTED_RISK);
        assertThat(all.stream()
                        .filter(row -> row.state() == BarrierState.AT_TIER)
                        .map(BarrierRow::tier)
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(sessions().stream().map(CycleRow::state).collect(Collectors.toSet()))
                .contains(CycleState.PLANNED, CycleState.CLOSED);
    }

    @Test
    void everyStepWasHeardAndNoJobHasFailed() {
        assertThat(jdbc.sql("select count(*) from throughline.event_publication where completion_date is null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_ru_job where retries_ = 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void everyOpenPromiseHasItsTimerAndTheSystemBrokeNone() {
        assertThat(timers.unguarded()).isEmpty();
        assertThat(people.as("uma", () -> ledger.totals(LedgerFilter.ALL))).doesNotContainKey(PromiseStanding.SYSTEM);
    }

    @Test
    void itsRecordIsOneThatAVerifierFindsWhole() {
        assertThat(jdbc.sql("""
                        select count(*) from throughline.audit_entry e
                        join throughline.audit_entry before on before.stream = e.stream and before.seq = e.seq - 1
                        where e.at < before.at - interval '1 minute' or e.previous <> before.hash""").query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from throughline.audit_entry where kind <> 'STORY'")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void aVisitorOpensTheRoomForImproveAtOnce() {
        CycleRow peak = sessions().stream()
                .filter(row -> row.purpose().equals(PEAK))
                .findFirst()
                .orElseThrow();
        assertThat(peak.state()).isEqualTo(CycleState.SOAK);
        String ref = peak.ref();

        people.doAs("asha", () -> rooms.open(ref));
        people.doAs("carla", () -> ideas.add(ref, DescribeOption.of("Give Pick A a runner")));

        assertThat(toDo("asha").stream().map(WorkRow::taskKey)).contains("userTask_runSession");
    }

    private List<CycleRow> sessions() {
        return people.as("asha", () -> cycles.page(CycleFilter.ALL, 0, 50));
    }

    private List<ActionRow> register(String userName) {
        RegisterFilter ended = new RegisterFilter(null, null, null, null, null, true);
        List<ActionRow> all = new ArrayList<>(people.as(userName, () -> actions.page(RegisterFilter.OPEN, 0, 100)));
        all.addAll(people.as(userName, () -> actions.page(ended, 0, 100)));
        return all;
    }

    private List<WorkRow> toDo(String userName) {
        return people.as(userName, () -> work.page(WorkFilter.NONE, 0, 200)).rows().stream()
                .filter(row -> row.group() != WorkGroup.WAITING)
                .toList();
    }
}

package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.support.TimeMachine.at;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.base.Severity;
import org.throughline.base.task.TaskFact;
import org.throughline.notice.Notice;
import org.throughline.notice.Notices;
import org.throughline.organisation.PersonSummary;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E04: a barrier climbs the ladder and nobody answers. */
@ApplicationTest
class BarrierClimbsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Notices notices;

    private BarrierTestDesk desk;
    private Logistics people;
    private String barrier;

    @BeforeEach
    void carlaRaisesABarrierOnTheFirstOfDecember() {
        time.set("2026-12-01T10:00");
        desk = BarrierTestDesk.in(application);
        people = world.logistics();
        barrier = desk.carlaRaises(people, Severity.HIGH);
    }

    @Test
    void fourPromisesAreMadeAtOnce() {
        assertThat(tierPromises()).extracting(PromiseSummary::tier).containsExactly(1, 2, 3, 4);
        assertThat(tierPromises()).allMatch(promise -> promise.status() == PromiseStatus.OPEN);
        assertThat(tierPromises())
                .extracting(promise -> london(promise.dueAt()))
                .containsExactly("2026-12-02T10:00", "2026-12-04T10:00", "2026-12-11T10:00", "2026-12-29T10:00");
    }

    @Test
    void theRaiserHoldsTheFirstTierAndThatIsSaid() {
        EscalationStepSummary first = page().turns().get(0).step();

        assertThat(first.receiverId()).isEqualTo(people.carla().id());
        assertThat(first.raiserAlone()).isTrue();
    }

    @Test
    void whoAnswersReadsWhatIsAskedAndWhatHappensOtherwise() {
        assertThat(desk.facts(people.carla(), barrier))
                .containsExactly(
                        "One runner per wave 05:00–09:00 until 24 Dec from site budget",
                        "Waves slip by 20 minutes and pickers skip checks",
                        new TaskFact.Word("barrier.severity.means.HIGH"));
    }

    @Test
    void silenceMovesItUpAtEachInstant() {
        time.forwardTo("2026-12-02T09:59");
        assertThat(page().facts().tier()).isEqualTo(1);

        time.forwardTo("2026-12-02T10:01");
        assertThat(page().facts().tier()).isEqualTo(2);
        assertThat(desk.openTasks(people.dmitri(), barrier)).containsExactly("Answer the barrier");
        assertThat(desk.openTasks(people.carla(), barrier)).isEmpty();

        time.forwardTo("2026-12-04T10:01");
        assertThat(page().facts().tier()).isEqualTo(3);
        assertThat(desk.openTasks(people.erin(), barrier)).hasSize(1);

        time.forwardTo("2026-12-11T10:01");
        assertThat(page().facts().tier()).isEqualTo(4);
        assertThat(page().turns())
                .extracting(turn -> turn.step().status())
                .containsExactly(StepStatus.EXPIRED, StepStatus.EXPIRED, StepStatus.EXPIRED, StepStatus.PENDING);
        assertThat(page().turns().subList(0, 3)).allMatch(turn -> turn.step().auto());
    }

    @Test
    void theLedgerSaysThatThreePromisesWereBrokenAndTheBoardsIsOpen() {
        time.forwardTo("2026-12-11T10:01");

        assertThat(tierPromises())
                .extracting(PromiseSummary::status)
                .containsExactly(PromiseStatus.BROKEN, PromiseStatus.BROKEN, PromiseStatus.BROKEN, PromiseStatus.OPEN);
        assertThat(tierPromises().subList(0, 3)).allSatisfy(promise -> {
            assertThat(promise.firedAt()).isNotNull();
            assertThat(promise.latency()).isLessThan(Duration.ofSeconds(60));
        });
    }

    @Test
    void everyPassUpIsToldUpAndDown() {
        time.forwardTo("2026-12-02T10:01");

        assertThat(told(people.dmitri())).contains("barrier.notice.answerThis");
        assertThat(told(people.carla())).contains("barrier.notice.climbed");
        PersonSummary picker =
                world.person("picker", "Petra Picker", people.hashCode(), people.pickA(), people.carla());
        time.forwardTo("2026-12-04T10:01");
        assertThat(told(people.erin())).contains("barrier.notice.answerThis");
        assertThat(told(picker)).containsExactly("barrier.notice.climbed");
    }

    @Test
    void theReceiverIsRemindedAtHalfTime() {
        time.forwardTo("2026-12-02T10:01");
        // Two working days from Wed 2 Dec 10:00: half of 16 hours is Thu 3 Dec 10:00.
        time.forwardTo("2026-12-03T09:59");
        assertThat(told(people.dmitri())).doesNotContain("barrier.notice.halfTime");

        time.forwardTo("2026-12-03T10:01");
        assertThat(told(people.dmitri())).contains("barrier.notice.halfTime");
    }

    @Test
    void theBoardsBrokenPromiseIsSaidAndTheBoardStillHasToAnswer() {
        time.forwardTo("2026-12-29T10:01");

        assertThat(page().facts().state()).isEqualTo(BarrierState.AT_TIER);
        assertThat(page().turns().get(3).step().status()).isEqualTo(StepStatus.EXPIRED);
        assertThat(told(people.grace())).contains("barrier.notice.boardLate");
        assertThat(told(people.carla())).contains("barrier.notice.boardLateDown");
    }

    /** Dmitri returns it for lack of data; Carla objects once with data; Erin gets it with the instant promised at the start. */
    @Test
    void anObjectionGoesOneTierUpWithTheOriginalInstant() {
        time.forwardTo("2026-12-02T10:01");
        desk.answers(people.dmitri(), barrier, Map.of("answer", "RETURN", "reason", "Not enough data"));
        assertThat(page().facts().state()).isEqualTo(BarrierState.ANSWERED);
        assertThat(desk.openTasks(people.carla(), barrier)).containsExactly("Say whether you take the answer");

        desk.answers(people.carla(), barrier, Map.of("objects", "true", "reason", "11 of 20 waves slipped last week"));

        assertThat(page().facts().tier()).isEqualTo(3);
        assertThat(page().facts().objection()).isEqualTo("11 of 20 waves slipped last week");
        EscalationStepSummary third = page().turns().get(2).step();
        assertThat(third.isWaiting()).isTrue();
        assertThat(london(third.dueAt())).isEqualTo("2026-12-11T10:00");
    }

    @Test
    void asksOnlyOnceForAnObjection() {
        time.forwardTo("2026-12-02T10:01");
        desk.answers(people.dmitri(), barrier, Map.of("answer", "RETURN", "reason", "Not enough data"));
        desk.answers(people.carla(), barrier, Map.of("objects", "true", "reason", "11 of 20 waves slipped"));
        desk.answers(people.erin(), barrier, Map.of("answer", "RETURN", "reason", "Use the agency pool"));

        assertThat(page().facts().state()).isEqualTo(BarrierState.REJECTED);
        assertThat(page().facts().endWords()).isEqualTo("Use the agency pool");
        assertThat(told(people.carla())).contains("barrier.notice.givenBack");
    }

    private BarrierPage page() {
        return desk.page(people.carla(), barrier);
    }

    private static String london(Instant instant) {
        return instant.atZone(ZoneId.of("Europe/London"))
                .toLocalDateTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private List<PromiseSummary> tierPromises() {
        return page().promises().stream()
                .filter(promise -> promise.kind().equals(BarrierLadder.TIER_ANSWER))
                .toList();
    }

    private List<String> told(PersonSummary person) {
        return world.as(
                person,
                () -> notices.mine(at("2026-12-01T00:00")).stream()
                        .filter(notice -> notice.subjectRef().equals(barrier))
                        .map(Notice::textKey)
                        .toList());
    }
}

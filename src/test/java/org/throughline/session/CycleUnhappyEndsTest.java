package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.throughline.support.TimeMachine.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionSummary;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** What happens to a cycle when it has no purpose, too few come, or it cannot wait. */
@ApplicationTest
class CycleUnhappyEndsTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Soaks soaks;

    @Autowired
    private CycleRecords records;

    @Autowired
    private Actions actions;

    private PeakShift play;
    private CycleDesk desk;
    private CycleFixture cast;
    private PersonSummary asha;
    private PersonSummary erin;

    @BeforeEach
    void thePeakShift() {
        play = beans.createBean(PeakShift.class);
        desk = play.desk;
        cast = play.cast;
        asha = cast.people.asha();
        erin = cast.people.erin();
    }

    @Test
    void nothingStartsWithoutAPurpose() {
        StartCycle asked = cast.peakWaves();

        for (String purpose : List.of("", "  ", "Too short")) {
            assertThatThrownBy(() -> new StartCycle(
                            UUID.randomUUID(),
                            asked.unitId(),
                            asked.method(),
                            purpose,
                            asked.trigger(),
                            false,
                            asked.urgency(),
                            asked.dimensions(),
                            null,
                            null,
                            asked.context(),
                            asked.sponsorId(),
                            asked.facilitatorId(),
                            asked.confidentiality(),
                            asked.anonymityMode(),
                            null))
                    .isInstanceOf(SessionRefused.class)
                    .hasMessageContaining("session.rule.purpose");
        }
    }

    @Test
    void aSilentTeamDoesNotHoldLearnUp() {
        String ref = play.to(Point.PLANNED);
        time.forwardTo("2026-09-29T14:01");

        world.doAs(asha, () -> rooms.open(ref));

        assertThat(desk.tasks(cast.people.ben(), ref)).isEmpty();
        assertThat(desk.history(ref)).contains("noCompact", "opened.LEARN");
    }

    @Test
    void tooFewPeopleMeansPlanningAgain() {
        String ref = play.to(Point.LEARNING);
        time.forwardTo("2026-09-29T14:20");
        world.doAs(asha, () -> rooms.close(ref));
        desk.send(
                asha,
                ref,
                "userTask_closeSession",
                Map.of("attended", List.of(cast.picker.id().toString())));
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_replan");

        desk.send(asha, ref, "userTask_replan", Map.of("replanChoice", "REPLAN", "changes", "After the early wave"));

        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_planSession");
        Map<String, Object> start = new HashMap<>(desk.start(asha, ref, "userTask_planSession"));
        assertThat(CycleFixture.rows(start, "invitees")).hasSize(7);
        desk.send(asha, ref, "userTask_planSession", Map.of("when", "2026-09-30T14:00"));
        time.forwardTo("2026-09-30T14:00");
        world.doAs(asha, () -> rooms.open(ref));
        assertThat(record(ref).cycle().state()).isEqualTo(CycleState.LEARN);
    }

    @Test
    void aSessionThatFallsThroughForTheThirdTimeIsToldToTheSponsor() {
        String ref = play.to(Point.PLANNED);
        desk.send(
                cast.people.ben(),
                ref,
                "userTask_answerCompact",
                Map.of("whatHelps", "Call it out", "howConnect", "Fridays"));
        String session = record(ref).sessions().get(0).ref();
        for (int time = 1; time <= 3; time++) {
            assertThat(desk.told(erin, ref)).doesNotContain("timeLost");
            world.doAs(asha, () -> sessions.cancel(session));
            desk.send(
                    asha,
                    ref,
                    "userTask_explainCancellation",
                    Map.of("reason", "NO_COVER", "newDate", "2026-10-0" + time + "T14:00"));
        }

        assertThat(desk.told(erin, ref)).contains("timeLost");
        assertThat(record(ref).sessions().get(0).plan().startsAt()).isEqualTo(at("2026-10-03T14:00"));
    }

    @Test
    void aRoomThatNobodyClosesIsPausedFourHoursAfterItsEnd() {
        String ref = play.to(Point.HEARD);

        time.forwardTo("2026-09-29T19:39");
        assertThat(desk.told(asha, ref)).doesNotContain("leftOpen");
        time.forwardTo("2026-09-29T19:41");

        assertThat(desk.told(asha, ref)).contains("leftOpen");
        assertThat(record(ref).sessions().get(0).state()).isEqualTo(SessionState.PAUSED);
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_runSession");
    }

    @Test
    void theSoakEndsEarlyOnlyWithAReasonThatEverybodyReads() {
        String ref = play.to(Point.SOAKING);
        world.doAs(asha, () -> soaks.requestExit(ref));
        desk.send(
                asha,
                ref,
                "userTask_justifyExit",
                Map.of("exitConfirmed", "true", "reason", "Peak starts tomorrow at five", "whoAgreed", "All six"));

        assertThat(play.six())
                .allSatisfy(person -> assertThat(desk.told(person, ref)).contains("soakExit"));
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_planSession");
        List<Map<String, Object>> invitees = PeakShift.rows(cast.everySide());
        desk.send(asha, ref, "userTask_planSession", Map.of("when", "2026-09-29T17:00", "invitees", invitees));
        time.forwardTo("2026-09-29T17:00");
        world.doAs(asha, () -> rooms.open(ref));
        assertThat(record(ref).cycle().state()).isEqualTo(CycleState.IMPROVE);
        assertThat(record(ref).exceptions())
                .extracting(SoakExceptionView::reason, SoakExceptionView::whoAgreed)
                .containsExactly(tuple("Peak starts tomorrow at five", "All six"));
    }

    @Test
    void whatCannotWaitIsContainedWhileTheRestSoaks() {
        String ref = play.to(Point.SOAKING);
        world.doAs(cast.picker, () -> soaks.reportRisk(ref, "A pallet hangs over the walkway"));

        await().untilAsserted(() -> assertThat(actions.ofOrigin(ref))
                .extracting(ActionSummary::type, ActionSummary::ownerId)
                .containsExactly(
                        tuple(ActionType.CONTAINMENT, cast.people.carla().id())));
        assertThat(record(ref).cycle().state()).isEqualTo(CycleState.SOAK);
    }

    @Test
    void whoDoesNotCheckBackInTimeIsWrittenDownAndTheStoryIsStillDue() {
        String ref = play.to(Point.AGREED);

        time.forwardTo("2026-10-08T11:31");

        assertThat(record(ref).cycle().checkBack()).satisfies(check -> {
            assertThat(check).isNotNull();
            assertThat(check.result()).isEqualTo(CheckBackResult.NOT_DONE);
        });
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_tellStory");
        time.forwardTo("2026-10-15T11:31");
        assertThat(desk.told(asha, ref)).contains("storyLate");
    }

    @Test
    void aWithdrawnCycleTakesItsWorkAwayAndTellsEverybody() {
        String ref = play.to(Point.PLANNED);

        world.doAs(asha, () -> cycles.withdraw(ref, "The peak was cancelled"));

        assertThat(record(ref).cycle().state()).isEqualTo(CycleState.CANCELLED);
        List<PersonSummary> all = new ArrayList<>(play.six());
        all.add(asha);
        assertThat(all).allSatisfy(person -> {
            assertThat(desk.tasks(person, ref)).isEmpty();
            assertThat(desk.told(person, ref)).last().isEqualTo("stopped");
        });
    }

    private CycleRecord record(String ref) {
        return world.as(asha, () -> records.of(ref));
    }
}

package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.support.TimeMachine.at;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.Actions;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** What happens to a cycle when its sponsor is silent, says no, or wants something else. */
@ApplicationTest
class CycleSponsorTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

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
    void aSilentSponsorsManagerIsAskedAfterTwoWorkingDays() {
        String ref = play.to(Point.STARTED);
        assertThat(desk.due(erin, ref, "userTask_acceptSponsorship")).isEqualTo(at("2026-10-01T09:00"));
        time.forwardTo("2026-10-01T08:59");
        assertThat(desk.tasks(erin, ref)).containsExactly("userTask_acceptSponsorship");

        time.forwardTo("2026-10-01T09:01");

        assertThat(desk.tasks(erin, ref)).isEmpty();
        assertThat(desk.tasks(cast.people.femi(), ref)).containsExactly("userTask_acceptSponsorship");
        assertThat(desk.told(erin, ref)).containsExactly("sponsorSilent");
        assertThat(desk.told(asha, ref)).contains("sponsorSilent");
        desk.send(
                cast.people.femi(),
                ref,
                "userTask_acceptSponsorship",
                Map.of("sponsorAccepts", "true", "attend", "NO"));
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_planSession");
    }

    @Test
    void aSponsorWhoSaysNoIsReplacedByTheFacilitator() {
        String ref = play.to(Point.STARTED);
        desk.send(
                erin,
                ref,
                "userTask_acceptSponsorship",
                Map.of("sponsorAccepts", "false", "reason", "I run two already; ask Dmitri"));
        desk.send(
                asha,
                ref,
                "userTask_findSponsor",
                Map.of(
                        "sponsorChoice",
                        "NEW_SPONSOR",
                        "sponsorId",
                        cast.people.dmitri().id().toString()));

        assertThat(desk.tasks(cast.people.dmitri(), ref)).containsExactly("userTask_acceptSponsorship");
    }

    @Test
    void withoutASponsorTheCycleStopsAndSaysWhy() {
        String ref = play.to(Point.STARTED);
        desk.send(erin, ref, "userTask_acceptSponsorship", Map.of("sponsorAccepts", "false", "reason", "Not now"));
        desk.send(
                asha,
                ref,
                "userTask_findSponsor",
                Map.of("sponsorChoice", "STOP", "reason", "Nobody can clear the way before the peak"));

        CycleFacts cycle = record(ref).cycle();
        assertThat(cycle.state()).isEqualTo(CycleState.CANCELLED);
        assertThat(cycle.endReason()).isEqualTo("Nobody can clear the way before the peak");
        assertThat(record(ref).sessions()).extracting(SessionFacts::state).containsOnly(SessionState.CANCELLED);
        assertThat(desk.tasks(asha, ref)).isEmpty();
    }

    @Test
    void aSponsorWhoSendsTheOptionsBackIsAskedAgain() {
        String ref = play.to(Point.SETTLED);
        desk.send(
                erin,
                ref,
                "userTask_approveOptions",
                Map.of("approval", "RETURN", "reason", "Ask the dock what the board costs"));
        assertThat(desk.told(asha, ref)).last().isEqualTo("approval.RETURN");

        Map<String, Object> start = desk.start(asha, ref, "userTask_settleAndChoose");
        desk.send(
                asha,
                ref,
                "userTask_settleAndChoose",
                cast.choice(start, play.option(PeakShift.PARKED).id(), cast.people.ben()));

        assertThat(desk.tasks(erin, ref)).containsExactly("userTask_approveOptions");
    }

    @Test
    void aSponsorWhoRejectsTheOptionsEndsNothingButTheOptions() {
        String ref = play.to(Point.SETTLED);
        desk.send(
                erin,
                ref,
                "userTask_approveOptions",
                Map.of("approval", "REJECT", "reason", "The dock moves in January"));
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_checkBack");
        desk.send(asha, ref, "userTask_checkBack", Map.of("checkedHow", "MEETING", "correct", "true"));
        desk.send(asha, ref, "userTask_tellStory", cast.story(desk.start(asha, ref, "userTask_tellStory")));
        desk.send(asha, ref, "userTask_closeCycle", Map.of("understandWhat", "The dock moves, so the board can wait"));

        assertThat(record(ref).cycle().state()).isEqualTo(CycleState.CLOSED);
        assertThat(actions.ofOrigin(ref)).isEmpty();
    }

    @Test
    void aSilentApproversManagerIsAskedAfterThreeWorkingDays() {
        String ref = play.to(Point.SETTLED);

        time.forwardTo("2026-10-06T11:31");

        assertThat(desk.tasks(erin, ref)).isEmpty();
        assertThat(desk.tasks(cast.people.femi(), ref)).containsExactly("userTask_approveOptions");
    }

    private CycleRecord record(String ref) {
        return world.as(asha, () -> records.of(ref));
    }
}

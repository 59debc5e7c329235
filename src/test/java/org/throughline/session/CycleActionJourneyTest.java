package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.throughline.support.TimeMachine.at;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionState;
import org.throughline.action.ActionSummary;
import org.throughline.action.Actions;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierRow;
import org.throughline.base.Severity;
import org.throughline.base.form.FormFiles;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** A team chooses what to do about its peak waves, and those who spoke hear what became of it. */
@ApplicationTest
class CycleActionJourneyTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Votes votes;

    @Autowired
    private CycleRecords records;

    @Autowired
    private Actions actions;

    @Autowired
    private BarrierList barriers;

    @Autowired
    private FormFiles files;

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
    void aDirectorAndAPickerHaveTheSameDotsAndNobodySeesACountBeforeTheEnd() {
        String ref = play.to(Point.IMPROVING);
        world.doAs(cast.runner, () -> ideas.add(ref, DescribeOption.of(PeakShift.RETRAIN)));
        world.doAs(asha, () -> votes.open(ref));
        for (PersonSummary person : List.of(erin, cast.picker)) {
            assertThat(play.room(person).dotsLeft()).isEqualTo(5);
            play.put(person, PeakShift.PARKED, 3);
            play.put(person, PeakShift.RETRAIN, 2);
            assertThat(play.room(person).dotsLeft()).isZero();
            assertThatThrownBy(() -> play.put(person, PeakShift.RETRAIN, 3)).hasMessageContaining("dotsUsed");
        }
        assertThat(play.room(asha).options()).extracting(OptionView::dots).containsOnlyNulls();

        world.doAs(asha, () -> votes.close(ref));

        assertThat(play.room(cast.picker).options())
                .extracting(OptionView::title, OptionView::dots)
                .containsExactly(tuple(PeakShift.PARKED, 6), tuple(PeakShift.RETRAIN, 4));
        assertThat(play.room(cast.picker).voters()).isEqualTo(2);
    }

    @Test
    void whatCostsMoreThanTheTeamMaySpendWaitsForTheSponsor() {
        String ref = play.to(Point.SETTLED);

        assertThat(desk.due(erin, ref, "userTask_approveOptions")).isEqualTo(at("2026-10-06T11:30"));
        assertThat(actions.ofOrigin(ref)).isEmpty();
        assertThat(recordFor(asha, ref).options())
                .extracting(OptionView::title, OptionView::state, OptionView::strength, OptionView::reason)
                .containsExactly(
                        tuple(PeakShift.PARKED, OptionState.CHOSEN, "STRONGER", null),
                        tuple(PeakShift.RETRAIN, OptionState.NOT_NOW, null, CycleFixture.NOT_RETRAINED));
    }

    @Test
    void whoApprovesReadsWhatTheGroupChose() {
        String ref = play.to(Point.SETTLED);

        assertThat(desk.facts(erin, ref, "userTask_approveOptions"))
                .containsExactly(
                        PeakShift.PARKED,
                        cast.people.ben().displayName(),
                        LocalDate.of(2026, 10, 16),
                        new BigDecimal("1900.00"));
    }

    @Test
    void whatIsAgreedIsOfferedToItsOwnerAndWhatTheTeamCannotRemoveGoesUp() {
        String ref = play.to(Point.AGREED);
        await().untilAsserted(() -> assertThat(actions.ofOrigin(ref)).hasSize(1));
        ActionSummary action = actions.ofOrigin(ref).get(0);

        assertThat(action.ownerId()).isEqualTo(cast.people.ben().id());
        assertThat(action.dueOn()).isEqualTo("2026-10-16");
        assertThat(action.title()).isEqualTo(PeakShift.PARKED);
        await().untilAsserted(() -> assertThat(barriersOf(cast.people.carla()))
                .extracting(BarrierRow::severity)
                .containsExactly(Severity.HIGH));
        assertThat(action.originRef()).isEqualTo(ref);
        CycleRecord record = recordFor(asha, ref);
        assertThat(record.options())
                .filteredOn(option -> action.ref().equals(option.actionRef()))
                .extracting(OptionView::title)
                .containsExactly(PeakShift.PARKED);
        assertThat(record.notes()).extracting(NoteView::words).contains("The runner calls out the cut-off");
    }

    @Test
    void thoseWhoSpokeAreAskedAndReadWhatBecameOfIt() {
        String ref = play.to(Point.AGREED);
        assertThat(desk.due(asha, ref, "userTask_checkBack")).isEqualTo(at("2026-10-08T11:30"));
        play.to(Point.CHECKED_BACK);
        assertThat(desk.due(asha, ref, "userTask_tellStory")).isEqualTo(at("2026-10-15T11:30"));

        play.to(Point.TOLD);

        assertThat(recordFor(cast.picker, ref).notes())
                .hasSize(11)
                .allSatisfy(note -> assertThat(note.outcome()).isEqualTo(NoteOutcome.ACTED));
        assertThat(play.six())
                .allSatisfy(person -> assertThat(desk.told(person, ref)).contains("storyTold"));
        assertThat(recordFor(cast.people.wes(), ref).reading()).isEqualTo(Reading.STORY);
    }

    @Test
    void theCycleClosesWhenItsLastActionIsOver() {
        String ref = play.to(Point.TOLD);
        await().untilAsserted(() -> assertThat(actions.ofOrigin(ref)).hasSize(1));
        String action = actions.ofOrigin(ref).get(0).ref();
        assertThat(desk.tasks(asha, ref)).isEmpty();

        new ActionPlay(world, time, files, desk, cast).toItsEnd(action);

        assertThat(actions.summary(action)).map(ActionSummary::state).contains(ActionState.CLOSED);
        assertThat(recordFor(asha, ref).options())
                .filteredOn(OptionView::agreed)
                .extracting(OptionView::actionHelped)
                .containsExactly(true);
        desk.send(
                asha,
                ref,
                "userTask_closeCycle",
                Map.of(
                        "understandWhat",
                        "Nobody at the dock saw the cut-off",
                        "nextQuestion",
                        "What tells the drivers?"));

        assertThat(recordFor(asha, ref).cycle().state()).isEqualTo(CycleState.CLOSED);
        assertThat(desk.told(cast.picker, ref)).last().isEqualTo("cycleClosed");
        assertThat(desk.history(ref)).contains("actionHelped", "cycleClosed");
        assertThat(desk.tasks(asha, ref)).isEmpty();
    }

    private List<BarrierRow> barriersOf(PersonSummary person) {
        return world.as(
                person,
                () -> barriers.page(
                        new BarrierFilter(
                                BarrierFilter.Show.ALL,
                                null,
                                null,
                                cast.people.pickA().id(),
                                false,
                                false),
                        0,
                        20));
    }

    private CycleRecord recordFor(PersonSummary person, String ref) {
        return world.as(person, () -> records.of(ref));
    }
}

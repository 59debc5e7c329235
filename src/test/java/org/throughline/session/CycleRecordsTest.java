package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.World;

/** The record of a cycle shows each reader as much as the planner promised those who spoke. */
@ApplicationTest
class CycleRecordsTest {

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private CycleRecords records;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Notes notes;

    @Autowired
    private StatementCount statements;

    private PeakShift play;
    private CycleFixture cast;

    @BeforeEach
    void thePeakShift() {
        play = beans.createBean(PeakShift.class);
        cast = play.cast;
    }

    @Test
    void whoMayKnowOnlyThatItExistsIsRefusedLikeForACycleThatDoesNot() {
        String ref = play.to(Point.HEARD);

        assertThatThrownBy(() -> of(cast.people.wes(), ref)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> of(cast.people.wes(), "CYC-1999-000001")).isInstanceOf(NotAllowed.class);
        assertThat(world.as(cast.people.wes(), () -> records.whoRuns(ref)))
                .contains(cast.people.asha().id());
        assertThat(world.as(world.logistics().wes(), () -> records.whoRuns(ref)))
                .isEmpty();
        assertThat(world.as(cast.people.wes(), () -> records.mayEnter(ref))).isFalse();
        assertThat(world.as(cast.picker, () -> records.mayEnter(ref))).isTrue();
    }

    @Test
    void nobodyReadsANoteBeforeTheWallIsOpenNorAHiddenOneAfter() {
        String ref = play.to(Point.HEARD);
        assertThat(of(cast.people.asha(), ref).notes()).isEmpty();
        assertThat(of(cast.picker, ref).notes()).isEmpty();

        world.doAs(cast.people.asha(), () -> rooms.openWall(ref));
        UUID rude = of(cast.people.asha(), ref).notes().get(0).id();
        world.doAs(cast.people.asha(), () -> notes.hide(ref, rude, "It hurts somebody"));

        assertThat(of(cast.picker, ref).notes())
                .hasSize(10)
                .extracting(NoteView::id)
                .doesNotContain(rude);
    }

    @Test
    void theSponsorReadsWhatWasDecidedButNotWhatWasSaid() {
        String ref = play.to(Point.HEARD);

        CycleRecord record = of(cast.people.erin(), ref);

        assertThat(record.reading()).isEqualTo(Reading.RECORD);
        assertThat(record.sessions()).hasSize(1);
        assertThat(record.notes()).isEmpty();
        assertThat(record.gaps()).isEmpty();
        assertThat(record.groups()).isEmpty();
    }

    @Test
    void whatPeopleCorrectedInTheSummaryIsForThoseWhoMayReadWhatWasSaid() {
        String ref = play.to(Point.AGREED);
        play.desk.send(
                cast.people.asha(),
                ref,
                "userTask_checkBack",
                Map.of("checkedHow", "MEETING", "correct", "false", "changes", "It was the list, not the runner"));

        CycleFacts cycle = of(cast.picker, ref).cycle();
        assertThat(cycle.checkBack())
                .isEqualTo(new CheckBack(
                        CheckBackResult.CHANGED, CheckBack.Way.MEETING, "It was the list, not the runner"));
        assertThat(cycle.as(Reading.RECORD).checkBack())
                .isEqualTo(new CheckBack(CheckBackResult.CHANGED, CheckBack.Way.MEETING, null));
        assertThat(cycle.as(Reading.RECORD).settlement()).isEqualTo(cycle.settlement());
    }

    @Test
    void whoReadsTheStoryReadsNothingBesideIt() {
        String ref = play.to(Point.TOLD);

        CycleRecord record = of(cast.people.wes(), ref);

        assertThat(record.reading()).isEqualTo(Reading.STORY);
        assertThat(record.cycle().story()).isNotNull();
        assertThat(record.cycle().settlement()).isNull();
        assertThat(record.cycle().checkBack()).isNull();
        assertThat(record.sessions()).isEmpty();
        assertThat(record.options()).isEmpty();
        assertThat(record.answers()).isEmpty();
    }

    @Test
    void ideasAppearWithTheChoiceAndNotBefore() {
        String ref = play.to(Point.CHOSEN);
        assertThat(of(cast.picker, ref).options()).isEmpty();

        play.to(Point.SETTLED);

        assertThat(of(cast.picker, ref).options()).hasSize(2);
        assertThat(of(cast.picker, ref).gaps())
                .isNotEmpty()
                .allSatisfy(gap -> assertThat(gap.disposition()).isEqualTo(GapDisposition.PROCEDURE_CHANGE));
    }

    @Test
    void aLongRecordCostsAsManyStatementsAsAShortOne() {
        String ref = play.to(Point.LEARNING);
        int empty = statements(ref);
        for (int n = 0; n < 20; n++) {
            play.write(cast.picker, NoteKind.DEALING_WITH, "Note " + n);
        }
        world.doAs(cast.people.asha(), () -> rooms.openWall(ref));

        assertThat(statements(ref)).isEqualTo(empty).isLessThanOrEqualTo(11);
    }

    private int statements(String ref) {
        return world.as(
                cast.picker, () -> statements.during(() -> records.of(ref)).size());
    }

    private CycleRecord of(PersonSummary person, String ref) {
        return world.as(person, () -> records.of(ref));
    }
}

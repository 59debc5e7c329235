package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughline.support.TimeMachine.at;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.base.i18n.Texts;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** A team learns about its peak waves, from the question to the morning after the soak. */
@ApplicationTest
class CycleLearnJourneyTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Notes notes;

    @Autowired
    private Ideas ideas;

    @Autowired
    private Votes votes;

    @Autowired
    private SoakNotes soakNotes;

    @Autowired
    private CycleRecords records;

    @Autowired
    private Texts texts;

    private PeakShift play;
    private CycleDesk desk;
    private CycleFixture cast;
    private PersonSummary asha;

    @BeforeEach
    void thePeakShift() {
        play = beans.createBean(PeakShift.class);
        desk = play.desk;
        cast = play.cast;
        asha = cast.people.asha();
    }

    @Test
    void whoeverReceivesTheWorkIsMissedBeforeAnybodyIsInvited() {
        String ref = play.to(Point.SPONSORED);
        List<Invitee> doersOnly = cast.everySide().stream()
                .filter(invitee -> invitee.perspective() != PerspectiveFunction.RECEIVES)
                .toList();

        assertThatThrownBy(() -> play.plan(doersOnly))
                .isInstanceOfSatisfying(
                        InvalidAnswers.class,
                        refused -> assertThat(refused.errors())
                                .extracting(FieldError::field, FieldError::messageKey)
                                .containsExactly(tuple("justification", "session.rule.sideMissing.RECEIVES")));
        assertThat(desk.told(cast.picker, ref)).isEmpty();

        play.plan(cast.everySide());

        assertThat(play.six())
                .allSatisfy(person -> assertThat(desk.told(person, ref)).containsExactly("invited.LEARN"));
    }

    @Test
    void theOtherTeamAnswersTheCompactBeforeLearn() {
        String ref = play.to(Point.PLANNED);
        assertThat(desk.start(cast.people.ben(), ref, "userTask_answerCompact"))
                .containsEntry("ourPurpose", "make peak waves easy to pick right");
        assertThat(desk.due(cast.people.ben(), ref, "userTask_answerCompact")).isEqualTo(at("2026-09-29T14:00"));

        desk.send(
                cast.people.ben(),
                ref,
                "userTask_answerCompact",
                Map.of("whatHelps", "Call the cut-off to us", "howConnect", "Fridays at the dock"));

        assertThat(recordFor(asha, ref).compact()).satisfies(compact -> {
            assertThat(compact).isNotNull();
            assertThat(compact.whatHelps()).isEqualTo("Call the cut-off to us");
        });
        assertThat(desk.told(asha, ref)).contains("compactAgreed");
    }

    @Test
    void inLearnThereIsNoIdeaAndNoVote() {
        String ref = play.to(Point.HEARD);

        assertRefused(() -> ideas.add(ref, DescribeOption.of("A board")), "session.rule.ideasAreSealed");
        assertThatThrownBy(() -> world.doAs(asha, () -> votes.open(ref)))
                .hasMessageContaining("session.rule.noVoteInLearn");
        assertThat(play.room(cast.picker).options()).isEmpty();
        assertThat(play.room(cast.picker).parked()).isEqualTo(1);
    }

    @Test
    void whatPeopleWroteIsTheirsUntilTheWallOpensAndThenNobodyChangesIt() {
        String ref = play.to(Point.HEARD);
        assertThat(play.room(cast.picker).notes()).isEmpty();
        assertThat(play.room(asha).notes()).isEmpty();
        assertThat(play.room(asha).veiled())
                .containsOnly(Map.entry(NoteKind.WENT_WELL, 2), Map.entry(NoteKind.DEALING_WITH, 9));

        world.doAs(asha, () -> rooms.openWall(ref));

        RoomSnapshot room = play.room(asha);
        assertThat(room.notes())
                .hasSize(11)
                .allSatisfy(note -> assertThat(note.authorId()).isNull());
        assertThat(room.veiled()).isEmpty();
        assertThat(room.comparison()).filteredOn(WorkDifference::isGap).isNotEmpty();
        List<UUID> wentWell = room.notes().stream()
                .filter(note -> note.kind() == NoteKind.WENT_WELL)
                .map(NoteView::id)
                .toList();
        world.doAs(asha, () -> notes.putWith(ref, wentWell.get(0), wentWell.get(1)));
        assertThat(play.room(asha).groups()).hasSize(1);
        UUID said = wentWell.get(0);
        assertThatThrownBy(() -> world.doAs(asha, () -> notes.change(ref, said, "Softer", Set.of(said))))
                .hasMessageContaining("session.rule.noteIsSaid");
    }

    @Test
    void improveStaysShutForSixteenHoursAndOneNight() {
        String ref = play.to(Point.SOAKING);
        time.forwardTo("2026-09-29T16:00");

        assertThatThrownBy(() -> world.doAs(asha, () -> rooms.open(ref)))
                .isInstanceOfSatisfying(SoakNotOver.class, refused -> {
                    assertThat(refused.opensAt()).isEqualTo(at("2026-09-30T07:40"));
                    assertThat(texts.text(
                                    Locale.UK,
                                    refused.messageKey(),
                                    refused.arguments().toArray()))
                            .contains("30 Sep", "07:40", "16");
                });
        time.forwardTo("2026-09-29T23:39");
        assertThat(desk.told(cast.picker, ref)).doesNotContain("soakNudge");
        time.forwardTo("2026-09-29T23:41");
        assertThat(play.six())
                .hasSize(6)
                .allSatisfy(person -> assertThat(desk.told(person, ref)).contains("soakNudge"));
        assertThat(desk.tasks(asha, ref)).isEmpty();
        time.forwardTo("2026-09-30T07:39");
        assertThat(desk.tasks(asha, ref)).isEmpty();
        time.forwardTo("2026-09-30T07:40");
        assertThat(desk.tasks(asha, ref)).containsExactly("userTask_planSession");
        assertThat(desk.start(asha, ref, "userTask_planSession")).containsEntry("when", "2026-10-01T10:00");
    }

    @Test
    void improveBeginsWithWhatCameBackAndUnsealsTheIdea() {
        String ref = play.to(Point.SOAKING);
        time.forwardTo("2026-09-29T20:00");
        world.doAs(cast.loader, () -> soakNotes.write(ref, SoakNoteReach.SHARED, "Drivers wait for the same list"));

        play.to(Point.IMPROVING);

        RoomSnapshot room = play.room(cast.picker);
        assertThat(room.session()).satisfies(session -> {
            assertThat(session).isNotNull();
            assertThat(session.stage()).isEqualTo(Stage.RECALL);
        });
        assertThat(room.soakNotes()).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo("Drivers wait for the same list");
            assertThat(note.authorId()).isNull();
        });
        assertThat(room.options())
                .extracting(OptionView::title, OptionView::parkedBefore)
                .containsExactly(tuple(PeakShift.PARKED, true));
    }

    private void assertRefused(Supplier<?> work, String key) {
        assertThatThrownBy(() -> world.as(cast.picker, work::get)).hasMessageContaining(key);
    }

    private CycleRecord recordFor(PersonSummary person, String ref) {
        return world.as(person, () -> records.of(ref));
    }
}

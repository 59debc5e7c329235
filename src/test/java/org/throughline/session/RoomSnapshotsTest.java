package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What a room sends to whom. */
@ApplicationTest
class RoomSnapshotsTest {

    @Autowired
    private World world;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RoomSnapshots snapshots;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Notes notes;

    @Autowired
    private StatementCount statements;

    private PeakShift play;
    private String ref;
    private PersonSummary asha;
    private PersonSummary picker;

    @BeforeEach
    void learnIsOpen() {
        play = beans.createBean(PeakShift.class);
        ref = play.to(Point.LEARNING);
        asha = play.cast.people.asha();
        picker = play.cast.picker;
    }

    @Test
    void onlyThoseInTheRoomSeeIt() {
        assertThat(play.six())
                .allSatisfy(person -> assertThat(play.room(person).people()).isEqualTo(6));
        for (PersonSummary outside :
                List.of(play.cast.people.erin(), play.cast.people.wes(), play.cast.people.femi())) {
            assertThatThrownBy(() -> play.room(outside)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> world.as(picker, () -> snapshots.of("CYC-1999-000001", Set.of())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aVeiledNoteReachesNobodyButTheScreenThatWroteIt() {
        UUID unsigned = play.write(picker, NoteKind.DEALING_WITH, "Secret so far");
        UUID signed =
                world.as(picker, () -> notes.write(ref, new WriteNote(NoteKind.WENT_WELL, "Mine", Attribution.SIGNED)));

        assertThat(play.room(picker).notes()).extracting(NoteView::id).containsExactly(signed);
        assertThat(world.as(picker, () -> snapshots.of(ref, Set.of(unsigned))).notes())
                .extracting(NoteView::id)
                .containsExactlyInAnyOrder(unsigned, signed);
        for (PersonSummary other : List.of(asha, play.cast.runner)) {
            RoomSnapshot room = play.room(other);
            assertThat(room.notes()).isEmpty();
            assertThat(room.toString()).doesNotContain("Secret so far").doesNotContain("Mine");
            assertThat(room.toString()).doesNotContain(unsigned.toString());
            assertThat(room.veiled())
                    .containsOnly(Map.entry(NoteKind.DEALING_WITH, 1), Map.entry(NoteKind.WENT_WELL, 1));
        }
    }

    @Test
    void aHiddenNoteIsReadByTheFacilitatorOnly() {
        UUID rude = play.write(picker, NoteKind.DEALING_WITH, "Rude");
        world.doAs(asha, () -> rooms.openWall(ref));
        world.doAs(asha, () -> notes.hide(ref, rude, "It hurts somebody"));

        assertThat(play.room(asha).notes()).extracting(NoteView::hiddenReason).containsExactly("It hurts somebody");
        RoomSnapshot room = play.room(play.cast.runner);
        assertThat(room.notes()).isEmpty();
        assertThat(room.hiddenNotes()).isEqualTo(1);
        assertThat(room.toString()).doesNotContain("Rude");
    }

    @Test
    void theOrderOfTheWallSaysNothingAboutTheOrderOfWriting() {
        List<UUID> written = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            written.add(play.write(picker, NoteKind.DEALING_WITH, "Note " + n));
        }
        world.doAs(asha, () -> rooms.openWall(ref));

        List<UUID> wall = play.room(asha).notes().stream().map(NoteView::id).toList();

        assertThat(wall).containsExactlyInAnyOrderElementsOf(written).isNotEqualTo(written);
        assertThat(wall)
                .isEqualTo(play.room(picker).notes().stream().map(NoteView::id).toList());
        assertThat(written).allMatch(id -> id.version() == 4);
    }

    @Test
    void aFullWallCostsAsManyStatementsAsAnEmptyOne() {
        int empty = statements(asha);
        for (int n = 0; n < 30; n++) {
            play.write(picker, NoteKind.DEALING_WITH, "Note " + n);
        }
        world.doAs(asha, () -> rooms.openWall(ref));
        List<UUID> wall = play.room(asha).notes().stream().map(NoteView::id).toList();
        for (int n = 0; n < 10; n++) {
            UUID one = wall.get(2 * n);
            UUID other = wall.get(2 * n + 1);
            world.doAs(asha, () -> notes.putWith(ref, one, other));
        }

        assertThat(statements(asha)).isEqualTo(empty).isLessThanOrEqualTo(11);
    }

    private int statements(PersonSummary person) {
        return world.as(
                person,
                () -> statements.during(() -> snapshots.of(ref, Set.of())).size());
    }
}

package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What may happen in the room: notes, ideas, names, stages. */
class RoomPoliciesTest {

    @Test
    void aNoteIsItsWritersAloneUntilTheWallOpens() {
        assertThat(RevealPolicy.mayRead(NoteState.RECORDED, false)).isFalse();
        assertThat(RevealPolicy.mayRead(NoteState.RECORDED, true)).isTrue();
        assertThat(RevealPolicy.mayRead(NoteState.REVEALED, false)).isTrue();
        assertThat(RevealPolicy.mayRead(NoteState.HIDDEN, false)).isFalse();
    }

    @Test
    void onlyItsWriterChangesANoteAndNobodyOnceItIsSaid() {
        assertThatCode(() -> RevealPolicy.checkMayChange(NoteState.RECORDED, true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> RevealPolicy.checkMayChange(NoteState.RECORDED, false))
                .isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> RevealPolicy.checkMayChange(NoteState.REVEALED, true))
                .isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> RevealPolicy.checkMayChange(NoteState.HIDDEN, true))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void behindAClosedWallNothingIsPutTogetherOrHidden() {
        assertThatThrownBy(() -> RevealPolicy.checkMayArrange(NoteState.RECORDED))
                .isInstanceOf(SessionRefused.class);
        assertThatCode(() -> RevealPolicy.checkMayArrange(NoteState.REVEALED)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void ideasAreOpenInImproveOnly(CycleState state) {
        assertThat(IdeaParkingPolicy.ideasAreOpen(state)).isEqualTo(state == CycleState.IMPROVE);
        if (state != CycleState.IMPROVE) {
            assertThatThrownBy(() -> IdeaParkingPolicy.checkIdeasAreOpen(state)).isInstanceOf(SessionRefused.class);
        }
    }

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void ideasAreParkedWhilePeopleListenOrLetThingsSettle(CycleState state) {
        if (state == CycleState.LEARN || state == CycleState.SOAK) {
            assertThatCode(() -> IdeaParkingPolicy.checkMayPark(state)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> IdeaParkingPolicy.checkMayPark(state)).isInstanceOf(SessionRefused.class);
        }
    }

    @Test
    void theModeSaysWhoseNameMayStandOnANote() {
        assertThat(AnonymityPolicy.allowed(AnonymityMode.NAMED)).containsExactly(Attribution.SIGNED);
        assertThat(AnonymityPolicy.allowed(AnonymityMode.CHOICE)).containsExactlyInAnyOrder(Attribution.values());
        assertThat(AnonymityPolicy.allowed(AnonymityMode.ANONYMOUS)).containsExactly(Attribution.ANONYMOUS);
        assertThatThrownBy(() -> AnonymityPolicy.check(AnonymityMode.ANONYMOUS, Attribution.SIGNED))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void aSideOfFewerThanThreePeopleIsNotStored() {
        assertThat(AnonymityPolicy.stored(Attribution.ROLE, 2)).isEqualTo(Attribution.ANONYMOUS);
        assertThat(AnonymityPolicy.stored(Attribution.ROLE, 3)).isEqualTo(Attribution.ROLE);
        assertThat(AnonymityPolicy.stored(Attribution.SIGNED, 1)).isEqualTo(Attribution.SIGNED);
    }

    @Test
    void afterTheFirstNoteNamesCanOnlyBecomeFewer() {
        assertThatCode(() -> AnonymityPolicy.checkChange(AnonymityMode.CHOICE, AnonymityMode.NAMED, false))
                .doesNotThrowAnyException();
        assertThatCode(() -> AnonymityPolicy.checkChange(AnonymityMode.CHOICE, AnonymityMode.ANONYMOUS, true))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AnonymityPolicy.checkChange(AnonymityMode.CHOICE, AnonymityMode.NAMED, true))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void protectedTimeIsLostWithTheThirdCancellationInARow() {
        assertThat(ProtectedTimePolicy.isLost(2)).isFalse();
        assertThat(ProtectedTimePolicy.isLost(3)).isTrue();
        assertThat(ProtectedTimePolicy.isLost(4)).isTrue();
    }

    @Test
    void threePeopleAreEnough() {
        assertThat(EnoughPeoplePolicy.areEnough(2)).isFalse();
        assertThat(EnoughPeoplePolicy.areEnough(3)).isTrue();
    }

    @Test
    void eachKindOfSessionHasItsStages() {
        assertThat(StagePolicy.first(SessionKind.LEARN)).isEqualTo(Stage.WELCOME);
        assertThat(StagePolicy.first(SessionKind.IMPROVE)).isEqualTo(Stage.RECALL);
        assertThatThrownBy(() -> StagePolicy.check(SessionKind.LEARN, Stage.VOTE))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void weakChoicesNeedASecondThoughtOnlyWhenNothingStrongerIsAmongThem() {
        assertThat(StrengthPolicy.onlyWeaker(List.of("WEAKER", "WEAKER"))).isTrue();
        assertThat(StrengthPolicy.onlyWeaker(List.of("WEAKER", "INTERMEDIATE"))).isFalse();
        assertThat(StrengthPolicy.onlyWeaker(List.<String>of())).isFalse();
    }
}

package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotePolicyTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void upToThreeDotsGoOnOneOption(int dots) {
        assertThatCode(() -> VotePolicy.checkDots(Map.of(), dots)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void fourDotsOnOneOptionAreTooMany(int dots) {
        assertThatThrownBy(() -> VotePolicy.checkDots(Map.of(), dots)).isInstanceOf(SessionRefused.class);
    }

    @Test
    void theFifthDotIsTheLast() {
        Map<UUID, Integer> three = Map.of(UUID.randomUUID(), 3);

        assertThatCode(() -> VotePolicy.checkDots(three, 2)).doesNotThrowAnyException();
        assertThatThrownBy(() -> VotePolicy.checkDots(three, 3)).isInstanceOf(SessionRefused.class);
    }

    @Test
    void aVoteNeedsTwoOptions() {
        assertThatThrownBy(() -> VotePolicy.checkMayOpen(SessionKind.IMPROVE, VoteState.NOT_OPEN, 1))
                .isInstanceOf(SessionRefused.class);
        assertThatCode(() -> VotePolicy.checkMayOpen(SessionKind.IMPROVE, VoteState.NOT_OPEN, 2))
                .doesNotThrowAnyException();
    }

    @Test
    void thereIsNoVoteInLearn() {
        assertThatThrownBy(() -> VotePolicy.checkMayOpen(SessionKind.LEARN, VoteState.NOT_OPEN, 5))
                .isInstanceOf(SessionRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = VoteState.class,
            names = {"OPEN", "CLOSED"})
    void aVoteIsOpenedOnce(VoteState state) {
        assertThatThrownBy(() -> VotePolicy.checkMayOpen(SessionKind.IMPROVE, state, 5))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void countsAreHiddenUntilTheVoteIsClosed() {
        assertThat(VotePolicy.countsAreVisible(VoteState.NOT_OPEN)).isFalse();
        assertThat(VotePolicy.countsAreVisible(VoteState.OPEN)).isFalse();
        assertThat(VotePolicy.countsAreVisible(VoteState.CLOSED)).isTrue();
    }

    @Test
    void onceCountedTheSaltIsGone() {
        DotVote vote = DotVote.NOT_OPEN.open(SessionKind.IMPROVE, "ab".repeat(32), 2);

        assertThat(vote.salt()).isNotNull();
        assertThat(vote.counted(6).salt()).isNull();
        assertThat(vote.counted(6).voters()).isEqualTo(6);
    }

    @Test
    void oneVoterHasOneKeyPerVote() {
        UUID person = UUID.randomUUID();
        DotVote vote = DotVote.NOT_OPEN.open(SessionKind.IMPROVE, "ab".repeat(32), 2);
        DotVote other = DotVote.NOT_OPEN.open(SessionKind.IMPROVE, "cd".repeat(32), 2);

        assertThat(DotBallots.key(vote, person)).isEqualTo(DotBallots.key(vote, person));
        assertThat(DotBallots.key(vote, person)).isNotEqualTo(DotBallots.key(other, person));
        assertThat(DotBallots.key(vote, person)).doesNotContain(person.toString());
    }
}

package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that cannot be meant are refused before anything is read. */
class CommandsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "too short"})
    void aCycleNeedsAPurpose(String purpose) {
        assertThatThrownBy(() -> start(purpose, Set.of(Dimension.SAFETY))).isInstanceOf(SessionRefused.class);
    }

    @Test
    void tenToFiveHundredCharactersAreAPurpose() {
        assertThatCode(() -> start("x".repeat(10), Set.of(Dimension.SAFETY))).doesNotThrowAnyException();
        assertThatCode(() -> start("x".repeat(500), Set.of(Dimension.SAFETY))).doesNotThrowAnyException();
        assertThatThrownBy(() -> start("x".repeat(501), Set.of(Dimension.SAFETY)))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void aCycleNeedsSomethingThatShouldGetBetter() {
        assertThatThrownBy(() -> start("make it easy", Set.of())).isInstanceOf(SessionRefused.class);
    }

    @Test
    void onlyAnEventCanHaveHarmed() {
        assertThat(start("make it easy", Set.of(Dimension.SAFETY)).harm()).isFalse();
    }

    @Test
    void theTitleEndsWithAWord() {
        Question question = Question.of(start(
                "why do the peak waves of the late shift feel harder than those of the early shift, whoever picks them",
                Set.of(Dimension.QUALITY, Dimension.DELIVERY)));

        assertThat(question.title())
                .isEqualTo("Why do the peak waves of the late shift feel harder than those of the early…");
        assertThat(question.dimensions()).containsExactly(Dimension.QUALITY, Dimension.DELIVERY);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 481})
    void aSessionLastsTenMinutesToEightHours(int minutes) {
        assertThatThrownBy(() -> plan(minutes, null, somebody())).isInstanceOf(SessionRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://x", "www.example.org", "http://a b"})
    void aLinkIsAWebAddress(String link) {
        assertThatThrownBy(() -> plan(60, link, somebody())).isInstanceOf(SessionRefused.class);
    }

    @Test
    void nobodyIsAskedTwiceAndSomebodyIsAsked() {
        Invitee one = Invitee.person(UUID.randomUUID(), PerspectiveFunction.DOES, "You do it");

        assertThatThrownBy(() -> plan(60, null, List.of(one, one))).isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> plan(60, null, List.of())).isInstanceOf(SessionRefused.class);
    }

    @Test
    void anInviteeIsAPersonOrARoleWithAReason() {
        assertThatThrownBy(() -> new Invitee(null, " ", PerspectiveFunction.DOES, "Why"))
                .isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> new Invitee(UUID.randomUUID(), "Driver", PerspectiveFunction.DOES, "Why"))
                .isInstanceOf(SessionRefused.class);
        assertThatThrownBy(() -> new Invitee(null, "Driver", PerspectiveFunction.DOES, " "))
                .isInstanceOf(SessionRefused.class);
    }

    @Test
    void anotherReasonNeedsWords() {
        assertThatThrownBy(() -> new ExplainCancellation(CancellationReason.OTHER, null, Instant.EPOCH))
                .isInstanceOf(SessionRefused.class);
        assertThatCode(() -> new ExplainCancellation(CancellationReason.NO_PLACE, null, Instant.EPOCH))
                .doesNotThrowAnyException();
    }

    private static List<Invitee> somebody() {
        return List.of(Invitee.person(UUID.randomUUID(), PerspectiveFunction.DOES, "You do it"));
    }

    private static PlanSession plan(int minutes, @Nullable String link, List<Invitee> whom) {
        return new PlanSession(Instant.EPOCH, minutes, "Canteen", link, QuestionSet.OLT, whom, null, true);
    }

    private static StartCycle start(String purpose, Set<Dimension> dimensions) {
        return new StartCycle(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LearningMethod.OLT,
                purpose,
                Trigger.WORK,
                true,
                Urgency.NORMAL,
                dimensions,
                null,
                null,
                WorkContext.UNKNOWN,
                UUID.randomUUID(),
                UUID.randomUUID(),
                Confidentiality.ROOM,
                AnonymityMode.CHOICE,
                null);
    }
}

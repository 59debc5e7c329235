package org.throughline.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioNamePolicyTest {

    @Test
    void aNameReadsLikeItsTitle() {
        assertThat(ScenarioNamePolicy.nameOf("Später: «zu spät» beantwortet!", Set.of()))
                .isEqualTo("spater-zu-spat-beantwortet");
        assertThat(ScenarioNamePolicy.nameOf("…", Set.of())).isEqualTo("scenario");
    }

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertThat(ScenarioNamePolicy.nameOf("Late", Set.of("late", "late-2"))).isEqualTo("late-3");
    }

    @Test
    void theLongestTitleStillHasANameThatHolds() {
        String name = ScenarioNamePolicy.nameOf("x".repeat(200), Set.of());

        assertThatCode(() -> ScenarioNamePolicy.checkName(name + "-99")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Late", "../late", "late-", "a b"})
    void whatIsNoNameIsRefused(String name) {
        assertThatThrownBy(() -> ScenarioNamePolicy.checkName(name)).isInstanceOf(ReleaseRefused.class);
    }
}

package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.action.ActionType.JUST_DO_IT;
import static org.throughline.action.ActionType.PROCESS_REWORK;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidencePolicyTest {

    @ParameterizedTest(name = "{0} shown by {1}: {2}")
    @CsvSource({
        "WEAKER, SENTENCE, true",
        "WEAKER, FILE, true",
        "INTERMEDIATE, SENTENCE, false",
        "INTERMEDIATE, LINK, true",
        "INTERMEDIATE, FILE, true",
        "STRONGER, SENTENCE, false",
        "STRONGER, LINK, false",
        "STRONGER, FILE, true",
        "SYSTEM, LINK, false",
        "SYSTEM, FILE, true"
    })
    void theStrongerTheActionTheMoreIsShown(Strength strength, EvidenceKind given, boolean enough) {
        assertThat(EvidencePolicy.isEnough(strength, PROCESS_REWORK, Set.of(given)))
                .isEqualTo(enough);
    }

    @Test
    void oneKindOfSeveralIsEnough() {
        assertThat(EvidencePolicy.isEnough(
                        Strength.STRONGER, PROCESS_REWORK, EnumSet.of(EvidenceKind.SENTENCE, EvidenceKind.FILE)))
                .isTrue();
    }

    @Test
    void nothingIsNeverEnough() {
        Arrays.stream(Strength.values())
                .forEach(strength -> assertThat(EvidencePolicy.isEnough(strength, PROCESS_REWORK, Set.of()))
                        .as("%s", strength)
                        .isFalse());
    }

    @Test
    void whatIsJustDoneNeedsASentenceOnly() {
        assertThat(EvidencePolicy.isEnough(Strength.STRONGER, JUST_DO_IT, Set.of(EvidenceKind.SENTENCE)))
                .isTrue();
    }
}

package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReofferPolicyTest {

    @ParameterizedTest(name = "after {0} offers another one is allowed: {1}")
    @CsvSource({"0, true", "1, true", "3, true", "4, false", "5, false"})
    void anActionIsOfferedAgainThreeTimesAtMost(int offersMade, boolean allowed) {
        assertThat(ReofferPolicy.mayOfferAgain(offersMade)).isEqualTo(allowed);
    }
}

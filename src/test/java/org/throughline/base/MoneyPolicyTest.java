package org.throughline.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyPolicyTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "12.50", "12.5000", "1e8", "100000000.00"})
    void whatPeopleAskForIsAnAmount(String amount) {
        assertThat(MoneyPolicy.isAmount(new BigDecimal(amount))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "0.005", "100000000.01", "1e18", "1e400", "1e-400"})
    void whatNobodyHasOrCanPayIsNone(String amount) {
        assertThat(MoneyPolicy.isAmount(new BigDecimal(amount))).isFalse();
    }

    @Test
    void noAmountIsFine() {
        assertThat(MoneyPolicy.isAmount(null)).isTrue();
    }
}

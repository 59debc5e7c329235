package org.throughline.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    @Test
    void eightCharactersAreEnoughAndSevenAreNot() {
        assertThatCode(() -> PasswordPolicy.check("12345678")).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordPolicy.check("1234567")).isInstanceOf(PersonRefused.class);
    }

    @Test
    void whatTheHashCannotSeeIsRefusedRatherThanCut() {
        assertThatCode(() -> PasswordPolicy.check("x".repeat(72))).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordPolicy.check("x".repeat(73))).isInstanceOf(PersonRefused.class);
        assertThat(PasswordPolicy.fits("ü".repeat(36))).isTrue();
        assertThat(PasswordPolicy.fits("ü".repeat(37))).isFalse();
    }
}

package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class FourEyesPolicyTest {

    private static final UUID BEN = UUID.randomUUID();
    private static final UUID QUINN = UUID.randomUUID();

    @Test
    void theOwnerMayNotVerify() {
        assertThat(FourEyesPolicy.mayVerify(BEN, BEN)).isFalse();
        assertThatThrownBy(() -> FourEyesPolicy.check(BEN, BEN)).isInstanceOf(FourEyesBroken.class);
    }

    @Test
    void anybodyElseMay() {
        assertThat(FourEyesPolicy.mayVerify(QUINN, BEN)).isTrue();
    }

    @Test
    void aVerifierWhoBecomesOwnerIsVerifierNoMore() {
        assertThat(FourEyesPolicy.verifierAfterOwnerChange(QUINN, QUINN)).isNull();
    }

    @Test
    void anyOtherVerifierStaysWhenTheOwnerChanges() {
        assertThat(FourEyesPolicy.verifierAfterOwnerChange(QUINN, BEN)).isEqualTo(QUINN);
        assertThat(FourEyesPolicy.verifierAfterOwnerChange(null, BEN)).isNull();
    }
}

package org.throughline.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void aPageOnTheWebIsTaken() {
        assertThat(WebAddress.check(" https://intranet.example/sop/12?v=3 "))
                .isEqualTo("https://intranet.example/sop/12?v=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "sop 12", "/etc/passwd", "https://", "ftp://x/y"})
    void anythingElseIsRefused(String address) {
        assertThatThrownBy(() -> WebAddress.check(address)).hasMessageContaining("action.refused.link");
    }
}

package org.throughline.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.throughline.Throughline;

/** The borders between features. */
class ModulesTest {

    @Test
    void featuresUseOnlyWhatTheySayTheyUse() {
        ApplicationModules.of(Throughline.class).verify();
    }
}

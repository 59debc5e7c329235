package org.throughline.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.throughline.Throughline;

/** The borders between features, and pictures of them under target. */
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Throughline.class);

    @Test
    void featuresUseOnlyWhatTheySayTheyUse() {
        MODULES.verify();
    }

    @Test
    void theirPicturesAreDrawn() {
        new Documenter(MODULES).writeDocumentation();
    }
}

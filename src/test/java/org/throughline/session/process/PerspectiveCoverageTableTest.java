package org.throughline.session.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

class PerspectiveCoverageTableTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @Test
    void fourSidesAreCoverage() {
        assertThat(coverage(true, true, true, true)).containsExactly(Map.of("covered", true, "missing", ""));
    }

    @Test
    void aMissingReceiverIsNamed() {
        assertThat(coverage(true, true, false, true)).containsExactly(Map.of("covered", false, "missing", "RECEIVES"));
    }

    @Test
    void everyMissingSideIsNamed() {
        assertThat(coverage(false, false, false, false))
                .extracting(row -> row.get("missing"))
                .containsExactly("DOES", "SUPPLIES", "RECEIVES", "AFFECTED");
    }

    private List<Map<String, Object>> coverage(boolean does, boolean supplies, boolean receives, boolean affected) {
        return engine.decide(
                "perspective-coverage",
                Map.of("does", does, "supplies", supplies, "receives", receives, "affected", affected));
    }
}

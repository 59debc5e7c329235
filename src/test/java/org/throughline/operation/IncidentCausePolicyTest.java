package org.throughline.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When two failures have the same cause. */
class IncidentCausePolicyTest {

    @Test
    void whatDiffersFromCaseToCaseIsTakenOut() {
        assertThat(IncidentCausePolicy.message(
                        "No action ACT-2026-000123 for 7f9c2c1e-0d3a-4a6e-9b53-0a6de6f0a001 in 12 ms"))
                .isEqualTo(IncidentCausePolicy.message(
                        "No action ACT-2027-000009 for 11111111-0d3a-4a6e-9b53-0a6de6f0a001 in 7 ms"))
                .isEqualTo("No action … for … in # ms");
    }

    @Test
    void whatStandsInQuotesIsNeverRepeated() {
        assertThat(IncidentCausePolicy.message("Title 'Somebody was hurt' and \"another\" are too long"))
                .isEqualTo("Title … and … are too long");
    }

    @Test
    void differentWordsAreDifferentCauses() {
        assertThat(IncidentCausePolicy.message("Mail is missing"))
                .isNotEqualTo(IncidentCausePolicy.message("Mail is full"));
    }

    @Test
    void aLongMessageIsCut() {
        assertThat(IncidentCausePolicy.message("x".repeat(300))).hasSize(300);
        assertThat(IncidentCausePolicy.message("x".repeat(301))).hasSize(301).endsWith("…");
    }

    @Test
    void theExceptionIsNamedWithoutItsPackage() {
        assertThat(IncidentCausePolicy.exception("java.lang.IllegalStateException: Process variable\n\tat org.x.Y"))
                .isEqualTo("IllegalStateException");
        assertThat(IncidentCausePolicy.exception("")).isEmpty();
    }
}

package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FeelConditionsTest {

    private final FeelConditions feel =
            new FeelConditions(Clock.fixed(Instant.parse("2026-10-16T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void somethingMissingIsNull() {
        assertThat(feel.evaluate("answer != \"ACCEPT\"", Map.of())).contains(true);
        assertThat(feel.evaluate("answer = null", Map.of())).contains(true);
        assertThat(feel.evaluate("answer", Map.of())).isEmpty();
    }

    @Test
    void valuesComeBackAsJson() {
        assertThat(feel.evaluate("a + 0.5", Map.of("a", BigDecimal.ONE))).contains(new BigDecimal("1.5"));
        assertThat(feel.evaluate("today()", Map.of())).contains("2026-10-16");
        assertThat(feel.evaluate("for t in teams return {value: t.id}", Map.of("teams", List.of(Map.of("id", "n")))))
                .contains(List.of(Map.of("value", "n")));
    }

    @Test
    void whatFailsHasNoValue() {
        assertThat(feel.evaluate("1 +", Map.of())).isEmpty();
        assertThat(feel.evaluate("1 + \"a\"", Map.of())).isEmpty();
    }

    @Test
    void wordsInATextAreNotCode() {
        assertThat(feel.problem("a = \"for you: function(1..2)\"")).isEmpty();
    }

    @Test
    void javaIsOutOfReach() {
        assertThat(feel.evaluate("\"\".getClass()", Map.of())).isEmpty();
        assertThat(feel.evaluate("text.class", Map.of("text", "x"))).isEmpty();
    }
}

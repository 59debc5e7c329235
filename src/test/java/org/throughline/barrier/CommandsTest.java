package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.throughline.base.Severity;

/** A command is never half: what is missing is said in words. */
class CommandsTest {

    private static final String REF = "BAR-2026-000001";
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    private static RaiseBarrier raise(String ask) {
        return new RaiseBarrier(
                UUID.randomUUID(),
                UUID.randomUUID(),
                BarrierKind.OTHER,
                Severity.LOW,
                ask,
                "It stays",
                List.of(),
                null,
                false);
    }

    @Test
    void withoutALineOfItsOwnTheBeginningOfTheAskIsTheTitle() {
        String title = raise("One runner\nper wave " + "from the site budget ".repeat(10))
                .title();

        assertThat(title).startsWith("One runner per wave from").endsWith("…").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void aBarrierNeedsAnAsk() {
        assertThatThrownBy(() -> raise("  ")).isInstanceOf(BarrierRefused.class);
        assertThatThrownBy(() -> raise("x".repeat(2_001))).isInstanceOf(BarrierRefused.class);
        assertThat(raise("x".repeat(2_000)).ask()).hasSize(2_000);
    }

    @Test
    void acceptingNamesWhoAndWhen() {
        assertThatThrownBy(() -> new AnswerBarrier(REF, TierAnswer.ACCEPT, "Yes", SOMEBODY, null))
                .isInstanceOf(BarrierRefused.class);
        assertThatThrownBy(() -> new AnswerBarrier(REF, TierAnswer.ACCEPT, "Yes", null, DAY))
                .isInstanceOf(BarrierRefused.class);
        assertThat(new AnswerBarrier(REF, TierAnswer.ACCEPT, " Yes ", SOMEBODY, DAY).words())
                .isEqualTo("Yes");
    }

    @Test
    void everyAnswerCostsWords() {
        for (TierAnswer answer : TierAnswer.values()) {
            assertThatThrownBy(() -> new AnswerBarrier(REF, answer, " ", SOMEBODY, DAY))
                    .isInstanceOf(BarrierRefused.class);
        }
    }

    @Test
    void aNoNamesAnAlternativeAndARiskAnOwner() {
        assertThatThrownBy(() -> new BoardAnswer(REF, null, BoardOutcome.REJECTED, "No", " ", null, null, null))
                .isInstanceOf(BarrierRefused.class);
        assertThatThrownBy(() ->
                        new BoardAnswer(REF, null, BoardOutcome.RISK_ACCEPTED, "Later", null, SOMEBODY, null, null))
                .isInstanceOf(BarrierRefused.class);
        assertThatThrownBy(() -> new BoardAnswer(REF, null, BoardOutcome.APPROVED, "Yes", null, null, null, null))
                .isInstanceOf(BarrierRefused.class);
    }

    @Test
    void stillThereSaysWhat() {
        assertThatThrownBy(() -> new ConfirmRemoval(REF, false, null)).isInstanceOf(BarrierRefused.class);
        assertThat(new ConfirmRemoval(REF, true, null).comment()).isNull();
    }

    @Test
    void anObjectionSaysWhatIsNew() {
        assertThatThrownBy(() -> new ObjectToAnswer(REF, true, "")).isInstanceOf(BarrierRefused.class);
        assertThat(new ObjectToAnswer(REF, false, null).newFacts()).isNull();
    }

    @Test
    void keepingARiskNamesTheNextDay() {
        assertThatThrownBy(() -> new ReviewRisk(REF, RiskReview.STILL_ACCEPTED, "Same", null))
                .isInstanceOf(BarrierRefused.class);
        assertThat(new ReviewRisk(REF, RiskReview.GONE, "Gone", null).nextReview())
                .isNull();
    }
}

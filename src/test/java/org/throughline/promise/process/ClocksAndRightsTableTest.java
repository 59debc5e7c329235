package org.throughline.promise.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.base.process.ModelTestEngine;

/** The clocks (D04) and the table of who approves beside them. */
class ClocksAndRightsTableTest {

    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, tier1, 0.5, ELAPSED_HOURS",
        "CRITICAL, tier2, 1,   ELAPSED_HOURS",
        "CRITICAL, tier3, 4,   ELAPSED_HOURS",
        "CRITICAL, tier4, 24,  ELAPSED_HOURS",
        "HIGH,     tier1, 8,   BUSINESS_HOURS",
        "HIGH,     tier2, 2,   WORKING_DAYS",
        "HIGH,     tier3, 5,   WORKING_DAYS",
        "HIGH,     tier4, 10,  WORKING_DAYS",
        "MEDIUM,   tier1, 5,   WORKING_DAYS",
        "MEDIUM,   tier2, 5,   WORKING_DAYS",
        "MEDIUM,   tier3, 10,  WORKING_DAYS",
        "MEDIUM,   tier4, 20,  WORKING_DAYS",
        "LOW,      tier1, 10,  WORKING_DAYS",
        "LOW,      tier2, 10,  WORKING_DAYS",
        "LOW,      tier3, 20,  WORKING_DAYS",
        "LOW,      tier4, 65,  WORKING_DAYS",
    })
    void eachTierHasItsTimeBySeverity(String severity, String step, double amount, String unit) {
        assertThat(clock("BARRIER", step, severity, "STAFFING")).containsExactly(time(amount, unit));
    }

    @Test
    void aBarrierWithoutSeverityHasNoLadder() {
        assertThat(clock("BARRIER", "tier1", null, "STAFFING")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CRITICAL, 1", "HIGH, 5", "MEDIUM, 10", "LOW, 15", ", 10"})
    void anOverdueActionIsReviewedTheSoonerTheWorseItIs(@Nullable String severity, double days) {
        assertThat(clock("ACTION", "overdueReview", severity, "PROCESS_REWORK"))
                .containsExactly(time(days, "WORKING_DAYS"));
    }

    @Test
    void containmentIsAnsweredWithinHoursAndAnythingElseWithinDays() {
        assertThat(clock("ACTION", "actionAccept", "HIGH", "CONTAINMENT")).containsExactly(time(4, "BUSINESS_HOURS"));
        assertThat(clock("ACTION", "actionAcceptReminder", "HIGH", "CONTAINMENT"))
                .containsExactly(time(2, "BUSINESS_HOURS"));
        assertThat(clock("ACTION", "actionAccept", "HIGH", "PROCESS_REWORK")).containsExactly(time(2, "WORKING_DAYS"));
        assertThat(clock("ACTION", "actionAcceptReminder", null, null)).containsExactly(time(1, "WORKING_DAYS"));
        assertThat(clock("ACTION", "actionAccept", null, null)).containsExactly(time(2, "WORKING_DAYS"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTION, settleDate, 2, WORKING_DAYS",
        "ACTION, reoffer, 2, WORKING_DAYS",
        "ACTION, reofferSponsor, 2, WORKING_DAYS",
        "ACTION, approveDate, 2, WORKING_DAYS",
        "ACTION, actionPlan, 5, WORKING_DAYS",
        "ACTION, verificationPlan, 5, WORKING_DAYS",
        "ACTION, pdsaPlan, 3, WORKING_DAYS",
        "ACTION, pdsaStudy, 10, WORKING_DAYS",
        "ACTION, dueInFiveDays, 5, WORKING_DAYS",
        "ACTION, dueInOneDay, 1, WORKING_DAYS",
        "ACTION, overdueReminder, 5, WORKING_DAYS",
        "ACTION, overdueAnswer, 3, WORKING_DAYS",
        "ACTION, checkDelivered, 3, WORKING_DAYS",
        "ACTION, effectEarliest, 30, CALENDAR_DAYS",
        "ACTION, effectWindowEnd, 180, CALENDAR_DAYS",
        "ACTION, effectCheck, 5, WORKING_DAYS",
        "ACTION, decideNext, 5, WORKING_DAYS",
        "BARRIER, objection, 2, WORKING_DAYS",
        "BARRIER, confirmRemoved, 5, WORKING_DAYS",
        "BARRIER, riskReview, 90, CALENDAR_DAYS",
        "BARRIER, riskReviewAnswer, 5, WORKING_DAYS",
        "CYCLE, sponsorAnswer, 2, WORKING_DAYS",
        "CYCLE, findSponsor, 2, WORKING_DAYS",
        "CYCLE, compact, 2, WORKING_DAYS",
        "CYCLE, settleChoices, 2, WORKING_DAYS",
        "CYCLE, confirmWeaker, 1, WORKING_DAYS",
        "CYCLE, approveOptions, 3, WORKING_DAYS",
        "CYCLE, replan, 3, WORKING_DAYS",
        "CYCLE, planSession, 3, WORKING_DAYS",
        "CYCLE, soakExit, 1, WORKING_DAYS",
        "CYCLE, closeSession, 1, WORKING_DAYS",
        "CYCLE, explainCancellation, 1, WORKING_DAYS",
        "CYCLE, sessionReminder, 1, WORKING_DAYS",
        "CYCLE, sessionAutoPause, 4, ELAPSED_HOURS",
        "CYCLE, checkBack, 5, WORKING_DAYS",
        "CYCLE, adviserAnswer, 5, WORKING_DAYS",
        "CYCLE, closeCycle, 5, WORKING_DAYS",
        "CYCLE, tellStory, 10, WORKING_DAYS",
        "CYCLE, noProgress, 30, CALENDAR_DAYS",
        "CYCLE, adviserReview, 180, CALENDAR_DAYS",
        "BOARD, papersDue, 5, WORKING_DAYS",
        "BOARD, papersOut, 3, WORKING_DAYS",
        "BOARD, agenda, 5, WORKING_DAYS",
        "BOARD, quorumWait, 0.5, ELAPSED_HOURS",
        "BOARD, ballotClose, 5, WORKING_DAYS",
        "BOARD, minutes, 3, WORKING_DAYS",
        "BOARD, approveMinutes, 5, WORKING_DAYS",
        "BOARD, attendance, 1, ELAPSED_HOURS",
        "BOARD, quorumChoice, 1, ELAPSED_HOURS",
        "BOARD, shortestVote, 0.5, ELAPSED_HOURS",
        "BOARD, recordDecision, 1, WORKING_DAYS",
        "BOARD, chairsAction, 24, ELAPSED_HOURS",
        "TASK, taskAskAgain, 5, WORKING_DAYS",
        "SUPPORT, takeRequest, 1, WORKING_DAYS",
        "SUPPORT, answerRequest, 2, WORKING_DAYS",
        "SUPPORT, answerAsHead, 2, WORKING_DAYS",
        "SUPPORT, sayIfHelped, 5, WORKING_DAYS",
        "SUPPORT, answerOffer, 5, WORKING_DAYS",
        "SUPPORT, arrangeSupport, 5, WORKING_DAYS",
        "SUPPORT, offerWindow, 28, CALENDAR_DAYS",
        "RELEASE, reviewRelease, 3, WORKING_DAYS",
        "RELEASE, agreeToEmergency, 2, ELAPSED_HOURS",
        "RELEASE, confirmRelease, 2, WORKING_DAYS",
        "RELEASE, reviewAfterwards, 2, WORKING_DAYS",
    })
    void everyOtherStepHasOneTime(String subject, String step, double amount, String unit) {
        for (String severity : new String[] {"HIGH", "MEDIUM", "LOW"}) {
            assertThat(clock(subject, step, severity, "OTHER")).containsExactly(time(amount, unit));
        }
    }

    @Test
    void harmShortensObjectionAndWindow() {
        assertThat(clock("BARRIER", "objection", "CRITICAL", null)).containsExactly(time(1, "ELAPSED_HOURS"));
        assertThat(clock("ACTION", "effectWindowEnd", "CRITICAL", null)).containsExactly(time(90, "CALENDAR_DAYS"));
    }

    @Test
    void aStepThatNobodyKnowsHasNoTime() {
        assertThat(clock("ACTION", "sponsorAnswer", null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,        LOW,      NONE",
        "1000,     MEDIUM,   NONE",
        "1000.01,  MEDIUM,   SPONSOR",
        "1900,     LOW,      SPONSOR",
        "25000,    CRITICAL, SPONSOR",
        "25000.01, LOW,      BOARD",
        "1000,     HIGH,     SPONSOR",
        "0,        CRITICAL, SPONSOR",
        "1000000,  CRITICAL, BOARD",
    })
    void costAndRiskDecideWhoApproves(double cost, String risk, String role) {
        assertThat(approval(cost, risk)).containsExactly(Map.of("approvalRole", role));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDIUM", "LOW"})
    void aCostThatNobodyNamedCountsAsNone(String risk) {
        assertThat(approval(null, risk)).containsExactly(Map.of("approvalRole", "NONE"));
        assertThat(approval(null, "HIGH")).containsExactly(Map.of("approvalRole", "SPONSOR"));
        assertThat(approval(null, null)).containsExactly(Map.of("approvalRole", "NONE"));
    }

    private static Map<String, Object> time(double amount, String unit) {
        return Map.of("amount", amount, "unit", unit);
    }

    private List<Map<String, Object>> clock(
            String subject, String step, @Nullable String severity, @Nullable String kind) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("subject", subject);
        inputs.put("step", step);
        inputs.put("severity", severity);
        inputs.put("kind", kind);
        return engine.decide("clocks-and-rights", inputs);
    }

    private List<Map<String, Object>> approval(@Nullable Double cost, @Nullable String risk) {
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("cost", cost);
        inputs.put("risk", risk);
        return engine.decide("approval-role", inputs);
    }
}

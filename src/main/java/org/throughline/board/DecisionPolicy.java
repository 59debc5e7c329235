package org.throughline.board;

import org.throughline.base.Severity;

/** What a decision must say before it counts. */
final class DecisionPolicy {

    private DecisionPolicy() {}

    /**
     * Refuses a decision that leaves open what it must say.
     *
     * @param decision what the chair wrote
     * @param recommendation what the table recommended, empty when it had no word
     * @param answersBarrier whether people wait for an answer to a barrier
     * @throws BoardRefused in words for the chair
     */
    static void check(RecordDecision decision, String recommendation, boolean answersBarrier) {
        DecisionOutcome outcome = decision.outcome();
        if (isMissing(decision.reason())) {
            throw new BoardRefused("board.decision.reasonMissing");
        }
        if (!recommendation.isEmpty()
                && !recommendation.equals(outcome.name())
                && isMissing(decision.deviationReason())) {
            throw new BoardRefused("board.decision.deviationMissing");
        }
        if (outcome == DecisionOutcome.REJECTED && isMissing(decision.alternative())) {
            throw new BoardRefused("board.decision.alternativeMissing");
        }
        if (outcome == DecisionOutcome.APPROVED_WITH_CONDITIONS && isMissing(decision.conditions())) {
            throw new BoardRefused("board.decision.conditionsMissing");
        }
        if (outcome == DecisionOutcome.RISK_ACCEPTED
                && (decision.riskOwnerId() == null || decision.reviewOn() == null)) {
            throw new BoardRefused("board.decision.riskOwnerMissing");
        }
        if (answersBarrier && outcome == DecisionOutcome.HOLD) {
            throw new BoardRefused("board.decision.noHold");
        }
        if (answersBarrier && outcome.isYes() && decision.action() == null) {
            throw new BoardRefused("board.decision.actionMissing");
        }
    }

    /** What the table of barriers recommends, in the board's own words; empty when it has none. */
    static String outcomeOf(String tableRecommendation) {
        return switch (tableRecommendation) {
            case "APPROVE" -> DecisionOutcome.APPROVED.name();
            case "APPROVE_WITH_CONDITIONS" -> DecisionOutcome.APPROVED_WITH_CONDITIONS.name();
            case "ASK_FOR_OPTIONS" -> DecisionOutcome.ADJUST.name();
            default -> "";
        };
    }

    /** Whether a chair may act alone on something so severe when the board cannot meet. */
    static boolean chairMayAct(Severity severity) {
        return severity == Severity.CRITICAL;
    }

    private static boolean isMissing(@org.jspecify.annotations.Nullable String text) {
        return text == null || text.isBlank();
    }
}

package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.base.task.TaskAnswers;
import org.throughline.board.DecisionOutcome;
import org.throughline.board.ItemSummary;
import org.throughline.board.RecordDecision;

/** Reads a decision out of a form: the one of the board and the one of its chair ask the same. */
final class DecisionAnswers {

    private static final Set<String> BOTH = Set.of(
            "recommendation",
            "boardOutcome",
            "reason",
            "deviationReason",
            "conditions",
            "alternative",
            "riskOwner",
            "reviewDate",
            "actionTitle",
            "actionOwner",
            "actionDue",
            "dissent");

    private DecisionAnswers() {}

    /** What both forms ask, and what one of them asks besides. */
    static Set<String> fields(String... more) {
        return Stream.concat(BOTH.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    /** The recommendation in words, and by name for the form, which asks why when the decision is another one. */
    static TaskAnswers initial(ItemSummary item, UUID unitId, BoardWords words) {
        String recommended = item.recommendation();
        return TaskAnswers.of(
                Map.of("recommendation", words.outcome(unitId, recommended), "recommendedOutcome", recommended));
    }

    static RecordDecision read(String itemRef, TaskAnswers given) {
        return new RecordDecision(
                itemRef,
                given.choice("boardOutcome", DecisionOutcome.class),
                given.requireText("reason"),
                given.text("deviationReason").orElse(null),
                given.text("conditions").orElse(null),
                given.text("alternative").orElse(null),
                given.id("riskOwner").orElse(null),
                given.date("reviewDate").orElse(null),
                action(given),
                given.text("dissent").orElse(null));
    }

    private static RecordDecision.@Nullable Action action(TaskAnswers given) {
        String title = given.text("actionTitle").orElse("");
        return title.isBlank()
                ? null
                : new RecordDecision.Action(title, given.requireId("actionOwner"), given.requireDate("actionDue"));
    }
}

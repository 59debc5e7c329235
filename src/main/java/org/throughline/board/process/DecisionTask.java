package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.DEFERRAL_REASON;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.DecisionOutcome;
import org.throughline.board.Decisions;
import org.throughline.board.RecordDecision;

/** The form in which the chair records the decision. */
@Component
class DecisionTask implements TaskHandler {

    private final AgendaItems items;
    private final Decisions decisions;

    DecisionTask(AgendaItems items, Decisions decisions) {
        this.items = items;
        this.decisions = decisions;
    }

    @Override
    public String formKey() {
        return "board-decision";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(
                Map.of("recommendation", items.item(task.text("itemRef")).recommendation()));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        String reason = given.requireText("reason");
        if ("DEFER".equals(given.requireText("decisionOutcome"))) {
            items.checkDeferral(task.text("itemRef"));
            return Map.of("decisionOutcome", "DEFER", DEFERRAL_REASON.name(), reason);
        }
        decisions.record(new RecordDecision(
                task.text("itemRef"),
                given.choice("boardOutcome", DecisionOutcome.class),
                reason,
                given.text("deviationReason").orElse(null),
                given.text("conditions").orElse(null),
                given.text("alternative").orElse(null),
                given.id("riskOwner").orElse(null),
                given.date("reviewDate").orElse(null),
                action(given),
                given.text("dissent").orElse(null)));
        return Map.of("decisionOutcome", "TAKE");
    }

    private static RecordDecision.@Nullable Action action(TaskAnswers given) {
        String title = given.text("actionTitle").orElse("");
        return title.isBlank()
                ? null
                : new RecordDecision.Action(title, given.requireId("actionOwner"), given.requireDate("actionDue"));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(
                "recommendation",
                "decisionOutcome",
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
    }
}

package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.DEFERRAL_REASON;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.Decisions;

/** The form in which the chair records the decision. */
@Component
class DecisionTask implements TaskHandler {

    private final AgendaItems items;
    private final Decisions decisions;
    private final BoardWords words;

    DecisionTask(AgendaItems items, Decisions decisions, BoardWords words) {
        this.items = items;
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "board-decision";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return DecisionAnswers.initial(items.item(task.text("itemRef")), task.unitId(), words);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        String reason = given.requireText("reason");
        if ("DEFER".equals(given.requireText("decisionOutcome"))) {
            items.checkDeferral(task.text("itemRef"));
            return Map.of("decisionOutcome", "DEFER", DEFERRAL_REASON.name(), reason);
        }
        decisions.record(DecisionAnswers.read(task.text("itemRef"), given));
        return Map.of("decisionOutcome", "TAKE");
    }

    @Override
    public Set<String> knownFields() {
        return DecisionAnswers.fields("decisionOutcome");
    }
}

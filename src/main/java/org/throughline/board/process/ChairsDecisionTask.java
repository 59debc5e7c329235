package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.ChairsActions;

/** The form in which the chair decides for the board that could not meet. */
@Component
class ChairsDecisionTask implements TaskHandler {

    private final AgendaItems items;
    private final ChairsActions chairs;
    private final BoardWords words;

    ChairsDecisionTask(AgendaItems items, ChairsActions chairs, BoardWords words) {
        this.items = items;
        this.chairs = chairs;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "board-chairs-action";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return DecisionAnswers.initial(items.item(task.text("itemRef")), task.unitId(), words);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        chairs.record(DecisionAnswers.read(task.text("itemRef"), given));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return DecisionAnswers.fields("ask");
    }
}

package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.ItemSummary;
import org.throughline.board.Papers;
import org.throughline.board.PresentPaper;

/** The form of an item's paper. */
@Component
class PresentPaperTask implements TaskHandler {

    private final AgendaItems items;
    private final Papers papers;
    private final BoardWords words;

    PresentPaperTask(AgendaItems items, Papers papers, BoardWords words) {
        this.items = items;
        this.papers = papers;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "present-paper";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        ItemSummary item = items.item(task.text("itemRef"));
        return TaskAnswers.of(Map.of(
                "facts", item.ask(),
                "recommendation", words.outcome(task.unitId(), item.recommendation()),
                "question", item.title()));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        papers.present(new PresentPaper(
                task.text("itemRef"),
                given.requireText("question"),
                given.requireText("summary"),
                given.requireText("ifYes"),
                given.requireText("ifNo"),
                given.number("cost").orElse(null)));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("facts", "recommendation", "question", "summary", "ifYes", "ifNo", "cost", "evidence");
    }
}

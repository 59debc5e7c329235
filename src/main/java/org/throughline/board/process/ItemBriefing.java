package org.throughline.board.process;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskBriefing;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskFact;
import org.throughline.board.AgendaItems;

/** Who votes on an item or decides it reads its paper; who writes the paper has it in the form. */
@Component
class ItemBriefing implements TaskBriefing {

    private static final String PAPER_FORM = "present-paper";

    private final AgendaItems items;

    ItemBriefing(AgendaItems items) {
        this.items = items;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of("board-item-decision", "board-chairs-action");
    }

    @Override
    public List<TaskFact> facts(TaskContext task) {
        return task.formKey().equals(PAPER_FORM) ? List.of() : items.paper(task.text("itemRef"));
    }
}

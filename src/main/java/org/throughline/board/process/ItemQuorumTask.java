package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.DEFERRAL_REASON;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.Votes;

/** The form in which the chair says what happens to an item that the board may not decide. */
@Component
class ItemQuorumTask implements TaskHandler {

    private final AgendaItems items;
    private final Votes votes;
    private final BoardWords words;

    ItemQuorumTask(AgendaItems items, Votes votes, BoardWords words) {
        this.items = items;
        this.votes = votes;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "item-quorum";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of("missing", words.missing(task.unitId(), votes.missing(task.text("itemRef")))));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        String choice = given.requireText("itemChoice");
        if ("DEFER".equals(choice)) {
            items.checkDeferral(task.text("itemRef"));
        }
        return Map.of("itemChoice", choice, DEFERRAL_REASON.name(), given.requireText("reason"));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("missing", "itemChoice", "reason");
    }
}

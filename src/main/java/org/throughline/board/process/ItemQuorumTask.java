package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.DEFERRAL_REASON;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.AgendaItems;
import org.throughline.board.BoardRooms;

/** The form in which the chair says what happens to an item that the board may not decide. */
@Component
class ItemQuorumTask implements TaskHandler {

    private final AgendaItems items;
    private final BoardRooms rooms;

    ItemQuorumTask(AgendaItems items, BoardRooms rooms) {
        this.items = items;
        this.rooms = rooms;
    }

    @Override
    public String formKey() {
        return "item-quorum";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of("missing", rooms.missing(task.text("meetingRef"))));
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

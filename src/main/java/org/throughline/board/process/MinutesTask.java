package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.Minutes;

/** The form in which the secretary writes the minutes; they start from what was decided. */
@Component
class MinutesTask implements TaskHandler {

    private final Minutes minutes;

    MinutesTask(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public String formKey() {
        return "board-minutes";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of("minutes", minutes.draft(task.text("meetingRef"))));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        minutes.write(task.text("meetingRef"), given.requireText("minutes"));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("minutes");
    }
}

package org.throughline.board.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.board.Minutes;

/** The form in which the chair signs the minutes. */
@Component
class ApproveMinutesTask implements TaskHandler {

    private final Minutes minutes;

    ApproveMinutesTask(Minutes minutes) {
        this.minutes = minutes;
    }

    @Override
    public String formKey() {
        return "board-minutes-approval";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        return TaskAnswers.of(Map.of("minutes", minutes.draft(task.text("meetingRef"))));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        boolean approved = given.isTrue("minutesApproved");
        if (!approved) {
            minutes.askForChanges(task.text("meetingRef"), given.requireText("changesAsked"));
        }
        return Map.of("minutesApproved", approved);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("minutes", "minutesApproved", "changesAsked");
    }
}

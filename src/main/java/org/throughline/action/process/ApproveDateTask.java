package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.DATE_APPROVED;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.DueDates;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Agrees to another due date, or not. */
@Component
class ApproveDateTask implements TaskHandler {

    private final DueDates dueDates;

    ApproveDateTask(DueDates dueDates) {
        this.dueDates = dueDates;
    }

    @Override
    public String formKey() {
        return "due-date-approval";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean approved = answers.isTrue(DATE_APPROVED);
        if (approved) {
            dueDates.approve(task.subjectRef());
        } else {
            dueDates.refuse(task.subjectRef(), answers.requireText("reason"));
        }
        return Map.of(DATE_APPROVED, approved);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(DATE_APPROVED, "reason");
    }
}

package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.OVERDUE_CHOICE;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionReminders;
import org.throughline.action.OverdueChoice;
import org.throughline.action.ReviewOverdue;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Decides what happens with an action that is well past its date. */
@Component
class ReviewOverdueTask implements TaskHandler {

    private final ActionReminders reminders;

    ReviewOverdueTask(ActionReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String formKey() {
        return "overdue-review";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        OverdueChoice choice = answers.choice(OVERDUE_CHOICE, OverdueChoice.class);
        FieldRule.at(
                answers,
                Map.of("duePast", "newDue", "dueSame", "newDue", "dueMissing", "newDue"),
                () -> reminders.review(new ReviewOverdue(
                        task.subjectRef(),
                        choice,
                        answers.requireText("reason"),
                        answers.date("newDue").orElse(null),
                        answers.text("help").orElse(null))));
        return Map.of(OVERDUE_CHOICE, choice.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(OVERDUE_CHOICE, "newDue", "help", "reason");
    }
}

package org.throughline.succession.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.succession.DutyDecisions;

/** The form in which the next holder says yes, or who else could. Nobody says yes for somebody else. */
@Component
class AcceptDutiesTask implements TaskHandler {

    private enum Answer {
        ACCEPT,
        COUNTER
    }

    private final DutyDecisions decisions;
    private final DutyWords words;

    AcceptDutiesTask(DutyDecisions decisions, DutyWords words) {
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "duties-accept";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        Locale reader = words.reader();
        List<Map<String, Object>> rows =
                decisions.askedOf(task.subjectRef(), task.id(SuccessionVariables.NEW_HOLDER_ID)).stream()
                        .map(line -> Map.<String, Object>of(
                                "duty", words.duty(reader, line.source(), line.kind(), line.title(), line.ref())))
                        .toList();
        return TaskAnswers.of(Map.of("duties", rows));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        if (answers.choice("acceptAnswer", Answer.class) == Answer.ACCEPT) {
            decisions.accept(task.subjectRef());
        } else {
            decisions.counter(
                    task.subjectRef(), answers.id("suggestedHolder").orElse(null), answers.requireText("note"));
        }
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("duties", "acceptAnswer", "suggestedHolder", "note");
    }
}

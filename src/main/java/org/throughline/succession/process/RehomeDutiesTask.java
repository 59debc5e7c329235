package org.throughline.succession.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.task.InvalidAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.organisation.Duty;
import org.throughline.succession.DutyChoice;
import org.throughline.succession.DutyDecision;
import org.throughline.succession.DutyDecisions;
import org.throughline.succession.DutyRefused;

/** The form in which a manager says where each duty goes. */
@Component
class RehomeDutiesTask implements TaskHandler {

    private static final String ROWS = "duties";
    private static final String DUTY_ID = "dutyId";
    private static final String CHOICE = "choice";
    private static final String NEW_HOLDER = "newHolder";

    private final DutyDecisions decisions;
    private final DutyWords words;

    RehomeDutiesTask(DutyDecisions decisions, DutyWords words) {
        this.decisions = decisions;
        this.words = words;
    }

    @Override
    public String formKey() {
        return "duties-rehome";
    }

    @Override
    public TaskAnswers initialAnswers(TaskContext task) {
        Locale reader = words.reader();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Duty duty : decisions.open(task.subjectRef())) {
            Map<String, Object> row = new HashMap<>();
            row.put(DUTY_ID, duty.id());
            row.put("duty", words.duty(reader, duty.source(), duty.kind(), duty.title(), duty.ref()));
            if (duty.named() != null) {
                row.put(CHOICE, DutyChoice.HAND_OVER.name());
                row.put(NEW_HOLDER, duty.named().toString());
            }
            rows.add(row);
        }
        return TaskAnswers.of(Map.of(ROWS, rows));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        List<TaskAnswers> rows = answers.list(ROWS);
        try {
            decisions.decide(
                    task.subjectRef(),
                    rows.stream().map(RehomeDutiesTask::decision).toList());
        } catch (DutyRefused refused) {
            throw at(rows, refused);
        }
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(ROWS);
    }

    private static DutyDecision decision(TaskAnswers row) {
        DutyChoice choice = row.choice(CHOICE, DutyChoice.class);
        UUID holder = choice == DutyChoice.HAND_OVER ? row.requireId(NEW_HOLDER) : null;
        return new DutyDecision(
                row.requireText(DUTY_ID), choice, holder, row.text("reason").orElse(""));
    }

    /** Beside the field of the row that cannot be so. */
    private static InvalidAnswers at(List<TaskAnswers> rows, DutyRefused refused) {
        TaskAnswers row = rows.stream()
                .filter(one ->
                        one.text(DUTY_ID).filter(refused.dutyId()::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> refused);
        String field =
                row.text(CHOICE).filter(DutyChoice.HAND_OVER.name()::equals).isPresent() ? NEW_HOLDER : CHOICE;
        return row.refuse(field, refused.messageKey(), refused.arguments().toArray());
    }
}

package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.DATE_AGREED;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.action.OfferAnswers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Agrees to the day that the owner can keep, or names the day that is needed. */
@Component
class SettleDateTask implements TaskHandler {

    private final OfferAnswers offers;

    SettleDateTask(OfferAnswers offers) {
        this.offers = offers;
    }

    @Override
    public String formKey() {
        return "action-settle-date";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        boolean agreed = answers.isTrue(DATE_AGREED);
        if (agreed) {
            offers.agreeToDate(task.subjectRef());
        } else {
            FieldRule.at(
                    answers,
                    Map.of("duePast", "newDue"),
                    () -> offers.insistOnDate(
                            task.subjectRef(), answers.requireDate("newDue"), answers.requireText("reason")));
        }
        return Map.of(DATE_AGREED, agreed);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(DATE_AGREED, "newDue", "reason");
    }
}

package org.throughline.action.process;

import static org.throughline.action.process.ActionVariables.REOFFER_CHOICE;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.action.Offers;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** Asks somebody else to own an action, or gives it up. */
@Component
class ReofferActionTask implements TaskHandler {

    private enum Choice {
        OFFER,
        WITHDRAW
    }

    private final Offers offers;

    ReofferActionTask(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String formKey() {
        return "action-reoffer";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        Choice choice = answers.choice(REOFFER_CHOICE, Choice.class);
        String reason = answers.requireText("reason");
        if (choice == Choice.OFFER) {
            UUID newOwner = answers.requireId("newOwner");
            FieldRule.at(
                    answers,
                    Map.of("duePast", "newDue", "personGone", "newOwner"),
                    () -> offers.offerAgain(
                            task.subjectRef(), newOwner, answers.date("newDue").orElse(null), reason));
        } else {
            offers.giveUp(task.subjectRef(), reason);
        }
        return Map.of(REOFFER_CHOICE, choice.name());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(REOFFER_CHOICE, "newOwner", "newDue", "reason");
    }
}

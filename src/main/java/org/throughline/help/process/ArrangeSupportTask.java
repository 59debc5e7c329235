package org.throughline.help.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.help.SupportOffers;

/** The form in which somebody who helps says when and how what was offered takes place. */
@Component
class ArrangeSupportTask implements TaskHandler {

    private static final String HOW = "how";

    private final SupportOffers offers;

    ArrangeSupportTask(SupportOffers offers) {
        this.offers = offers;
    }

    @Override
    public String formKey() {
        return "support-arrange";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        offers.arrange(task.subjectRef(), answers.requireText(HOW));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(HOW);
    }
}

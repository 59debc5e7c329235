package org.throughline.help.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.help.SupportAnswers;

/** The form with which an adviser takes a request: there is nothing to fill in. */
@Component
class TakeSupportRequestTask implements TaskHandler {

    private final SupportAnswers support;

    TakeSupportRequestTask(SupportAnswers support) {
        this.support = support;
    }

    @Override
    public String formKey() {
        return "support-take";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        return Map.of(
                SupportVariables.TAKER_ID.name(),
                support.take(task.subjectRef()).toString());
    }

    @Override
    public Set<String> knownFields() {
        return Set.of();
    }
}

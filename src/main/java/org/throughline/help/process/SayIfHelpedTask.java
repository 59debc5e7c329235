package org.throughline.help.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.help.SupportAnswers;

/** The form in which the asker says whether the answer helped. Nobody says it for somebody else. */
@Component
class SayIfHelpedTask implements TaskHandler {

    private static final String HELPED = "didItHelp";
    private static final String WHY = "why";

    private final SupportAnswers support;

    SayIfHelpedTask(SupportAnswers support) {
        this.support = support;
    }

    @Override
    public String formKey() {
        return "support-helped";
    }

    @Override
    public boolean isPersonal() {
        return true;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        if (answers.isTrue(HELPED)) {
            support.helped(task.subjectRef());
            return Map.of(SupportVariables.HELPED.name(), true, SupportVariables.ANSWERED_ONCE_MORE.name(), false);
        }
        boolean again = support.notQuite(task.subjectRef(), answers.requireText(WHY));
        return Map.of(SupportVariables.HELPED.name(), false, SupportVariables.ANSWERED_ONCE_MORE.name(), again);
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(HELPED, WHY);
    }
}

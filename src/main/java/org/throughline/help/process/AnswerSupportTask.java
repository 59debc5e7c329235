package org.throughline.help.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;
import org.throughline.help.AnswerSupport;
import org.throughline.help.SupportAnswers;
import org.throughline.help.SupportRefused;

/** The form in which whoever took a request, or whoever leads the advisers, answers. */
@Component
class AnswerSupportTask implements TaskHandler {

    private static final String WHAT = "what";
    private static final String LINKS = "links";
    private static final String COACH = "coach";

    private final SupportAnswers support;

    AnswerSupportTask(SupportAnswers support) {
        this.support = support;
    }

    @Override
    public String formKey() {
        return "support-answer";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers answers) {
        support.answer(task.subjectRef(), answer(answers));
        return Map.of();
    }

    @Override
    public Set<String> knownFields() {
        return Set.of(WHAT, LINKS, COACH);
    }

    /** What is wrong with a link stands beside the links. */
    private static AnswerSupport answer(TaskAnswers answers) {
        try {
            return new AnswerSupport(
                    answers.requireText(WHAT), answers.text(LINKS).orElse(""), answers.isTrue(COACH));
        } catch (SupportRefused refused) {
            throw answers.refuse(
                    LINKS, refused.messageKey(), refused.arguments().toArray());
        }
    }
}

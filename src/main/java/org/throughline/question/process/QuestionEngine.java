package org.throughline.question.process;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.throughline.question.QuestionProcess;
import org.throughline.question.QuestionProcessKey;

/** The process of a question in the engine, found by its reference. */
@Component
class QuestionEngine implements QuestionProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    QuestionEngine(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public String start(String ref, String title, UUID unitId, UUID askerId, UUID answererId) {
        String instance = runtime.startProcessInstanceByKey(
                        QuestionProcessKey.KEY,
                        ref,
                        Map.of(
                                QuestionVariables.QUESTION_REF.name(),
                                ref,
                                QuestionVariables.SUBJECT_TITLE.name(),
                                title,
                                QuestionVariables.UNIT_ID.name(),
                                unitId.toString(),
                                QuestionVariables.ASKER_ID.name(),
                                askerId.toString(),
                                QuestionVariables.ANSWERER_ID.name(),
                                answererId.toString()))
                .getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @Override
    public void over(String ref) {
        runtime.createMessageCorrelation(QuestionVariables.OVER)
                .processInstanceBusinessKey(ref)
                .correlateAll();
    }
}

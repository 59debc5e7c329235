package org.throughline.barrier.process;

import static org.throughline.barrier.process.BarrierVariables.OBJECTS;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierAnswers;
import org.throughline.barrier.ObjectToAnswer;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.task.TaskContext;
import org.throughline.base.task.TaskHandler;

/** The form in which the raiser takes the answer or objects once. */
@Component
class ObjectTask implements TaskHandler {

    private final BarrierAnswers answers;

    ObjectTask(BarrierAnswers answers) {
        this.answers = answers;
    }

    @Override
    public String formKey() {
        return "barrier-object";
    }

    @Override
    public Map<String, Object> complete(TaskContext task, TaskAnswers given) {
        boolean objects = given.isTrue("objects");
        return Map.of(
                OBJECTS.name(),
                answers.objectOrAgree(
                        new ObjectToAnswer(task.subjectRef(), objects, objects ? given.requireText("reason") : null)));
    }

    @Override
    public Set<String> knownFields() {
        return Set.of("objects", "reason");
    }
}

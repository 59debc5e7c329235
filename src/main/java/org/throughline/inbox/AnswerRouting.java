package org.throughline.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.base.process.ApplicationVocabulary;
import org.throughline.base.task.TaskAnswers;
import org.throughline.inbox.TaskSheet.Form;

/**
 * What the answers of an added form tell its process.
 *
 * <p>The gate refuses a form that asks under a name of the code; what came past the gate, or became a name of the code with a newer
 * version of the product, reaches the process no more than a text does.
 */
@Component
class AnswerRouting {

    private final WorkProcess process;
    private final Supplier<Set<String>> taken;

    AnswerRouting(WorkProcess process, ApplicationVocabulary vocabulary) {
        this.process = process;
        this.taken = SingletonSupplier.of(() -> vocabulary.collect().taken());
    }

    /** Variables for the engine, by which the process finds its way. */
    Map<String, Object> variables(WorkItem item, Optional<Form> form, TaskAnswers answers) {
        Set<String> read = process.map(item.definitionId()).conditions();
        return form.map(open -> RoutingPolicy.variables(open.schema(), answers, read, taken.get()))
                .orElseGet(Map::of);
    }
}

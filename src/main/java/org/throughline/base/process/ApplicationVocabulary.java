package org.throughline.base.process;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.throughline.base.task.TaskHandler;

/** Collects from the running application what its code offers to models. */
@Component
public class ApplicationVocabulary {

    private final ListableBeanFactory beans;
    private final ObjectProvider<TaskHandler> handlers;
    private final ObjectProvider<ExpressionNamespace> namespaces;
    private final ObjectProvider<ProcessVocabulary> features;

    ApplicationVocabulary(
            ListableBeanFactory beans,
            ObjectProvider<TaskHandler> handlers,
            ObjectProvider<ExpressionNamespace> namespaces,
            ObjectProvider<ProcessVocabulary> features) {
        this.beans = beans;
        this.handlers = handlers;
        this.namespaces = namespaces;
        this.features = features;
    }

    /** The vocabulary as the application stands. */
    public ModelVocabulary collect() {
        return new ModelVocabulary(
                Set.of(beans.getBeanNamesForType(JavaDelegate.class)),
                handlers.stream().map(TaskHandler::formKey).collect(Collectors.toSet()),
                all(ProcessVocabulary::groups),
                all(ProcessVocabulary::messages),
                all(ProcessVocabulary::variables),
                namespaces.stream()
                        .flatMap(namespace -> namespace.properties().stream())
                        .collect(Collectors.toSet()),
                all(ProcessVocabulary::codes),
                all(ProcessVocabulary::decisions),
                all(ProcessVocabulary::offered),
                ModelDuties.together(
                        features.stream().map(ProcessVocabulary::duties).toList()));
    }

    private Set<String> all(Function<ProcessVocabulary, Set<String>> words) {
        return features.stream()
                .flatMap(feature -> words.apply(feature).stream())
                .collect(Collectors.toSet());
    }
}

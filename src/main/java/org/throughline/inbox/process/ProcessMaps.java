package org.throughline.inbox.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.throughline.inbox.AnswerWays;
import org.throughline.inbox.ProcessMap;
import org.throughline.inbox.WorkProcess.NextStep;

/** Reads deployed models for people; a deployed version never changes, so each is read once. */
@Component
class ProcessMaps {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");

    private final RepositoryService repository;
    private final Map<String, ProcessMap> known = new ConcurrentHashMap<>();

    ProcessMaps(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessMap of(String definitionId) {
        return known.computeIfAbsent(definitionId, this::read);
    }

    private ProcessMap read(String definitionId) {
        ProcessDefinition definition = repository.getProcessDefinition(definitionId);
        BpmnModelInstance model = repository.getBpmnModelInstance(definitionId);
        Map<String, List<NextStep>> next = new HashMap<>();
        Map<String, AnswerWays> answers = new HashMap<>();
        model.getModelElementsByType(UserTask.class).forEach(task -> {
            next.put(task.getId(), WaysOn.after(task));
            AnswersRead.after(task).ifPresent(ways -> answers.put(task.getId(), ways));
        });
        return new ProcessMap(
                definition.getName() == null ? definition.getKey() : definition.getName(),
                definition.getVersion(),
                Bpmn.convertToString(model),
                next,
                answers,
                conditions(model));
    }

    /** Every word in a condition; literals do no harm, since no answer is called like one. */
    private static Set<String> conditions(BpmnModelInstance model) {
        Set<String> names = new LinkedHashSet<>();
        for (ConditionExpression condition : model.getModelElementsByType(ConditionExpression.class)) {
            Matcher matcher = NAME.matcher(condition.getTextContent().replaceAll("'[^']*'", ""));
            while (matcher.find()) {
                names.add(matcher.group());
            }
        }
        return names;
    }
}

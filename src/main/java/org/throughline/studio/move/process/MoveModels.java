package org.throughline.studio.move.process;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.studio.move.Step;

/** Reads the steps of deployed versions; a version never changes, so each is read once. */
@Component
class MoveModels {

    private static final String BODY = "#multiInstanceBody";
    private static final Pattern PROMISE = Pattern.compile("\\$\\{due\\.(\\w+)}");

    private final RepositoryService repository;
    private final Map<String, Model> known = new ConcurrentHashMap<>();

    MoveModels(RepositoryService repository) {
        this.repository = repository;
    }

    /**
     * A version.
     *
     * @param steps its steps by id, in the order of the model
     * @param many ids of the steps that many people do at once
     */
    record Model(Map<String, Step> steps, Set<String> many) {

        /** The step of an activity of the engine, which has two for a step of many. */
        Optional<Step> step(String activity) {
            return Optional.ofNullable(steps.get(plain(activity)));
        }

        String name(String activity) {
            return step(activity).map(Step::name).orElse(plain(activity));
        }
    }

    Model of(String definition) {
        return known.computeIfAbsent(definition, this::read);
    }

    /** The id in the model of an activity of the engine. */
    static String plain(String activity) {
        return activity.endsWith(BODY) ? activity.substring(0, activity.length() - BODY.length()) : activity;
    }

    static boolean isBody(String activity) {
        return activity.endsWith(BODY);
    }

    static String body(String step) {
        return step + BODY;
    }

    private Model read(String definition) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        Map<String, Step> steps = new LinkedHashMap<>();
        nodes.forEach(node -> steps.put(node.getId(), step(node, nodes)));
        Set<String> many = model.getModelElementsByType(Activity.class).stream()
                .filter(activity -> activity.getLoopCharacteristics() != null)
                .map(Activity::getId)
                .collect(Collectors.toSet());
        return new Model(steps, many);
    }

    private static Step step(FlowNode node, Collection<FlowNode> nodes) {
        UserTask task = node instanceof UserTask user ? user : null;
        String name = node.getName();
        return new Step(
                node.getId(),
                name == null || name.isBlank() ? node.getId() : name.replaceAll("\\s+", " "),
                node.getElementType().getTypeName(),
                task == null || task.getCamundaFormRef() == null ? "" : task.getCamundaFormRef(),
                task == null ? "" : promise(task.getCamundaDueDate()).orElse(""),
                timers(node, nodes),
                node instanceof BoundaryEvent event ? event.getAttachedTo().getId() : "",
                waits(node));
    }

    private static boolean waits(FlowNode node) {
        return node instanceof UserTask
                || node instanceof ReceiveTask
                || node instanceof SubProcess
                || node instanceof CallActivity
                || node instanceof IntermediateCatchEvent
                || node instanceof EventBasedGateway;
    }

    private static Set<String> timers(FlowNode node, Collection<FlowNode> nodes) {
        Stream<CatchEvent> own = node instanceof CatchEvent event ? Stream.of(event) : Stream.empty();
        Stream<BoundaryEvent> attached = nodes.stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .filter(event -> event.getAttachedTo().equals(node));
        return Stream.concat(own, attached)
                .flatMap(event -> event.getEventDefinitions().stream())
                .filter(TimerEventDefinition.class::isInstance)
                .map(TimerEventDefinition.class::cast)
                .flatMap(timer ->
                        promise(
                                timer.getTimeDate() == null
                                        ? null
                                        : timer.getTimeDate().getTextContent())
                                .stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> promise(@Nullable String expression) {
        Matcher promise = PROMISE.matcher(expression == null ? "" : expression);
        return promise.find() ? Optional.of(promise.group(1)) : Optional.empty();
    }
}

package org.throughline.base.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks whether each task reaches a person in time, and the right one. */
final class PeopleCheck {

    private final XmlNode definitions;
    private final ModelVocabulary vocabulary;
    private final Findings findings;
    private final Map<String, String> lanes = new HashMap<>();
    private final Set<String> timed = new HashSet<>();

    private PeopleCheck(XmlNode definitions, ModelVocabulary vocabulary, Findings findings) {
        this.definitions = definitions;
        this.vocabulary = vocabulary;
        this.findings = findings;
        definitions
                .every("lane")
                .forEach(lane -> lane.children("flowNodeRef")
                        .forEach(node ->
                                lanes.put(node.text(), lane.attribute("name").orElse(""))));
        definitions
                .every("boundaryEvent")
                .filter(event -> event.child("timerEventDefinition") != null)
                .forEach(event -> timed.add(event.attribute("attachedToRef").orElse("")));
    }

    static void check(XmlNode definitions, ModelVocabulary vocabulary, Findings findings) {
        PeopleCheck check = new PeopleCheck(definitions, vocabulary, findings);
        definitions.every("userTask").forEach(check::task);
        check.escalations();
        check.mandatorySteps();
    }

    private void task(XmlNode task) {
        String name = Labels.of(task);
        Optional<String> form = task.camunda("formRef").filter(text -> !text.isBlank());
        if (form.isEmpty()) {
            findings.add(ModelRule.USER_TASK_HAS_FORM, task.id(), name);
        }
        if (task.camunda("dueDate").filter(text -> !text.isBlank()).isEmpty()) {
            findings.add(ModelRule.USER_TASK_HAS_DUE, task.id(), name);
        }
        List<String> groups = groups(task);
        if (groups.isEmpty()) {
            findings.add(ModelRule.USER_TASK_HAS_CANDIDATES, task.id(), name);
        }
        groups.stream()
                .filter(group -> !group.contains("${"))
                .forEach(group -> findings.require(vocabulary.groups(), group, ModelRule.KNOWN_GROUP, task.id()));
        form.ifPresent(key -> separation(task, key));
        lane(task, groups);
    }

    private static List<String> groups(XmlNode task) {
        return task.camunda("candidateGroups").stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Who judges is not whose work it is: what the feature asks for, and what the model itself says. */
    private void separation(XmlNode task, String form) {
        Set<String> declared = new HashSet<>();
        task.children("extensionElements").stream()
                .flatMap(XmlNode::all)
                .filter(property -> property.local().equals("property"))
                .filter(property -> property.attribute("name").orElse("").equals("separateFrom"))
                .forEach(property -> declared.add(property.attribute("value").orElse("")));
        String asked = vocabulary.duties().separations().get(form);
        if (asked != null && !declared.contains(asked)) {
            findings.add(ModelRule.SEPARATION_OF_DUTY_DECLARED, task.id(), Labels.of(task), asked);
        }
        String assignee = task.camunda("assignee").orElse("");
        declared.stream()
                .filter(variable -> assignee.equals("${" + variable + "}"))
                .forEach(variable -> findings.addAs(
                        ModelRule.SEPARATION_OF_DUTY_DECLARED, "same", task.id(), Labels.of(task), variable));
    }

    /** Only what stands in the lane itself: a part of its own may ask others too. */
    private void lane(XmlNode task, List<String> groups) {
        String lane = lanes.get(task.id());
        if (lane == null) {
            return;
        }
        String role = lane.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (role.isEmpty() || role.equals("SYSTEM") || role.equals("ANONYMOUS")) {
            findings.add(ModelRule.NO_USER_TASK_IN_ANONYMOUS_LANE, task.id(), Labels.of(task), lane);
            return;
        }
        String singular = role.endsWith("S") ? role.substring(0, role.length() - 1) : role;
        for (String group : List.of(role, singular)) {
            if (vocabulary.groups().contains(group) && !groups.contains(group)) {
                findings.add(ModelRule.LANE_AGREES_WITH_GROUP, task.id(), Labels.of(task), lane);
            }
        }
    }

    /** A timer at the task, at a part around it, or beside it in such a part. */
    private void escalations() {
        definitions.every("process").forEach(process -> escalations(process, false));
    }

    private void escalations(XmlNode node, boolean watched) {
        boolean inside = watched || timed.contains(node.id()) || hasTimerBeside(node);
        if (node.is("userTask")
                && !inside
                && !vocabulary
                        .duties()
                        .askedUntilAnswered()
                        .contains(node.camunda("formRef").orElse(""))) {
            findings.add(ModelRule.USER_TASK_HAS_ESCALATION, node.id(), Labels.of(node));
        }
        node.children().forEach(child -> escalations(child, inside));
    }

    private static boolean hasTimerBeside(XmlNode container) {
        return container.children().stream()
                .filter(FlowScope::isEventSubProcess)
                .flatMap(part -> part.children("startEvent").stream())
                .anyMatch(start -> start.child("timerEventDefinition") != null);
    }

    private void mandatorySteps() {
        Map<String, Set<String>> mandatory = vocabulary.duties().mandatory();
        definitions
                .every("process")
                .filter(process -> mandatory.containsKey(process.id()))
                .forEach(process -> {
                    Set<String> steps = steps(process);
                    mandatory.getOrDefault(process.id(), Set.of()).stream()
                            .filter(step -> !steps.contains(step))
                            .sorted()
                            .forEach(step -> findings.add(ModelRule.MANDATORY_STEPS_KEPT, process.id(), step));
                });
    }

    private static Set<String> steps(XmlNode process) {
        Set<String> steps = new HashSet<>();
        process.all()
                .map(node -> List.of(
                        node.camunda("formRef"),
                        node.attribute("calledElement"),
                        node.camunda("decisionRef"),
                        node.camunda("delegateExpression").map(text -> text.replaceAll("[${}]", ""))))
                .flatMap(Collection::stream)
                .forEach(step -> step.ifPresent(steps::add));
        return steps;
    }
}

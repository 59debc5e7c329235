package org.throughline.base.process;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares one process with the code and with the files beside it; families of rules have classes of their own. */
final class ProcessCheck {

    private final XmlNode definitions;
    private final ModelFiles files;
    private final ModelVocabulary vocabulary;
    private final Set<String> variables;
    private final Set<String> answers;
    private final Findings findings;

    ProcessCheck(
            String name,
            XmlNode definitions,
            ModelFiles files,
            ModelVocabulary vocabulary,
            AddedForms added,
            LoopCheck loops) {
        this.definitions = definitions;
        this.files = files;
        this.vocabulary = vocabulary;
        this.findings = new Findings(name);
        this.variables = new HashSet<>(vocabulary.variables());
        Set<String> repeated = definitions
                .every("multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.camunda("elementVariable").stream())
                .collect(Collectors.toSet());
        variables.addAll(repeated);
        this.answers = added.answersIn(definitions);
        added.check(definitions, repeated, findings);
        findings.addAll(AllowedModel.check(definitions, name));
        LabelCheck.check(definitions, findings);
        checkProcess(name);
        definitions
                .all()
                .filter(node -> node.name().getNamespaceURI().equals(XmlNode.BPMN))
                .forEach(this::check);
        MessageCheck.check(definitions, vocabulary, findings);
        checkRepetitions(definitions, false);
        PeopleCheck.check(definitions, vocabulary, findings);
        List<FlowScope> scopes = FlowScope.of(definitions);
        FlowCheck.check(scopes, findings);
        JoinCheck.check(scopes, findings);
        loops.check(definitions, scopes, findings);
        StyleCheck.check(scopes, findings);
    }

    List<Finding> findings() {
        return findings.list();
    }

    private void checkProcess(String name) {
        List<XmlNode> processes = definitions.every("process").toList();
        if (processes.size() != 1) {
            findings.addAs(ModelRule.NAMED_AS_FILE, "processes", name, processes.size());
        }
        for (XmlNode process : processes) {
            String id = process.id();
            if (!id.equals(name)) {
                findings.add(ModelRule.NAMED_AS_FILE, id, id, name);
            }
            if (!process.attribute("isExecutable").equals(Optional.of("true"))) {
                findings.add(ModelRule.EXECUTABLE, id);
            }
            if (process.camunda("historyTimeToLive")
                    .filter(text -> !text.isBlank())
                    .isEmpty()) {
                findings.add(ModelRule.HISTORY_TTL_SET, id);
            }
            if (process.camunda("versionTag").filter(text -> !text.isBlank()).isEmpty()) {
                findings.add(ModelRule.VERSION_TAG_SET, id);
            }
            XmlNode documentation = process.child("documentation");
            if (documentation == null || documentation.text().isEmpty()) {
                findings.add(ModelRule.DOCUMENTED, id);
            }
        }
    }

    private void check(XmlNode node) {
        checkExpressions(node);
        checkStep(node);
        node.camunda("formRef").ifPresent(form -> checkForm(node, form));
        if (node.is("callActivity")) {
            checkCall(node);
        }
        node.camunda("decisionRef").ifPresent(table -> checkTable(node, table));
    }

    private void checkExpressions(XmlNode node) {
        Stream.concat(
                        Stream.of(node.text()),
                        node.attributes().entrySet().stream()
                                .filter(attribute ->
                                        !attribute.getKey().getLocalPart().equals("delegateExpression"))
                                .flatMap(attribute ->
                                        Arrays.stream(attribute.getValue().split(","))))
                .flatMap(text -> ModelExpression.parse(text.trim()).stream())
                .filter(expression -> !asksAnAnswer(node, expression))
                .forEach(expression -> checkExpression(node, expression));
        for (XmlNode extensions : node.children("extensionElements")) {
            extensions.all().forEach(extension -> checkExtension(node, extension));
        }
    }

    /** Only the way behind a choice may hang on what an added form answers. */
    private boolean asksAnAnswer(XmlNode node, ModelExpression expression) {
        return node.is("conditionExpression")
                && ModelExpression.variable(expression)
                        .filter(answers::contains)
                        .isPresent();
    }

    private void checkExpression(XmlNode node, ModelExpression expression) {
        if (expression instanceof ModelExpression.Name name) {
            declared(node, name.name());
        } else if (expression instanceof ModelExpression.Not not) {
            declared(node, not.name());
        } else if (expression instanceof ModelExpression.Comparison comparison) {
            declared(node, comparison.name());
        } else if (expression instanceof ModelExpression.Dotted dotted) {
            if (dotted.namespace().equals("due")) {
                findings.require(vocabulary.promises(), dotted.property(), ModelRule.KNOWN_PROMISE, node.id());
            } else {
                declared(node, dotted.property());
            }
        }
    }

    private void checkExtension(XmlNode node, XmlNode extension) {
        switch (extension.local()) {
            case "property" -> {
                if (extension.attribute("name").equals(Optional.of("separateFrom"))) {
                    extension.attribute("value").ifPresent(variable -> declared(node, variable));
                }
            }
            case "in", "out" ->
                Stream.of("source", "target")
                        .flatMap(end -> extension.attribute(end).stream())
                        .forEach(variable -> declared(node, variable));
            default -> {
                // nothing that names a variable
            }
        }
        extension.attributes().values().stream()
                .flatMap(text -> ModelExpression.parse(text).stream())
                .forEach(expression -> checkExpression(node, expression));
    }

    private void declared(XmlNode node, String variable) {
        findings.require(variables, variable, ModelRule.VARIABLES_DECLARED, node.id());
    }

    private void checkStep(XmlNode node) {
        Optional<String> delegate = node.camunda("delegateExpression");
        delegate.flatMap(ModelExpression::parse).ifPresent(expression -> {
            if (expression instanceof ModelExpression.Name bean) {
                findings.require(vocabulary.beans(), bean.name(), ModelRule.KNOWN_STEP, node.id());
            }
        });
        boolean needsStep = node.is("serviceTask")
                || (node.is("businessRuleTask") && node.camunda("decisionRef").isEmpty());
        if (needsStep && delegate.isEmpty()) {
            findings.addAs(ModelRule.KNOWN_STEP, "none", node.id(), Labels.of(node));
        }
    }

    private void checkForm(XmlNode node, String form) {
        findings.require(files.forms().keySet(), form, ModelRule.KNOWN_FORM, node.id());
        if (!node.camunda("formRefBinding").equals(Optional.of("deployment"))) {
            findings.addAs(ModelRule.USER_TASK_HAS_FORM, "binding", node.id(), Labels.of(node));
        }
    }

    private void checkTable(XmlNode node, String table) {
        findings.require(files.decisions().keySet(), table, ModelRule.KNOWN_DECISION, node.id());
        if (node.camunda("resultVariable").isPresent()
                && !node.camunda("mapDecisionResult").equals(Optional.of("singleEntry"))) {
            findings.addAs(ModelRule.NO_SERIALISED_OBJECTS, "decision", node.id(), Labels.of(node));
        }
    }

    private void checkCall(XmlNode call) {
        findings.require(
                files.processes().keySet(),
                call.attribute("calledElement").orElse(""),
                ModelRule.KNOWN_CALLED_PROCESS,
                call.id());
        boolean passesKey = call.children("extensionElements").stream()
                .flatMap(extensions -> extensions.children("in").stream())
                .anyMatch(in -> in.attribute("businessKey").isPresent());
        if (!passesKey) {
            findings.add(ModelRule.BUSINESS_KEY_REQUIRED, call.id(), Labels.of(call));
        }
    }

    /** Each for each in a list for each in another is as many as nobody counts. */
    private void checkRepetitions(XmlNode node, boolean within) {
        boolean repeated = node.child("multiInstanceLoopCharacteristics") != null;
        if (repeated && within) {
            findings.addAs(ModelRule.MULTI_INSTANCE_BOUNDED, "nested", node.id(), Labels.of(node));
        }
        node.children("multiInstanceLoopCharacteristics").stream()
                .filter(loop -> loop.camunda("collection").isEmpty())
                .forEach(loop -> findings.addAs(ModelRule.MULTI_INSTANCE_BOUNDED, "list", node.id(), Labels.of(node)));
        node.children().forEach(child -> checkRepetitions(child, within || repeated));
    }
}

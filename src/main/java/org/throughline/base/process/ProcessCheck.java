package org.throughline.base.process;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares one process with the code and with the files beside it. */
final class ProcessCheck {

    private final XmlNode definitions;
    private final ModelFiles files;
    private final ModelVocabulary vocabulary;
    private final Set<String> variables;
    private final Findings findings;

    ProcessCheck(String name, XmlNode definitions, ModelFiles files, ModelVocabulary vocabulary) {
        this.definitions = definitions;
        this.files = files;
        this.vocabulary = vocabulary;
        this.findings = new Findings(name);
        this.variables = new HashSet<>(vocabulary.variables());
        definitions
                .every("multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.camunda("elementVariable").stream())
                .forEach(variables::add);
        findings.addAll(AllowedModel.check(definitions, name));
        checkProcess(name);
        definitions
                .all()
                .filter(node -> node.name().getNamespaceURI().equals(XmlNode.BPMN))
                .forEach(this::check);
        checkMessages();
        LoopCheck.check(definitions, findings);
    }

    List<Finding> findings() {
        return findings.list();
    }

    private void checkProcess(String name) {
        List<XmlNode> processes = definitions.every("process").toList();
        if (processes.size() != 1) {
            findings.add(ModelRule.NAMED_AS_FILE, name, "A file holds one process, this one %d", processes.size());
        }
        for (XmlNode process : processes) {
            String id = process.id();
            if (!id.equals(name)) {
                findings.add(ModelRule.NAMED_AS_FILE, id, "The process '%s' is in the file '%s'", id, name);
            }
            if (!process.attribute("isExecutable").equals(Optional.of("true"))) {
                findings.add(ModelRule.EXECUTABLE, id, "The process is not executable");
            }
            if (process.camunda("historyTimeToLive").isEmpty()) {
                findings.add(ModelRule.HISTORY_LIMITED, id, "Nothing says how long its history is kept");
            }
            if (process.camunda("versionTag").isEmpty()) {
                findings.add(ModelRule.VERSION_TAGGED, id, "The process has no version tag");
            }
            XmlNode documentation = process.child("documentation");
            if (documentation == null || documentation.text().isEmpty()) {
                findings.add(ModelRule.DOCUMENTED, id, "Nothing says what the process is for");
            }
        }
    }

    private void check(XmlNode node) {
        checkExpressions(node);
        checkStep(node);
        node.camunda("formRef").ifPresent(form -> checkForm(node, form));
        if (node.is("userTask")) {
            checkUserTask(node);
        }
        if (node.is("callActivity")) {
            checkCall(node);
        }
        node.camunda("decisionRef")
                .ifPresent(table -> findings.require(
                        files.decisions().keySet(),
                        table,
                        ModelRule.DECISION_EXISTS,
                        node.id(),
                        "There is no table '%s'"));
    }

    private void checkExpressions(XmlNode node) {
        Stream.concat(
                        Stream.of(node.text()),
                        node.attributes().entrySet().stream()
                                .filter(attribute ->
                                        !attribute.getKey().getLocalPart().equals("delegateExpression"))
                                .flatMap(attribute ->
                                        Stream.of(attribute.getValue().split(","))))
                .flatMap(text -> ModelExpression.parse(text.trim()).stream())
                .forEach(expression -> checkExpression(node, expression));
        for (XmlNode extensions : node.children("extensionElements")) {
            extensions.all().forEach(extension -> checkExtension(node, extension));
        }
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
                findings.require(
                        vocabulary.promises(),
                        dotted.property(),
                        ModelRule.PROMISE_KNOWN,
                        node.id(),
                        "No rule knows when due.%s is");
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
        findings.require(
                variables, variable, ModelRule.VARIABLE_DECLARED, node.id(), "No code knows the variable '%s'");
    }

    private void checkStep(XmlNode node) {
        Optional<String> delegate = node.camunda("delegateExpression");
        delegate.flatMap(ModelExpression::parse).ifPresent(expression -> {
            if (expression instanceof ModelExpression.Name bean) {
                findings.require(
                        vocabulary.beans(), bean.name(), ModelRule.BEAN_EXISTS, node.id(), "No step is called '%s'");
            }
        });
        boolean needsStep = node.is("serviceTask")
                || (node.is("businessRuleTask") && node.camunda("decisionRef").isEmpty());
        if (needsStep && delegate.isEmpty()) {
            findings.add(ModelRule.BEAN_EXISTS, node.id(), "Nothing says what this step does");
        }
    }

    private void checkForm(XmlNode node, String form) {
        findings.require(files.forms().keySet(), form, ModelRule.FORM_EXISTS, node.id(), "There is no form '%s'");
        if (!node.camunda("formRefBinding").equals(Optional.of("deployment"))) {
            findings.add(ModelRule.TASK_COMPLETE, node.id(), "Its form is not bound to the deployment");
        }
    }

    private void checkUserTask(XmlNode task) {
        if (task.camunda("formRef").isEmpty()) {
            findings.add(ModelRule.TASK_COMPLETE, task.id(), "Nobody can answer it: it has no form");
        }
        if (task.camunda("dueDate").isEmpty()) {
            findings.add(ModelRule.TASK_COMPLETE, task.id(), "Nobody is told when: it has no due date");
        }
        Optional<String> groups = task.camunda("candidateGroups");
        if (groups.isEmpty()) {
            findings.add(ModelRule.TASK_COMPLETE, task.id(), "Nobody gets it: it has no group");
        }
        for (String group : groups.map(all -> all.split(",")).orElse(new String[0])) {
            if (!group.contains("${")) {
                findings.require(
                        vocabulary.groups(), group.trim(), ModelRule.GROUP_EXISTS, task.id(), "There is no group '%s'");
            }
        }
    }

    private void checkCall(XmlNode call) {
        String called = call.attribute("calledElement").orElse("");
        findings.require(
                files.processes().keySet(),
                called,
                ModelRule.CALLED_PROCESS_EXISTS,
                call.id(),
                "There is no process '%s'");
        if (definitions.every("process").anyMatch(process -> process.id().equals(called))) {
            findings.add(ModelRule.LOOP_WAITS, call.id(), "The process calls itself");
        }
    }

    private void checkMessages() {
        Set<String> ids = definitions.every("message").map(XmlNode::id).collect(Collectors.toSet());
        definitions.every("message").forEach(message -> {
            String name = message.attribute("name").orElse("");
            findings.require(
                    vocabulary.messages(),
                    name,
                    ModelRule.MESSAGE_KNOWN,
                    message.id(),
                    "No code knows the message '%s'");
        });
        definitions
                .all()
                .filter(node -> node.is("messageEventDefinition") || node.is("receiveTask"))
                .filter(node ->
                        node.attribute("messageRef").filter(ids::contains).isEmpty())
                .forEach(node -> findings.add(ModelRule.MESSAGE_KNOWN, node.id(), "It names no message"));
    }
}

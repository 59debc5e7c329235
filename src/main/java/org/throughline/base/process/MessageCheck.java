package org.throughline.base.process;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Looks whether each message of a process is one that the code knows, and finds exactly one process. */
final class MessageCheck {

    private MessageCheck() {}

    static void check(XmlNode definitions, ModelVocabulary vocabulary, Findings findings) {
        Set<String> ids = definitions.every("message").map(XmlNode::id).collect(Collectors.toSet());
        definitions
                .every("message")
                .forEach(message -> findings.require(
                        vocabulary.messages(),
                        message.attribute("name").orElse(""),
                        ModelRule.KNOWN_MESSAGE,
                        message.id()));
        definitions
                .all()
                .filter(node -> node.is("messageEventDefinition") || node.is("receiveTask"))
                .filter(node ->
                        node.attribute("messageRef").filter(ids::contains).isEmpty())
                .forEach(node -> findings.add(ModelRule.MESSAGE_HAS_CORRELATION, node.id()));
        definitions
                .all()
                .filter(node -> node.is("endEvent") || node.is("intermediateThrowEvent"))
                .flatMap(node -> node.children("messageEventDefinition").stream())
                .filter(event -> event.camunda("delegateExpression").isEmpty())
                .forEach(event -> findings.addAs(ModelRule.MESSAGE_HAS_CORRELATION, "sends", event.id()));
    }

    /** A message begins one process: the engine refuses a second, and an outsider would take what is meant for another. */
    static void checkStarts(String name, XmlNode definitions, Map<String, XmlNode> processes, Findings findings) {
        Set<String> own = startMessages(definitions);
        Set<String> taken = new HashSet<>();
        processes.forEach((other, process) -> {
            if (!other.equals(name)) {
                taken.addAll(startMessages(process));
            }
        });
        taken.retainAll(own);
        for (String message : new TreeSet<>(taken)) {
            findings.addAs(ModelRule.MESSAGE_HAS_CORRELATION, "start", name, message);
        }
    }

    /** Names of the messages with which the processes of a file begin. */
    private static Set<String> startMessages(XmlNode definitions) {
        Set<String> references = definitions
                .every("process")
                .flatMap(process -> process.children("startEvent").stream())
                .flatMap(start -> start.children("messageEventDefinition").stream())
                .flatMap(event -> event.attribute("messageRef").stream())
                .collect(Collectors.toSet());
        return definitions
                .every("message")
                .filter(message -> references.contains(message.id()))
                .flatMap(message -> message.attribute("name").stream())
                .collect(Collectors.toSet());
    }
}

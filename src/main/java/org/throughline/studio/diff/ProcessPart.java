package org.throughline.studio.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A step, way, event or message of a process as far as it means something; how it is drawn does not.
 *
 * @param type such as {@code userTask}
 * @param name its name; its id when it has none
 * @param from where a way begins; empty for everything else
 * @param to where a way leads; empty for everything else
 * @param settings what it says beside that, by name
 */
record ProcessPart(String type, String name, String from, String to, Map<String, String> settings) {

    /** Settings whose values are ids of other parts. */
    static final Set<String> REFERRING = Set.of("steps", "attachedToRef", "default");

    private static final Set<String> DRAWING = Set.of("BPMNDiagram", "BPMNPlane", "BPMNShape", "BPMNEdge", "BPMNLabel");
    private static final Set<String> PARTS_OF_OTHERS = Set.of(
            "definitions",
            "laneSet",
            "extensionElements",
            "conditionExpression",
            "timerEventDefinition",
            "messageEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "signalEventDefinition",
            "multiInstanceLoopCharacteristics",
            "collaboration");
    private static final Set<String> NO_SETTING =
            Set.of("id", "name", "sourceRef", "targetRef", "formRefBinding", "processRef", "type", "isExecutable");
    private static final Pattern PROMISE = Pattern.compile("\\$\\{\\s*due\\.(\\w+)\\s*}");
    private static final String NAMESPACE_DECLARATION = "xmlns";

    /** Everything in a model that has an id and a meaning of its own, by id. */
    static Map<String, ProcessPart> of(XmlTree definitions) {
        Map<String, ProcessPart> parts = new LinkedHashMap<>();
        collect(definitions, parts);
        return parts;
    }

    private static void collect(XmlTree node, Map<String, ProcessPart> parts) {
        if (DRAWING.contains(node.name())) {
            return;
        }
        String id = node.attribute("id");
        if (!id.isEmpty() && !PARTS_OF_OTHERS.contains(node.name())) {
            parts.put(id, part(id, node));
        }
        node.children().forEach(child -> collect(child, parts));
    }

    private static ProcessPart part(String id, XmlTree node) {
        Map<String, String> settings = new TreeMap<>();
        attributes(node, settings);
        for (XmlTree child : node.children()) {
            switch (child.name()) {
                case "documentation" -> settings.put("documentation", child.text());
                case "conditionExpression" -> settings.put("condition", child.text());
                case "extensionElements" -> extensions(child, settings);
                case "timerEventDefinition" ->
                    child.children().forEach(time -> settings.put("time", spoken(time.text())));
                case "multiInstanceLoopCharacteristics" -> attributes(child, settings);
                case "messageEventDefinition", "errorEventDefinition", "escalationEventDefinition" ->
                    attributes(child, settings);
                case "flowNodeRef" -> settings.merge("steps", child.text(), (some, more) -> some + ", " + more);
                default -> {
                    // says nothing about this part
                }
            }
        }
        String name = node.attribute("name");
        return new ProcessPart(
                node.name(),
                name.isEmpty() ? id : name,
                node.attribute("sourceRef"),
                node.attribute("targetRef"),
                settings);
    }

    private static void attributes(XmlTree node, Map<String, String> settings) {
        for (int at = 0; at < node.element().getAttributes().getLength(); at++) {
            var attribute = node.element().getAttributes().item(at);
            String name = attribute.getLocalName();
            if (!NO_SETTING.contains(name) && !NAMESPACE_DECLARATION.equals(attribute.getPrefix())) {
                settings.put(name, spoken(attribute.getNodeValue().strip()));
            }
        }
    }

    private static void extensions(XmlTree extensions, Map<String, String> settings) {
        for (XmlTree extension : extensions.all().toList()) {
            if (List.of("in", "out").contains(extension.name())) {
                settings.merge(
                        extension.name(),
                        extension.attribute("source") + extension.attribute("sourceExpression")
                                + extension.attribute("businessKey") + " → " + extension.attribute("target"),
                        (some, more) -> some + ", " + more);
            } else if (extension.name().equals("property")) {
                settings.put(extension.attribute("name"), extension.attribute("value"));
            }
        }
    }

    /** What a promise is called, where an instant is one. */
    private static String spoken(String value) {
        Matcher promise = PROMISE.matcher(value);
        return promise.matches() ? DiffWord.KEY + "promise.kind." + promise.group(1) : value;
    }

    /** What this kind of part is called. */
    String kind() {
        return DiffWord.KEY + "studio.diff.type." + type;
    }

    /** What a setting is called. */
    static String word(String setting) {
        return DiffWord.KEY + "studio.diff.setting." + setting;
    }
}

package org.throughline.base.process;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Names the rule by which {@link AllowedModel} refuses something: the most specific one that people know it by.
 *
 * <p>What is refused does not depend on this class, only what it is called: what no line here knows is simply not allowed.
 */
final class SpecificRule {

    private static final Set<String> CLASS_ATTRIBUTES =
            Set.of("class", "variableMappingClass", "formHandlerClass", "implementation");
    private static final Set<String> SCRIPT_ATTRIBUTES = Set.of("scriptFormat", "resource", "language");

    private static final Map<String, ModelRule> ELEMENTS = Map.ofEntries(
            Map.entry("timeCycle", ModelRule.TIMER_FLOOR),
            Map.entry("timeDuration", ModelRule.TIMER_FLOOR),
            Map.entry("import", ModelRule.NO_EXTERNAL_RESOURCE),
            Map.entry("include", ModelRule.NO_EXTERNAL_RESOURCE),
            Map.entry("failedJobRetryTimeCycle", ModelRule.RETRY_CYCLE_SET),
            Map.entry("compensateEventDefinition", ModelRule.COMPENSATION_PAIRED),
            Map.entry("loopCardinality", ModelRule.MULTI_INSTANCE_BOUNDED),
            Map.entry("completionCondition", ModelRule.MULTI_INSTANCE_BOUNDED),
            Map.entry("standardLoopCharacteristics", ModelRule.MULTI_INSTANCE_BOUNDED));

    private static final Map<String, ModelRule> ATTRIBUTES = Map.of(
            "topic", ModelRule.KNOWN_TOPIC,
            "expression", ModelRule.EXPRESSION_ALLOW_LIST,
            "schemaLocation", ModelRule.NO_EXTERNAL_RESOURCE,
            "noNamespaceSchemaLocation", ModelRule.NO_EXTERNAL_RESOURCE,
            "isForCompensation", ModelRule.COMPENSATION_PAIRED,
            "variables", ModelRule.NO_SERIALISED_OBJECTS);

    private SpecificRule() {}

    /** The rule for an element that is not listed, by what is in it. */
    static ModelRule ofElement(XmlNode node) {
        if (anyTag(node, Set.of("scriptTask", "script")) || anyAttribute(node, SCRIPT_ATTRIBUTES)) {
            return ModelRule.NO_SCRIPT;
        }
        if (anyAttribute(node, CLASS_ATTRIBUTES)) {
            return ModelRule.NO_CLASS_DELEGATE;
        }
        if (anyTag(node, Set.of("connector", "connectorId"))) {
            return ModelRule.NO_CONNECTOR;
        }
        if (ELEMENTS.containsKey(node.local())) {
            return ELEMENTS.getOrDefault(node.local(), ModelRule.ELEMENT_ALLOWED);
        }
        if (node.all()
                .flatMap(SpecificRule::texts)
                .anyMatch(text -> ModelExpression.parse(text).isEmpty())) {
            return ModelRule.EXPRESSION_ALLOW_LIST;
        }
        return node.local().equals("inputOutput") && anyTag(node, Set.of("map", "list"))
                ? ModelRule.NO_SERIALISED_OBJECTS
                : ModelRule.ELEMENT_ALLOWED;
    }

    /** The rule for an attribute that is not listed for its element. */
    static ModelRule ofAttribute(String name, String value) {
        String local = name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('}')) + 1);
        if (CLASS_ATTRIBUTES.contains(local)) {
            return ModelRule.NO_CLASS_DELEGATE;
        }
        if (SCRIPT_ATTRIBUTES.contains(local)) {
            return ModelRule.NO_SCRIPT;
        }
        if (local.equals("type")) {
            return value.equals("external") ? ModelRule.KNOWN_TOPIC : ModelRule.NO_CONNECTOR;
        }
        ModelRule otherwise =
                ModelExpression.parse(value).isEmpty() ? ModelRule.EXPRESSION_ALLOW_LIST : ModelRule.ATTRIBUTE_ALLOWED;
        return ATTRIBUTES.getOrDefault(local, otherwise);
    }

    /** The rule for a value that may not stand where it stands. */
    static ModelRule ofValue(XmlNode node, String place, String value) {
        if (ModelExpression.parse(value).isEmpty()) {
            return ModelRule.EXPRESSION_ALLOW_LIST;
        }
        if (node.is("timeDate")) {
            return ModelRule.TIMER_FLOOR;
        }
        return place.equals("collection") ? ModelRule.MULTI_INSTANCE_BOUNDED : ModelRule.EXPRESSION_ALLOW_LIST;
    }

    private static boolean anyTag(XmlNode node, Set<String> tags) {
        return node.all().anyMatch(inner -> tags.contains(inner.local()));
    }

    private static boolean anyAttribute(XmlNode node, Set<String> names) {
        Predicate<XmlNode> has = inner ->
                inner.attributes().keySet().stream().anyMatch(attribute -> names.contains(attribute.getLocalPart()));
        return node.all().anyMatch(has);
    }

    private static Stream<String> texts(XmlNode node) {
        return Stream.concat(Stream.of(node.text()), node.attributes().values().stream());
    }
}

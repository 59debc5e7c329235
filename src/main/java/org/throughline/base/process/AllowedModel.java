package org.throughline.base.process;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;

/**
 * What may be written in a model: elements and attributes by name, expressions by place. What is not listed is refused.
 *
 * <p>So there is no class, script, listener, connector, field injection, repeated timer or second namespace of the engine to think
 * of: none of them is here.
 */
final class AllowedModel {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String MODELER = "http://camunda.org/schema/modeler/1.0";
    private static final Set<String> DRAWING = Set.of(
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.omg.org/spec/DD/20100524/DC",
            "http://www.omg.org/spec/DD/20100524/DI");
    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_TEXT = 4_000;

    private static final Predicate<ModelExpression> TEXT = ModelExpression.Literal.class::isInstance;
    private static final Predicate<ModelExpression> NAME = ModelExpression.Name.class::isInstance;
    private static final Predicate<ModelExpression> TEXT_OR_NAME = TEXT.or(NAME);
    private static final Predicate<ModelExpression> INSTANT = expression -> is(expression, "due");
    private static final Predicate<ModelExpression> SEVERAL = expression -> is(expression, "list");
    private static final Predicate<ModelExpression> QUESTION =
            NAME.or(ModelExpression.Not.class::isInstance).or(ModelExpression.Comparison.class::isInstance);

    private static final Set<String> ASYNCHRONOUS = Set.of("asyncBefore", "asyncAfter");

    /** The engine's attributes by element, with what may stand in them. */
    private static final Map<String, Map<String, Predicate<ModelExpression>>> ENGINE_ATTRIBUTES = Map.ofEntries(
            entry("process", Map.of("versionTag", TEXT, "historyTimeToLive", TEXT)),
            entry("startEvent", Map.of("formRef", TEXT, "formRefBinding", TEXT)),
            entry(
                    "userTask",
                    Map.of(
                            "formRef", TEXT,
                            "formRefBinding", TEXT,
                            "assignee", NAME,
                            "candidateGroups", TEXT_OR_NAME,
                            "dueDate", INSTANT,
                            "followUpDate", INSTANT)),
            entry("serviceTask", Map.of("delegateExpression", NAME)),
            entry(
                    "businessRuleTask",
                    Map.of(
                            "delegateExpression", NAME,
                            "decisionRef", TEXT,
                            "decisionRefBinding", TEXT,
                            "mapDecisionResult", TEXT,
                            "resultVariable", TEXT)),
            entry("messageEventDefinition", Map.of("delegateExpression", NAME)),
            entry("callActivity", Map.of("calledElementBinding", TEXT)),
            entry("multiInstanceLoopCharacteristics", Map.of("collection", SEVERAL, "elementVariable", TEXT)));

    private static final Map<String, Map<String, Predicate<ModelExpression>>> EXTENSIONS = Map.of(
            "properties", Map.of(),
            "property", Map.of("name", TEXT, "value", TEXT),
            "in",
                    Map.of(
                            "businessKey", NAME,
                            "source", TEXT,
                            "sourceExpression", TEXT_OR_NAME,
                            "target", TEXT),
            "out", Map.of("source", TEXT, "target", TEXT));

    private final Findings findings;

    private AllowedModel(String model) {
        this.findings = new Findings(model);
    }

    /** Everything in the model that is not listed. */
    static List<Finding> check(XmlNode definitions, String model) {
        AllowedModel allowed = new AllowedModel(model);
        allowed.element(definitions);
        return allowed.findings.list();
    }

    private void element(XmlNode node) {
        String namespace = node.name().getNamespaceURI();
        if (namespace.equals(XmlNode.BPMN) && Notation.ELEMENTS.contains(node.local())) {
            bpmn(node);
        } else if (namespace.equals(XmlNode.CAMUNDA) && EXTENSIONS.containsKey(node.local())) {
            node.attributes()
                    .forEach((name, value) ->
                            engineAttribute(node, name, value, EXTENSIONS.getOrDefault(node.local(), Map.of())));
            expression(node, "text", node.text(), TEXT);
        } else if (DRAWING.contains(namespace)) {
            node.attributes().forEach((name, value) -> expression(node, name.getLocalPart(), value, TEXT));
        } else {
            findings.add(SpecificRule.ofElement(node), node.id(), node.local(), node.local());
            return;
        }
        node.children().forEach(this::element);
    }

    private void bpmn(XmlNode node) {
        node.attributes().forEach((name, value) -> attribute(node, name, value));
        expression(node, "text", node.text(), textOf(node));
        if (node.text().length() > LONGEST_TEXT) {
            findings.add(ModelRule.TEXT_FITS, node.id(), node.local(), LONGEST_TEXT);
        }
    }

    private static Predicate<ModelExpression> textOf(XmlNode node) {
        return switch (node.local()) {
            case "conditionExpression" -> QUESTION;
            case "timeDate" -> INSTANT;
            default -> TEXT;
        };
    }

    private void attribute(XmlNode node, QName name, String value) {
        String attribute = name.getLocalPart();
        switch (name.getNamespaceURI()) {
            case "" -> {
                if (!Notation.ATTRIBUTES.contains(attribute) && !isDefault(attribute, value)) {
                    refuseAttribute(node, attribute, value);
                }
                length(node, attribute, value);
                expression(node, attribute, value, TEXT);
            }
            case XmlNode.CAMUNDA -> {
                if (ASYNCHRONOUS.contains(attribute)) {
                    expression(node, attribute, value, TEXT);
                } else {
                    engineAttributeOf(node, attribute, value, ENGINE_ATTRIBUTES.getOrDefault(node.local(), Map.of()));
                }
            }
            case XSI -> {
                if (!attribute.equals("type") || !value.endsWith("tFormalExpression")) {
                    refuseAttribute(node, "xsi:" + attribute, value);
                }
            }
            case MODELER -> expression(node, attribute, value, TEXT);
            default -> refuseAttribute(node, name.toString(), value);
        }
    }

    private static boolean isDefault(String attribute, String value) {
        return value.equals(Notation.DEFAULTS.get(attribute))
                || (attribute.equals("implementation") && value.startsWith("##"));
    }

    private void engineAttribute(
            XmlNode node, QName name, String value, Map<String, Predicate<ModelExpression>> allowed) {
        if (name.getNamespaceURI().isEmpty()) {
            engineAttributeOf(node, name.getLocalPart(), value, allowed);
        } else {
            refuseAttribute(node, name.toString(), value);
        }
    }

    private void engineAttributeOf(
            XmlNode node, String attribute, String value, Map<String, Predicate<ModelExpression>> allowed) {
        Predicate<ModelExpression> place = allowed.get(attribute);
        if (place == null) {
            refuseAttribute(node, "camunda:" + attribute, value);
            return;
        }
        length(node, "name", value);
        if (attribute.equals("candidateGroups")) {
            for (String group : value.split(",", -1)) {
                expression(node, attribute, group.trim(), place);
            }
        } else {
            expression(node, attribute, value, place);
        }
    }

    private void length(XmlNode node, String attribute, String value) {
        int most = attribute.equals("id") ? LONGEST_ID : LONGEST_NAME;
        if (value.length() > most) {
            findings.add(ModelRule.TEXT_FITS, node.id(), attribute, most);
        }
    }

    private void expression(XmlNode node, String place, String value, Predicate<ModelExpression> allowed) {
        if (ModelExpression.parse(value).filter(allowed).isEmpty()) {
            findings.add(SpecificRule.ofValue(node, place, value), node.id(), value, place);
        }
    }

    private void refuseAttribute(XmlNode node, String attribute, String value) {
        findings.add(SpecificRule.ofAttribute(attribute, value), node.id(), attribute, node.local());
    }

    private static boolean is(ModelExpression expression, String namespace) {
        return expression instanceof ModelExpression.Dotted dotted
                && dotted.namespace().equals(namespace);
    }
}

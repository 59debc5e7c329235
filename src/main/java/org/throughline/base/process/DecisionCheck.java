package org.throughline.base.process;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** Looks at one decision table. */
final class DecisionCheck {

    private static final Pattern CODE = Pattern.compile("\\bfunction\\s*\\(|\\bexternal\\b|[$#]\\{");
    static final int LONGEST_CELL = 1_000;

    /** The notation for tables, without what computes beside them: literal expressions, invocations, functions, contexts, imports. */
    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "description",
            "extensionElements",
            "informationRequirement",
            "requiredInput",
            "requiredDecision",
            "input",
            "inputData",
            "inputExpression",
            "inputValues",
            "inputEntry",
            "output",
            "outputEntry",
            "outputValues",
            "rule",
            "annotation",
            "annotationEntry",
            "text",
            "variable",
            "question",
            "allowedAnswers");

    private static final Set<String> ENGINE_ATTRIBUTES = Set.of("historyTimeToLive", "versionTag", "inputVariable");
    private static final Set<String> DRAWING = Set.of(
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "http://www.omg.org/spec/DMN/20180521/DI/");

    private final String notation;
    private final Findings findings;

    private DecisionCheck(String notation, Findings findings) {
        this.notation = notation;
        this.findings = findings;
    }

    static List<Finding> check(String name, XmlNode definitions) {
        Findings findings = new Findings(name);
        List<XmlNode> decisions = definitions.children("decision");
        if (decisions.size() != 1) {
            findings.addAs(ModelRule.NAMED_AS_FILE, "decisions", name, decisions.size());
        }
        decisions.forEach(decision -> decision(name, decision, findings));
        new DecisionCheck(definitions.name().getNamespaceURI(), findings).element(definitions);
        LabelCheck.check(definitions, findings);
        return findings.list();
    }

    private static void decision(String name, XmlNode decision, Findings findings) {
        String id = decision.id();
        if (!id.equals(name)) {
            findings.add(ModelRule.NAMED_AS_FILE, id, id, name);
        }
        if (decision.camunda("historyTimeToLive")
                .filter(text -> !text.isBlank())
                .isEmpty()) {
            findings.add(ModelRule.HISTORY_TTL_SET, id);
        }
        if (decision.camunda("versionTag").filter(text -> !text.isBlank()).isEmpty()) {
            findings.add(ModelRule.VERSION_TAG_SET, id);
        }
        XmlNode table = decision.child("decisionTable");
        if (table == null) {
            findings.add(ModelRule.DECISION_PLAIN, id, Labels.of(decision));
        } else if (table.attribute("hitPolicy").isEmpty()) {
            findings.add(ModelRule.HIT_POLICY_STATED, id, Labels.of(decision));
        }
        if (table != null) {
            CellCheck.check(table, findings);
        }
    }

    private void element(XmlNode node) {
        String namespace = node.name().getNamespaceURI();
        if (DRAWING.contains(namespace)) {
            node.children().forEach(this::element);
            return;
        }
        if (!namespace.equals(notation) || !ELEMENTS.contains(node.local())) {
            ModelRule rule = node.local().equals("import") || node.local().equals("include")
                    ? ModelRule.NO_EXTERNAL_RESOURCE
                    : ModelRule.DECISION_PLAIN;
            findings.addAs(rule, "element", node.id(), node.local());
            return;
        }
        node.attributes().forEach((name, value) -> attribute(node, name, value));
        if (node.local().equals("text")) {
            cell(node);
        }
        node.children().forEach(this::element);
    }

    private void attribute(XmlNode node, QName name, String value) {
        String local = name.getLocalPart();
        if (local.equals("expressionLanguage") || local.equals("typeLanguage")) {
            if (!value.toLowerCase(Locale.ROOT).endsWith("feel") && !value.endsWith("/FEEL/")) {
                findings.add(ModelRule.FEEL_ONLY_DECISIONS, node.id(), value);
            }
        } else if (CODE.matcher(value).find() && !local.equals("name") && !local.equals("label")) {
            findings.addAs(ModelRule.FEEL_ONLY_DECISIONS, "code", node.id(), value);
        }
        boolean engines = name.getNamespaceURI().equals(XmlNode.CAMUNDA_DMN)
                || name.getNamespaceURI().equals(XmlNode.CAMUNDA);
        if (engines
                ? !ENGINE_ATTRIBUTES.contains(local)
                : !name.getNamespaceURI().isEmpty() && !isModeler(name)) {
            findings.add(SpecificRule.ofAttribute(name.toString(), value), node.id(), name.toString(), node.local());
        }
        if (value.length() > (local.equals("id") ? 64 : 255)) {
            findings.add(ModelRule.TEXT_FITS, node.id(), local, local.equals("id") ? 64 : 255);
        }
    }

    /** What the drawing programs leave behind: the platform, and the width of a column. */
    private static boolean isModeler(QName name) {
        return name.getNamespaceURI().equals("http://camunda.org/schema/modeler/1.0")
                || (name.getNamespaceURI().equals("http://bpmn.io/schema/dmn/biodi/2.0")
                        && name.getLocalPart().equals("width"));
    }

    private void cell(XmlNode text) {
        if (text.text().length() > LONGEST_CELL) {
            findings.addAs(ModelRule.FEEL_ONLY_DECISIONS, "length", text.id(), LONGEST_CELL);
        } else if (CODE.matcher(text.text()).find()) {
            findings.addAs(ModelRule.FEEL_ONLY_DECISIONS, "code", text.id(), text.text());
        }
    }
}

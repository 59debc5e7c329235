package org.throughline.base.process;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.namespace.QName;

/** Looks at what people will read: no mark-up, nothing invisible, and colours that are colours. */
final class LabelCheck {

    private static final Pattern MARK_UP = Pattern.compile(
            "<\\s{0,9}[/!?a-zA-Z]|&#|&[a-zA-Z]{2,20};|(?:javascript|vbscript)\\s{0,9}:|data\\s{0,9}:\\s{0,9}text/|url\\s{0,9}\\(",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E"
                    + "\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]|[\\x{E0000}-\\x{E007F}]");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}");

    private static final Set<String> COLOURS =
            Set.of("http://bpmn.io/schema/bpmn/biocolor/1.0", "http://www.omg.org/spec/BPMN/non-normative/color/1.0");
    private static final Set<String> DRAWING = Set.of(
            "id",
            "bpmnElement",
            "isHorizontal",
            "isExpanded",
            "isMarkerVisible",
            "isMessageVisible",
            "messageVisibleKind",
            "participantBandKind",
            "choreographyActivityShape",
            "labelStyle",
            "sourceElement",
            "targetElement",
            "name",
            "documentation",
            "resolution",
            "dmnElementRef",
            "isListedInputData",
            "isCollapsed",
            "x",
            "y",
            "width",
            "height");

    private final Findings findings;

    private LabelCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(XmlNode definitions, Findings findings) {
        LabelCheck check = new LabelCheck(findings);
        definitions.all().forEach(check::node);
    }

    private void node(XmlNode node) {
        boolean drawn = node.name().getNamespaceURI().contains("/DI")
                || node.name().getNamespaceURI().contains("/DC")
                || node.name().getNamespaceURI().endsWith("DMNDI/");
        for (Map.Entry<QName, String> attribute : node.attributes().entrySet()) {
            String name = attribute.getKey().getLocalPart();
            if (drawn) {
                drawing(node, attribute.getKey(), attribute.getValue());
            } else if (name.equals("name") || name.equals("label") || name.equals("value")) {
                text(node, attribute.getValue());
            } else {
                characters(node, attribute.getValue());
            }
        }
        if (Set.of("documentation", "description", "text").contains(node.local()) && !isCell(node)) {
            text(node, node.text());
        } else {
            characters(node, node.text());
        }
    }

    /** The text of a table's cell is FEEL, where {@code < 5} compares. */
    private static boolean isCell(XmlNode node) {
        return node.local().equals("text") && !node.name().getNamespaceURI().equals(XmlNode.BPMN);
    }

    private void text(XmlNode node, String text) {
        if (MARK_UP.matcher(text).find()) {
            findings.add(ModelRule.NO_HTML_IN_LABELS, node.id(), text);
        }
        characters(node, text);
    }

    private void characters(XmlNode node, String text) {
        if (INVISIBLE.matcher(text).find()) {
            findings.add(
                    ModelRule.PLAIN_CHARACTERS,
                    node.id(),
                    INVISIBLE.matcher(text).replaceAll("?"));
        }
    }

    private void drawing(XmlNode node, QName attribute, String value) {
        if (COLOURS.contains(attribute.getNamespaceURI())) {
            if (!COLOUR.matcher(value).matches()) {
                findings.addAs(ModelRule.NO_HTML_IN_LABELS, "colour", node.id(), value);
            }
        } else if (!attribute.getNamespaceURI().isEmpty() || !DRAWING.contains(attribute.getLocalPart())) {
            findings.add(
                    SpecificRule.ofAttribute(attribute.toString(), value),
                    node.id(),
                    attribute.toString(),
                    node.local());
        } else {
            text(node, value);
        }
    }
}

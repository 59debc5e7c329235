package org.throughline.base.process;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;

/**
 * Mends a finding where there is only one way to do it and nothing that cases already follow changes its meaning.
 *
 * <p>It writes an attribute, or another id in place of one, and leaves every other character of the file as it is. Whoever applies it
 * asks the gate again: it is a proposal like any other change.
 */
public final class QuickFix {

    /** Ten years, as the models that come with the product have it. */
    private static final String KEPT_FOR = "P3650D";

    private static final String FIRST_VERSION = "1.0";

    /** What a table without a hit policy means by the standard (DMN 1.3, 8.2.10). */
    private static final String STANDARD_HIT_POLICY = "UNIQUE";

    private static final int LONGEST_ID = 64;

    /** A start tag; comments and character data are matched too, so that nothing in them is taken for one. */
    private static final Pattern TAG = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<([\\w:.-]++)((?:\\s++[\\w:.-]++\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'))*+)\\s*+/?>",
            Pattern.DOTALL);

    private static final Map<String, String> PREFIXES = Map.of(
            "startEvent", "start",
            "endEvent", "end",
            "intermediateCatchEvent", "event",
            "intermediateThrowEvent", "event",
            "boundaryEvent", "event",
            "exclusiveGateway", "gateway",
            "parallelGateway", "gateway",
            "sequenceFlow", "flow");

    private final Finding finding;
    private final String source;
    private final XmlNode root;

    private QuickFix(Finding finding, String source, XmlNode root) {
        this.finding = finding;
        this.source = source;
        this.root = root;
    }

    /**
     * The source without the finding; empty when only people can tell what is meant.
     *
     * @param source the file in which it was found
     * @param inForce what cases follow now; empty for a new file. An id that stands in it is not changed.
     */
    public static Optional<String> of(Finding finding, String source, String inForce) {
        try {
            return new QuickFix(finding, source, XmlNode.read(source)).fixed(inForce);
        } catch (SAXException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<String> fixed(String inForce) {
        return switch (finding.rule()) {
            case HISTORY_TTL_SET -> engineAttribute("historyTimeToLive", KEPT_FOR);
            case VERSION_TAG_SET -> engineAttribute("versionTag", FIRST_VERSION);
            case EXECUTABLE -> attribute(finding.element(), "isExecutable", "true");
            case HIT_POLICY_STATED -> hitPolicy();
            case NAMED_AS_FILE -> isNamedAmiss() ? renamed(finding.model()) : Optional.empty();
            case GATEWAY_DEFAULT_FLOW -> otherwise();
            case NO_GENERATED_IDS ->
                inForce.contains("\"" + finding.element() + "\"")
                        ? Optional.empty()
                        : speakingId().flatMap(this::renamed);
            default -> Optional.empty();
        };
    }

    private Optional<XmlNode> element() {
        return root.all().filter(node -> node.id().equals(finding.element())).findFirst();
    }

    /** The engine's attribute, by the prefix that the file has for it. */
    private Optional<String> engineAttribute(String name, String value) {
        Matcher declared = Pattern.compile(
                        "xmlns:([\\w.-]+)\\s*=\\s*[\"']http://camunda\\.org/schema/1\\.0/(?:bpmn|dmn)[\"']")
                .matcher(source);
        return declared.find() ? attribute(finding.element(), declared.group(1) + ":" + name, value) : Optional.empty();
    }

    private Optional<String> hitPolicy() {
        return element()
                .map(decision -> decision.child("decisionTable"))
                .flatMap(table -> table.attribute("id"))
                .flatMap(table -> attribute(table, "hitPolicy", STANDARD_HIT_POLICY));
    }

    /** The file holds one thing, whose id is another than the file's name. */
    private boolean isNamedAmiss() {
        return element()
                .filter(node -> node.is("process") || node.local().equals("decision"))
                .isPresent();
    }

    /** The one way of a choice that asks for nothing is the one that is taken otherwise; found at the choice or at that way. */
    private Optional<String> otherwise() {
        Optional<XmlNode> found = element();
        String choice = found.flatMap(node -> node.attribute("sourceRef")).orElse(finding.element());
        List<String> always = root.every("sequenceFlow")
                .filter(flow -> flow.attribute("sourceRef").equals(Optional.of(choice)))
                .filter(flow -> flow.child("conditionExpression") == null)
                .map(XmlNode::id)
                .toList();
        boolean isOpen = root.every("exclusiveGateway")
                .anyMatch(gateway -> gateway.id().equals(choice)
                        && gateway.attribute("default").isEmpty());
        return isOpen && always.size() == 1 ? attribute(choice, "default", always.get(0)) : Optional.empty();
    }

    private Optional<String> speakingId() {
        return element()
                .filter(node -> !words(node).isEmpty())
                .map(node -> PREFIXES.getOrDefault(node.local(), node.local()) + "_" + words(node))
                .map(id -> id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID) : id)
                .filter(id -> root.all().noneMatch(node -> node.id().equals(id)));
    }

    /** Its name as one word: "Ask the board" becomes askTheBoard. */
    private static String words(XmlNode node) {
        String plain = Normalizer.normalize(node.attribute("name").orElse("").replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z0-9\\s_-]", "");
        StringBuilder words = new StringBuilder();
        for (String word : plain.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                words.append(words.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return words.toString();
    }

    /** Writes an attribute into the start tag with that id, in place of one that stands there. */
    private Optional<String> attribute(String id, String name, String value) {
        return inTag(id, tag -> {
            String written = " " + name + "=\"" + value + "\"";
            Matcher present = Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(\"[^\"]*\"|'[^']*')")
                    .matcher(tag);
            if (present.find()) {
                return tag.substring(0, present.start()) + written + tag.substring(present.end());
            }
            int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
            String before = tag.substring(0, end).stripTrailing();
            return before + written + tag.substring(before.length());
        });
    }

    private Optional<String> inTag(String id, UnaryOperator<String> change) {
        Pattern own = Pattern.compile("\\sid\\s*=\\s*[\"']" + Pattern.quote(id) + "[\"']");
        List<MatchResult> tags = new ArrayList<>();
        Matcher tag = TAG.matcher(source);
        while (tag.find()) {
            if (tag.group(1) != null && own.matcher(tag.group(2)).find()) {
                tags.add(tag.toMatchResult());
            }
        }
        if (tags.size() != 1) {
            return Optional.empty();
        }
        MatchResult found = tags.get(0);
        return Optional.of(
                source.substring(0, found.start()) + change.apply(found.group()) + source.substring(found.end()));
    }

    /** Another id in place of this one, also where others refer to it. */
    private Optional<String> renamed(String id) {
        String old = Pattern.quote(finding.element());
        return Optional.of(Pattern.compile("([\"'>]#?)" + old + "(?=[\"'<])")
                .matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + id)));
    }
}

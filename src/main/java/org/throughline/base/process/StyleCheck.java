package org.throughline.base.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks whether a drawing reads well: warnings only. */
final class StyleCheck {

    /** About 25 read well on a page; the largest supplied page has 33. */
    private static final int MOST_NODES = 35;

    private static final Set<String> EMPTY_VERBS = Set.of("handle", "process", "manage");
    private static final Pattern GENERATED = Pattern.compile(
            "(?:Activity|Gateway|Event|Flow|Process|StartEvent|EndEvent|Task|Lane|Participant)_[0-9a-z]{7}");

    private final FlowScope scope;
    private final Findings findings;
    private final Map<String, List<XmlNode>> outgoing;

    private StyleCheck(FlowScope scope, Findings findings) {
        this.scope = scope;
        this.findings = findings;
        this.outgoing = scope.outgoing();
    }

    static void check(List<FlowScope> scopes, Findings findings) {
        for (FlowScope scope : scopes) {
            StyleCheck check = new StyleCheck(scope, findings);
            scope.nodes().values().forEach(check::node);
            scope.flows().forEach(check::id);
            if (scope.nodes().size() > MOST_NODES) {
                findings.add(
                        ModelRule.PAGE_FITS,
                        scope.container().id(),
                        scope.nodes().size(),
                        MOST_NODES);
            }
        }
    }

    private void node(XmlNode node) {
        id(node);
        String name = node.attribute("name").orElse("").strip();
        if (node.local().endsWith("Task") && !isAct(name)) {
            findings.add(ModelRule.TASK_NAMED_AS_ACT, node.id(), Labels.of(node));
        }
        if (node.is("endEvent") && name.isEmpty()) {
            findings.add(ModelRule.END_NAMES_OUTCOME, node.id());
        }
        List<XmlNode> out = outgoing.getOrDefault(node.id(), List.of());
        if (node.is("exclusiveGateway") && out.size() > 1) {
            if (!name.endsWith("?")) {
                findings.add(ModelRule.GATEWAY_ASKS, node.id(), Labels.of(node));
            }
            out.stream()
                    .filter(flow -> flow.attribute("name").orElse("").isBlank())
                    .forEach(flow -> findings.add(ModelRule.FLOWS_ARE_ANSWERS, flow.id(), Labels.of(node)));
        }
    }

    private static boolean isAct(String name) {
        String[] words = name.split("\\s+", 2);
        return !words[0].isEmpty() && !EMPTY_VERBS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    private void id(XmlNode node) {
        if (GENERATED.matcher(node.id()).matches()) {
            findings.add(ModelRule.NO_GENERATED_IDS, node.id());
        }
    }
}

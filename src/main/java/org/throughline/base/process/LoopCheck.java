package org.throughline.base.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds loops in which nobody and nothing is waited for.
 *
 * <p>Such a loop never gives its thread and its connection back; four of them stop an application with four connections. A
 * sub-process counts as waiting when anything in it waits.
 */
final class LoopCheck {

    private static final Set<String> WAITING =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway", "callActivity");

    private final Map<String, List<String>> next = new HashMap<>();
    private final Set<String> done = new HashSet<>();
    private final Findings findings;

    private LoopCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(XmlNode definitions, Findings findings) {
        Set<String> waiting = new HashSet<>();
        definitions.all().filter(node -> node.all().anyMatch(LoopCheck::waits)).forEach(node -> waiting.add(node.id()));
        LoopCheck check = new LoopCheck(findings);
        definitions.every("sequenceFlow").forEach(flow -> {
            String from = flow.attribute("sourceRef").orElse("");
            String to = flow.attribute("targetRef").orElse("");
            if (!waiting.contains(from) && !waiting.contains(to)) {
                check.next.computeIfAbsent(from, source -> new ArrayList<>()).add(to);
            }
        });
        definitions.every("boundaryEvent").forEach(event -> {
            String host = event.attribute("attachedToRef").orElse("");
            if (!waiting.contains(host)) {
                check.next.computeIfAbsent(host, source -> new ArrayList<>()).add(event.id());
            }
        });
        List.copyOf(check.next.keySet()).forEach(start -> check.walk(start, new HashSet<>()));
    }

    private static boolean waits(XmlNode node) {
        return node.name().getNamespaceURI().equals(XmlNode.BPMN) && WAITING.contains(node.local());
    }

    private void walk(String node, Set<String> path) {
        if (!path.add(node)) {
            findings.add(ModelRule.LOOP_WAITS, node, "The loop through it waits for nothing");
            done.addAll(path);
            return;
        }
        if (!done.contains(node)) {
            for (String following : next.getOrDefault(node, List.of())) {
                walk(following, path);
            }
        }
        path.remove(node);
        done.add(node);
    }
}

package org.throughline.base.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds loops in which nobody and nothing is waited for, through called processes too.
 *
 * <p>Such a loop never gives its thread and its connection back; four of them stop an application with four connections. A
 * sub-process or a called process waits when no way through it comes past every wait; what is done once for each in a list does not
 * wait, since the list may be empty. Processes that call each other in a circle are refused even if they wait.
 */
final class LoopCheck {

    private static final Set<String> WAITING =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final Map<String, XmlNode> processes;
    private final Map<String, Boolean> waits = new HashMap<>();

    /**
     * Creates the check.
     *
     * @param processes all that may be called, by their names
     */
    LoopCheck(Map<String, XmlNode> processes) {
        this.processes = processes;
    }

    /** Looks at one of them. */
    void check(XmlNode definitions, List<FlowScope> scopes, Findings findings) {
        scopes.forEach(scope -> loops(scope, findings));
        Set<String> own = new HashSet<>();
        definitions.every("process").forEach(process -> own.add(process.id()));
        definitions
                .every("callActivity")
                .filter(call -> comesBack(calledBy(call), own))
                .forEach(call -> findings.addAs(ModelRule.LOOP_WAITS, "calls", call.id(), Labels.of(call)));
    }

    private static String calledBy(XmlNode call) {
        return call.attribute("calledElement").orElse("");
    }

    private boolean comesBack(String called, Set<String> own) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(called));
        while (!next.isEmpty()) {
            String process = next.remove();
            if (own.contains(process)) {
                return true;
            }
            XmlNode definitions = processes.get(process);
            if (seen.add(process) && definitions != null) {
                definitions.every("callActivity").map(LoopCheck::calledBy).forEach(next::add);
            }
        }
        return false;
    }

    /** Takes away what waits, then whatever nothing that is left leads to; what remains goes round, or hangs behind what does. */
    private void loops(FlowScope scope, Findings findings) {
        Map<String, List<String>> ways = ways(scope);
        Map<String, Integer> arriving = new HashMap<>();
        ways.values().forEach(targets -> targets.forEach(target -> arriving.merge(target, 1, Integer::sum)));
        Deque<String> free = new ArrayDeque<>();
        Set<String> left = new HashSet<>(ways.keySet());
        ways.keySet().stream().filter(node -> !arriving.containsKey(node)).forEach(free::add);
        while (!free.isEmpty()) {
            String node = free.remove();
            left.remove(node);
            for (String target : ways.getOrDefault(node, List.of())) {
                if (arriving.merge(target, -1, Integer::sum) == 0) {
                    free.add(target);
                }
            }
        }
        scope.nodes().values().stream()
                .filter(node -> left.contains(node.id()) && returns(node.id(), ways, left))
                .findFirst()
                .ifPresent(node -> findings.add(ModelRule.LOOP_WAITS, node.id(), Labels.of(node)));
    }

    private static boolean returns(String start, Map<String, List<String>> ways, Set<String> among) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(ways.getOrDefault(start, List.of()));
        while (!next.isEmpty()) {
            String node = next.remove();
            if (node.equals(start)) {
                return true;
            }
            if (among.contains(node) && seen.add(node)) {
                next.addAll(ways.getOrDefault(node, List.of()));
            }
        }
        return false;
    }

    /** Where each node that does not wait leads to without a wait. */
    private Map<String, List<String>> ways(FlowScope scope) {
        Map<String, List<String>> ways = new HashMap<>();
        Set<String> waiting = new HashSet<>();
        scope.nodes().values().stream().filter(this::waits).forEach(node -> waiting.add(node.id()));
        for (XmlNode flow : scope.flows()) {
            if (!waiting.contains(FlowScope.source(flow)) && !waiting.contains(FlowScope.target(flow))) {
                ways.computeIfAbsent(FlowScope.source(flow), id -> new ArrayList<>())
                        .add(FlowScope.target(flow));
            }
        }
        scope.borders().forEach((host, events) -> {
            if (!waiting.contains(host)) {
                events.forEach(event ->
                        ways.computeIfAbsent(host, id -> new ArrayList<>()).add(event.id()));
            }
        });
        return ways;
    }

    private boolean waits(XmlNode node) {
        if (node.child("multiInstanceLoopCharacteristics") != null) {
            return false;
        }
        if (node.is("callActivity")) {
            return processWaits(calledBy(node));
        }
        return node.is("subProcess") ? scopeWaits(node) : WAITING.stream().anyMatch(node::is);
    }

    /** What is not known is reported elsewhere; circles of calls are too. */
    private boolean processWaits(String name) {
        Boolean known = waits.get(name);
        if (known != null) {
            return known;
        }
        waits.put(name, true);
        XmlNode definitions = processes.get(name);
        boolean answer = definitions == null || definitions.every("process").allMatch(this::scopeWaits);
        waits.put(name, answer);
        return answer;
    }

    /** Whether no way from a start to an end comes past every wait. */
    private boolean scopeWaits(XmlNode container) {
        String key = "in " + container.id();
        Boolean known = waits.get(key);
        if (known != null) {
            return known;
        }
        FlowScope scope = FlowScope.of(container).get(0);
        Map<String, List<String>> ways = ways(scope);
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        scope.nodes().values().stream().filter(node -> node.is("startEvent")).forEach(start -> next.add(start.id()));
        boolean passed = false;
        while (!next.isEmpty() && !passed) {
            String id = next.remove();
            XmlNode node = scope.nodes().get(id);
            if (node != null && seen.add(id)) {
                passed = node.is("endEvent");
                next.addAll(ways.getOrDefault(id, List.of()));
            }
        }
        waits.put(key, !passed);
        return !passed;
    }
}

package org.throughline.base.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Plays through each part of a process that has a parallel join, and finds the joins that wait for a way that was not taken.
 *
 * <p>The places are the sequence flows; a choice takes each of its ways in turn, an event at a border happens or does not. Parts with
 * more than {@link #MOST_STATES} situations are not judged: none that a person draws has as many.
 */
final class JoinCheck {

    private static final int MOST_STATES = 4_000;
    private static final int MOST_FLOWS = 300;

    private final FlowScope scope;
    private final Map<String, List<XmlNode>> outgoing;
    private final Map<String, List<XmlNode>> incoming;
    private final Map<String, List<XmlNode>> borders;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<BitSet> seen = new HashSet<>();
    private final Deque<BitSet> next = new ArrayDeque<>();
    private final Set<String> stuck = new HashSet<>();

    private JoinCheck(FlowScope scope) {
        this.scope = scope;
        this.outgoing = scope.outgoing();
        this.incoming = scope.incoming();
        this.borders = scope.borders();
        scope.flows().forEach(flow -> places.put(flow.id(), places.size()));
    }

    static void check(List<FlowScope> scopes, Findings findings) {
        for (FlowScope scope : scopes) {
            JoinCheck check = new JoinCheck(scope);
            List<XmlNode> joins =
                    scope.nodes().values().stream().filter(check::isJoin).toList();
            if (!joins.isEmpty() && scope.flows().size() <= MOST_FLOWS && check.plays()) {
                joins.stream()
                        .filter(join -> check.stuck.contains(join.id()))
                        .forEach(join -> findings.add(ModelRule.JOIN_CAN_JOIN, join.id(), Labels.of(join)));
            }
        }
    }

    private boolean isJoin(XmlNode node) {
        return node.is("parallelGateway")
                && incoming.getOrDefault(node.id(), List.of()).size() > 1;
    }

    /** Whether every situation was seen. */
    private boolean plays() {
        scope.nodes().values().stream()
                .filter(node -> node.is("startEvent"))
                .forEach(start -> enter(with(new BitSet(), outgoing.get(start.id()))));
        while (!next.isEmpty()) {
            if (seen.size() > MOST_STATES || Thread.currentThread().isInterrupted()) {
                return false;
            }
            BitSet state = next.remove();
            if (!moves(state)) {
                scope.nodes().values().stream()
                        .filter(this::isJoin)
                        .filter(join -> incoming.getOrDefault(join.id(), List.of()).stream()
                                .anyMatch(flow -> state.get(place(flow))))
                        .forEach(join -> stuck.add(join.id()));
            }
        }
        return true;
    }

    private boolean moves(BitSet state) {
        boolean moved = false;
        for (Map.Entry<String, List<XmlNode>> arriving : incoming.entrySet()) {
            XmlNode node = scope.nodes().get(arriving.getKey());
            List<XmlNode> full = arriving.getValue().stream()
                    .filter(flow -> state.get(place(flow)))
                    .toList();
            if (node == null || full.isEmpty()) {
                continue;
            }
            if (!isJoin(node)) {
                full.forEach(flow -> pass(node, without(state, List.of(flow))));
                moved = true;
            } else if (full.size() == arriving.getValue().size()) {
                enter(with(without(state, full), outgoing.get(node.id())));
                moved = true;
            }
        }
        return moved;
    }

    private void pass(XmlNode node, BitSet rest) {
        List<XmlNode> out = outgoing.getOrDefault(node.id(), List.of());
        if (node.is("endEvent") && isAbrupt(node)) {
            return;
        }
        if (node.is("exclusiveGateway") || node.is("eventBasedGateway")) {
            out.forEach(flow -> enter(with(rest, List.of(flow))));
        } else {
            enter(with(rest, out));
        }
        for (XmlNode event : borders.getOrDefault(node.id(), List.of())) {
            List<XmlNode> away = new ArrayList<>(outgoing.getOrDefault(event.id(), List.of()));
            if (event.attribute("cancelActivity").orElse("true").equals("false")) {
                away.addAll(out);
            }
            enter(with(rest, away));
        }
    }

    /** Ends that end everything around them. */
    private static boolean isAbrupt(XmlNode end) {
        return end.child("terminateEventDefinition") != null || end.child("errorEventDefinition") != null;
    }

    private void enter(BitSet state) {
        if (seen.add(state)) {
            next.add(state);
        }
    }

    private BitSet with(BitSet state, @Nullable List<XmlNode> flows) {
        BitSet more = (BitSet) state.clone();
        if (flows != null) {
            flows.forEach(flow -> more.set(place(flow)));
        }
        return more;
    }

    private BitSet without(BitSet state, List<XmlNode> flows) {
        BitSet less = (BitSet) state.clone();
        flows.forEach(flow -> less.clear(place(flow)));
        return less;
    }

    private int place(XmlNode flow) {
        return places.getOrDefault(flow.id(), 0);
    }
}

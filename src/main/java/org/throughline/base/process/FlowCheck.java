package org.throughline.base.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at the ways through a process: choices with an answer for every case, no node out of reach, none that leads nowhere. */
final class FlowCheck {

    private final FlowScope scope;
    private final Map<String, List<XmlNode>> outgoing;
    private final Findings findings;

    private FlowCheck(FlowScope scope, Findings findings) {
        this.scope = scope;
        this.outgoing = scope.outgoing();
        this.findings = findings;
    }

    static void check(List<FlowScope> scopes, Findings findings) {
        for (FlowScope scope : scopes) {
            FlowCheck check = new FlowCheck(scope, findings);
            scope.flows().forEach(check::flow);
            scope.nodes().values().forEach(check::node);
            check.reach();
        }
    }

    private void flow(XmlNode flow) {
        if (!scope.nodes().containsKey(FlowScope.source(flow)) || !scope.nodes().containsKey(FlowScope.target(flow))) {
            findings.add(ModelRule.WELL_CONNECTED, flow.id());
            return;
        }
        XmlNode source = scope.nodes().get(FlowScope.source(flow));
        if (flow.child("conditionExpression") != null && source != null && !source.is("exclusiveGateway")) {
            findings.addAs(ModelRule.GATEWAY_DEFAULT_FLOW, "condition", flow.id());
        }
    }

    private void node(XmlNode node) {
        List<XmlNode> out = outgoing.getOrDefault(node.id(), List.of());
        if (node.is("exclusiveGateway") && out.size() > 1) {
            choice(node, out);
        }
        if (node.is("eventBasedGateway")) {
            findings.add(ModelRule.BOUNDARY_EVENTS_FOR_ESCALATION, node.id(), Labels.of(node));
        }
        if (node.is("boundaryEvent")
                && !scope.nodes().containsKey(node.attribute("attachedToRef").orElse(""))) {
            findings.addAs(ModelRule.WELL_CONNECTED, "border", node.id(), Labels.of(node));
        }
        if (out.isEmpty() && !node.is("endEvent") && !FlowScope.isEventSubProcess(node)) {
            findings.add(ModelRule.LEADS_ON, node.id(), Labels.of(node));
        }
    }

    private void choice(XmlNode gateway, List<XmlNode> out) {
        String otherwise = gateway.attribute("default").orElse("");
        if (out.stream().noneMatch(flow -> flow.id().equals(otherwise))) {
            findings.add(ModelRule.GATEWAY_DEFAULT_FLOW, gateway.id(), Labels.of(gateway));
        }
        for (XmlNode flow : out) {
            boolean conditional = flow.child("conditionExpression") != null;
            if (!conditional && !flow.id().equals(otherwise)) {
                findings.addAs(ModelRule.GATEWAY_DEFAULT_FLOW, "always", flow.id(), Labels.of(gateway));
            }
        }
    }

    private void reach() {
        Map<String, List<XmlNode>> borders = scope.borders();
        Deque<XmlNode> next = new ArrayDeque<>();
        scope.nodes().values().stream()
                .filter(node -> node.is("startEvent") || FlowScope.isEventSubProcess(node))
                .forEach(next::add);
        Set<String> reached = new HashSet<>();
        while (!next.isEmpty()) {
            XmlNode node = next.remove();
            if (reached.add(node.id())) {
                next.addAll(borders.getOrDefault(node.id(), List.of()));
                for (XmlNode flow : outgoing.getOrDefault(node.id(), List.of())) {
                    XmlNode target = scope.nodes().get(FlowScope.target(flow));
                    if (target != null) {
                        next.add(target);
                    }
                }
            }
        }
        if (reached.isEmpty()) {
            findings.addAs(ModelRule.REACHABLE, "start", scope.container().id(), Labels.of(scope.container()));
            return;
        }
        scope.nodes().values().stream()
                .filter(node -> !reached.contains(node.id()))
                .forEach(node -> findings.add(ModelRule.REACHABLE, node.id(), Labels.of(node)));
    }
}

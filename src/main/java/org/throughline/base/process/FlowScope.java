package org.throughline.base.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes of a process or sub-process, and what leads from one to the next in it.
 *
 * @param container the process or sub-process
 * @param nodes by id, in the order of the file
 * @param flows its sequence flows
 */
record FlowScope(XmlNode container, Map<String, XmlNode> nodes, List<XmlNode> flows) {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway");

    /** The scopes of a file, the outermost first. */
    static List<FlowScope> of(XmlNode definitions) {
        List<FlowScope> scopes = new ArrayList<>();
        definitions
                .all()
                .filter(node -> node.is("process") || node.is("subProcess"))
                .forEach(container -> scopes.add(scope(container)));
        return scopes;
    }

    private static FlowScope scope(XmlNode container) {
        Map<String, XmlNode> nodes = new LinkedHashMap<>();
        List<XmlNode> flows = new ArrayList<>();
        for (XmlNode child : container.children()) {
            if (child.is("sequenceFlow")) {
                flows.add(child);
            } else if (NODES.stream().anyMatch(child::is)) {
                nodes.put(child.id(), child);
            }
        }
        return new FlowScope(container, nodes, flows);
    }

    static String source(XmlNode flow) {
        return flow.attribute("sourceRef").orElse("");
    }

    static String target(XmlNode flow) {
        return flow.attribute("targetRef").orElse("");
    }

    /** Whether the node is a sub-process that an event begins. */
    static boolean isEventSubProcess(XmlNode node) {
        return node.is("subProcess")
                && node.attribute("triggeredByEvent").orElse("").equals("true");
    }

    /** The flows that leave each node. */
    Map<String, List<XmlNode>> outgoing() {
        Map<String, List<XmlNode>> outgoing = new LinkedHashMap<>();
        flows.forEach(flow ->
                outgoing.computeIfAbsent(source(flow), id -> new ArrayList<>()).add(flow));
        return outgoing;
    }

    /** The flows that reach each node. */
    Map<String, List<XmlNode>> incoming() {
        Map<String, List<XmlNode>> incoming = new LinkedHashMap<>();
        flows.forEach(flow ->
                incoming.computeIfAbsent(target(flow), id -> new ArrayList<>()).add(flow));
        return incoming;
    }

    /** The events at the border of each node. */
    Map<String, List<XmlNode>> borders() {
        Map<String, List<XmlNode>> borders = new LinkedHashMap<>();
        nodes.values().stream()
                .filter(node -> node.is("boundaryEvent"))
                .forEach(event -> borders.computeIfAbsent(
                                event.attribute("attachedToRef").orElse(""), id -> new ArrayList<>())
                        .add(event));
        return borders;
    }
}

package org.throughline.base.process;

import java.util.Map;
import java.util.Set;

/** The words of the notation that a model may be written with; {@link AllowedModel} refuses every other. */
final class Notation {

    /** Elements of the notation. */
    static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "collaboration",
            "participant",
            "process",
            "laneSet",
            "lane",
            "flowNodeRef",
            "documentation",
            "extensionElements",
            "textAnnotation",
            "text",
            "association",
            "group",
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
            "eventBasedGateway",
            "sequenceFlow",
            "conditionExpression",
            "incoming",
            "outgoing",
            "timerEventDefinition",
            "timeDate",
            "messageEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "multiInstanceLoopCharacteristics",
            "message",
            "error",
            "escalation");

    /** Attributes of the notation, on whatever element. */
    static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "name",
            "targetNamespace",
            "exporter",
            "exporterVersion",
            "isExecutable",
            "isClosed",
            "processType",
            "processRef",
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "cancelActivity",
            "isInterrupting",
            "triggeredByEvent",
            "default",
            "messageRef",
            "errorRef",
            "escalationRef",
            "errorCode",
            "escalationCode",
            "calledElement",
            "isSequential",
            "gatewayDirection",
            "associationDirection",
            "eventGatewayType",
            "parallelMultiple",
            "textFormat");

    /** Values of attributes that the schema adds by itself while the engine parses. */
    static final Map<String, String> DEFAULTS = Map.of(
            "startQuantity", "1",
            "completionQuantity", "1",
            "isForCompensation", "false",
            "instantiate", "false",
            "behavior", "All",
            "typeLanguage", "http://www.w3.org/2001/XMLSchema",
            "expressionLanguage", "http://www.w3.org/1999/XPath");

    private Notation() {}
}

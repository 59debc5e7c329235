package org.throughline.studio;

import java.util.UUID;

/** Small models of a test's own, so that no other test follows what it changes. */
public final class TinyModels {

    private TinyModels() {}

    /** A name that no other test has. */
    public static String name() {
        return "studio-x" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** A process with one task of a process administrator, which has a form. */
    public static String process(String name, String task, String form) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_tiny" targetNamespace="https://throughline.org/bpmn">
                  <bpmn:process id="%1$s" name="Tiny process" isExecutable="true" camunda:versionTag="1.0" camunda:historyTimeToLive="P30D">
                    <bpmn:documentation>One task, for a test.</bpmn:documentation>
                    <bpmn:startEvent id="start_begun" name="Begun"><bpmn:outgoing>flow_begun_look</bpmn:outgoing></bpmn:startEvent>
                    <bpmn:userTask id="userTask_look" name="%2$s" camunda:formRef="%3$s" camunda:formRefBinding="deployment"
                        camunda:candidateGroups="PROCESS_ADMIN" camunda:dueDate="${due.confirmRelease}">
                      <bpmn:incoming>flow_begun_look</bpmn:incoming><bpmn:outgoing>flow_look_done</bpmn:outgoing>
                    </bpmn:userTask>
                    <bpmn:boundaryEvent id="event_late" name="Look late" cancelActivity="false" attachedToRef="userTask_look">
                      <bpmn:outgoing>flow_late_told</bpmn:outgoing>
                      <bpmn:timerEventDefinition id="timer_late"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${due.confirmRelease}</bpmn:timeDate></bpmn:timerEventDefinition>
                    </bpmn:boundaryEvent>
                    <bpmn:endEvent id="end_told" name="Told"><bpmn:incoming>flow_late_told</bpmn:incoming></bpmn:endEvent>
                    <bpmn:sequenceFlow id="flow_late_told" sourceRef="event_late" targetRef="end_told" />
                    <bpmn:endEvent id="end_done" name="Done"><bpmn:incoming>flow_look_done</bpmn:incoming></bpmn:endEvent>
                    <bpmn:sequenceFlow id="flow_begun_look" sourceRef="start_begun" targetRef="userTask_look" />
                    <bpmn:sequenceFlow id="flow_look_done" sourceRef="userTask_look" targetRef="end_done" />
                  </bpmn:process>
                </bpmn:definitions>""".formatted(name, task, form);
    }

    /** A form with one field. */
    public static String form(String name, String label) {
        return """
                {"type": "default", "id": "%s", "schemaVersion": 19, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [
                  {"type": "textfield", "id": "field_seen", "key": "seen", "label": "%s",
                   "layout": {"row": "row_1", "columns": null}}]}""".formatted(name, label);
    }
}

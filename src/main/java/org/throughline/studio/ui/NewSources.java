package org.throughline.studio.ui;

import org.throughline.studio.ModelName;

/** What a new model begins with: as little as its kind can be. */
final class NewSources {

    private static final String PROCESS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_new" targetNamespace="https://throughline.org/bpmn">
              <bpmn:process id="%1$s" name="%1$s" isExecutable="true" camunda:versionTag="1.0" camunda:historyTimeToLive="P3650D">
                <bpmn:startEvent id="start_begun" name="Begun" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="diagram_new">
                <bpmndi:BPMNPlane id="plane_new" bpmnElement="%1$s">
                  <bpmndi:BPMNShape id="start_begun_di" bpmnElement="start_begun"><dc:Bounds x="180" y="120" width="36" height="36" /></bpmndi:BPMNShape>
                </bpmndi:BPMNPlane>
              </bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;
    private static final String TABLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn" id="definitions_new" name="%1$s" namespace="http://throughline.org/decision">
              <decision id="%1$s" name="%1$s" camunda:historyTimeToLive="P3650D" camunda:versionTag="1.0">
                <decisionTable id="decisionTable_new" hitPolicy="UNIQUE">
                  <input id="input_1" label="Input">
                    <inputExpression id="inputExpression_1" typeRef="string" expressionLanguage="feel"><text>input</text></inputExpression>
                  </input>
                  <output id="output_1" label="Output" name="output" typeRef="string" />
                </decisionTable>
              </decision>
            </definitions>
            """;
    private static final String FORM = """
            {
              "type": "default",
              "id": "%1$s",
              "schemaVersion": 19,
              "executionPlatform": "Camunda Platform",
              "executionPlatformVersion": "7.24.0",
              "components": []
            }
            """;

    private NewSources() {}

    /** The text of a new model of that name. */
    static String of(ModelName model) {
        return switch (model.kind()) {
            case PROCESS -> PROCESS.formatted(model.name());
            case TABLE -> TABLE.formatted(model.name());
            case FORM -> FORM.formatted(model.name());
        };
    }
}

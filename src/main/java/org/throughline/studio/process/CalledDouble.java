package org.throughline.studio.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in a model that the sandbox answers with doubles: automatic steps, and processes that it calls. */
final class CalledDouble {

    /** The one task of a called process's double. */
    static final String TASK = "userTask_calledProcess";

    private static final Pattern STEP =
            Pattern.compile("delegateExpression=\"\\$\\{\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*}\"");
    private static final Pattern CALL = Pattern.compile("calledElement=\"([A-Za-z_][A-Za-z0-9_.-]*)\"");

    private CalledDouble() {}

    static Set<String> steps(String source) {
        return found(STEP, source);
    }

    static Set<String> processes(String source) {
        return found(CALL, source);
    }

    /** A process that waits until the scenario says how it ends. */
    static String model(String key) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_double" targetNamespace="http://throughline.org">
                  <bpmn:process id="%s" name="Double" isExecutable="true" camunda:versionTag="1.0" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start_called" name="Called"><bpmn:outgoing>flow_toTask</bpmn:outgoing></bpmn:startEvent>
                    <bpmn:userTask id="%s" name="Wait for scenario"><bpmn:incoming>flow_toTask</bpmn:incoming>\
                <bpmn:outgoing>flow_toEnd</bpmn:outgoing></bpmn:userTask>
                    <bpmn:endEvent id="end_called" name="Call ended"><bpmn:incoming>flow_toEnd</bpmn:incoming></bpmn:endEvent>
                    <bpmn:sequenceFlow id="flow_toTask" sourceRef="start_called" targetRef="%s" />
                    <bpmn:sequenceFlow id="flow_toEnd" sourceRef="%s" targetRef="end_called" />
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, TASK, TASK, TASK);
    }

    private static Set<String> found(Pattern pattern, String source) {
        Set<String> names = new TreeSet<>();
        for (Matcher match = pattern.matcher(source); match.find(); ) {
            names.add(match.group(1));
        }
        return names;
    }
}

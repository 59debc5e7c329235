package org.throughline.operation;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.throughline.studio.TinyModels;

/** Processes of a test's own: one that waits for a person, and one whose first step fails for want of a variable. */
public final class StuckModels {

    /** The step that fails until the case says which release it is about. */
    public static final String STEP = "serviceTask_tell";

    /** The step of a person. */
    public static final String TASK = "userTask_look";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    public StuckModels(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** Deploys a process with one task of a process administrator. */
    public String waiting() {
        String name = TinyModels.name();
        deploy(name, TinyModels.process(name, "Look", name));
        return name;
    }

    /** Deploys a process whose first step asks for the variable {@code releaseRef} and fails without it. */
    public String failing() {
        String name = TinyModels.name();
        String first = "<bpmn:outgoing>flow_begun_look</bpmn:outgoing>";
        String model = TinyModels.process(name, "Look", name)
                .replace("<bpmn:userTask", """
                        <bpmn:serviceTask id="%s" name="Tell" camunda:delegateExpression="${tellReleaseLate}"
                            camunda:asyncBefore="true">
                          <bpmn:incoming>flow_begun_tell</bpmn:incoming>%s
                        </bpmn:serviceTask>
                        <bpmn:userTask""".formatted(STEP, first))
                .replaceFirst(first, "<bpmn:outgoing>flow_begun_tell</bpmn:outgoing>")
                .replace(
                        "<bpmn:sequenceFlow id=\"flow_begun_look\" sourceRef=\"start_begun\"",
                        "<bpmn:sequenceFlow id=\"flow_begun_tell\" sourceRef=\"start_begun\" targetRef=\"" + STEP
                                + "\" /><bpmn:sequenceFlow id=\"flow_begun_look\" sourceRef=\"" + STEP + "\"");
        deploy(name, model);
        return name;
    }

    /** Begins a case; its reference is nobody else's. */
    public String begin(String process, UUID unit, String title) {
        String ref = ref();
        runtime.startProcessInstanceByKey(process, ref, Map.of("unitId", unit.toString(), "subjectTitle", title));
        return ref;
    }

    /** The case of a reference in the engine. */
    public String caseOf(String ref) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(ref)
                .singleResult()
                .getId();
    }

    private static String ref() {
        return "TST-2026-"
                + String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 1)
                        .substring(0, 6);
    }

    private void deploy(String name, String model) {
        repository
                .createDeployment()
                .name(name)
                .addString("bpmn/" + name + ".bpmn", model)
                .addString("forms/" + name + ".form", TinyModels.form(name, "Seen?"))
                .deploy();
    }
}

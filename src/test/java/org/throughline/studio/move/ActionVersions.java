package org.throughline.studio.move;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.studio.DeploymentParts;
import org.throughline.studio.ModelDeployment;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ModelsInForce;
import org.throughline.studio.TinyModels;

/**
 * Versions of `action-ownership` for a test: one like the shipped one, which only the test's own cases follow, and one that asks the
 * neighbours before the delivery is checked, has another step in place of “Settle date”, and a timer at “Check what was delivered”.
 */
final class ActionVersions implements AutoCloseable {

    static final String PROCESS = "action-ownership";
    private static final ModelName MODEL = new ModelName(ModelKind.PROCESS, PROCESS);
    private static final ModelName FORM = new ModelName(ModelKind.FORM, "moves-side-effects");

    private final ModelsInForce models;
    private final ModelDeployment deployment;
    private final TransactionTemplate transaction;
    private final String shipped;

    ActionVersions(ApplicationContext application) {
        models = application.getBean(ModelsInForce.class);
        deployment = application.getBean(ModelDeployment.class);
        transaction = application.getBean(TransactionTemplate.class);
        shipped = models.source(MODEL).orElseThrow();
    }

    /** A version like the one in force, which nobody follows yet; its number. */
    int like() {
        return deploy(Map.of(MODEL, shipped.replace("<bpmn:documentation>", "<bpmn:documentation>For a test. ")));
    }

    /** The changed version; its number. */
    int changed() {
        Map<ModelName, String> parts = new TreeMap<>();
        parts.put(MODEL, changedSource());
        parts.put(FORM, TinyModels.form(FORM.name(), "What did the neighbours say?"));
        return deploy(parts);
    }

    String changedSource() {
        String task = """
                <bpmn:userTask id="userTask_askNeighbours" name="Check side-effects with the neighbouring team" \
                camunda:formRef="%s" camunda:formRefBinding="deployment" camunda:assignee="${verifierId}" \
                camunda:candidateGroups="VERIFIER" camunda:dueDate="${due.checkDelivered}">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="separateFrom" value="ownerId" />\
                </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>flow_isJustDone_checkDelivered</bpmn:incoming>
                  <bpmn:outgoing>flow_askNeighbours_checkDelivered</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="flow_askNeighbours_checkDelivered" sourceRef="userTask_askNeighbours" \
                targetRef="userTask_checkDelivered" />
                %s%s""".formatted(
                        FORM.name(),
                        late("event_neighboursSilent", "Neighbours silent", "userTask_askNeighbours"),
                        late("event_deliveryUnchecked", "Delivery unchecked", "userTask_checkDelivered"));
        return shipped.replace("userTask_settleDate", "userTask_agreeDate")
                .replace("<bpmn:flowNodeRef>userTask_checkDelivered</bpmn:flowNodeRef>", """
                        <bpmn:flowNodeRef>userTask_checkDelivered</bpmn:flowNodeRef>
                        <bpmn:flowNodeRef>userTask_askNeighbours</bpmn:flowNodeRef>
                        <bpmn:flowNodeRef>event_neighboursSilent</bpmn:flowNodeRef>
                        <bpmn:flowNodeRef>end_event_neighboursSilent</bpmn:flowNodeRef>
                        <bpmn:flowNodeRef>event_deliveryUnchecked</bpmn:flowNodeRef>
                        <bpmn:flowNodeRef>end_event_deliveryUnchecked</bpmn:flowNodeRef>""")
                .replace(
                        "sourceRef=\"gateway_isJustDone\" targetRef=\"userTask_checkDelivered\"",
                        "sourceRef=\"gateway_isJustDone\" targetRef=\"userTask_askNeighbours\"")
                .replace(
                        "<bpmn:incoming>flow_isJustDone_checkDelivered</bpmn:incoming>\n      <bpmn:outgoing>flow_checkDelivered_isDelivered",
                        "<bpmn:incoming>flow_askNeighbours_checkDelivered</bpmn:incoming>\n      <bpmn:outgoing>flow_checkDelivered_isDelivered")
                .replace(
                        "<bpmn:userTask id=\"userTask_checkDelivered\"",
                        task + "<bpmn:userTask id=\"userTask_checkDelivered\"");
    }

    private static String late(String id, String name, String task) {
        return """
                <bpmn:boundaryEvent id="%1$s" name="%2$s" cancelActivity="false" attachedToRef="%3$s">
                  <bpmn:outgoing>flow_%1$s_told</bpmn:outgoing>
                  <bpmn:timerEventDefinition id="timer_%1$s">
                    <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${due.checkDelivered}</bpmn:timeDate>
                  </bpmn:timerEventDefinition>
                </bpmn:boundaryEvent>
                <bpmn:endEvent id="end_%1$s" name="%2$s, and told">
                  <bpmn:incoming>flow_%1$s_told</bpmn:incoming>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="flow_%1$s_told" sourceRef="%1$s" targetRef="end_%1$s" />
                """.formatted(id, name, task);
    }

    /** New cases follow again what was in force before. */
    @Override
    public void close() {
        deploy(Map.of(MODEL, shipped));
    }

    private int deploy(Map<ModelName, String> changed) {
        return transaction.execute(status ->
                deployment.deploy("moves-test", DeploymentParts.of(changed, models.sources())).models().stream()
                        .filter(version -> version.model().equals(MODEL))
                        .findFirst()
                        .orElseThrow()
                        .number());
    }
}

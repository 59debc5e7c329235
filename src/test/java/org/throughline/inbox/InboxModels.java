package org.throughline.inbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.organisation.UnitSummary;

/** Small models of the inbox tests' own, so that they need no feature. */
@Component
public class InboxModels {

    /** One task for the owner, or for team leaders. */
    public static final String SINGLE = "inbox-single";
    /** One task for the verifier, never for the owner. */
    public static final String CHECKED = "inbox-checked";
    /** A task that no code knows, whose answer chooses the way. */
    public static final String ROUTED = "inbox-routed";
    /** A form that no code knows. */
    public static final String ADDED_FORM = "inbox-added";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcClient jdbc;

    InboxModels(RepositoryService repository, RuntimeService runtime, TaskService tasks, JdbcClient jdbc) {
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** Deploys all models with their first forms, once. */
    public synchronized void deploy() {
        if (repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(SINGLE)
                        .count()
                == 0) {
            deploymentOf(SINGLE, single(), InboxTestHandler.FORM, knownForm("What happened?"));
            deploymentOf(CHECKED, checked(), InboxTestHandler.FORM, knownForm("What happened?"));
            deploymentOf(ROUTED, routed(), ADDED_FORM, addedForm("Which way?"));
        }
    }

    /** Deploys the routed model again with a form that asks differently; what is open keeps the form it has. */
    public void deployNewForm(String question) {
        deploymentOf(ROUTED, routed(), ADDED_FORM, addedForm(question));
    }

    /** The task that is open now in the case to which another one belonged. */
    public String openTask(String earlierTask) {
        String instance = jdbc.sql("select instance_id from throughline.work_item where task_id = ?")
                .param(earlierTask)
                .query(String.class)
                .single();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    /** A case of a model. */
    public Case start(String process, UnitSummary unit) {
        return new Case(process, unit);
    }

    /** A case that is about to start. */
    public final class Case {

        private final String process;
        private final String reference = "TST-2026-%06d".formatted(COUNTER.incrementAndGet());
        private final Map<String, @Nullable Object> variables = new HashMap<>();

        private Case(String process, UnitSummary unit) {
            this.process = process;
            variables.put("unitId", unit.id().toString());
            variables.put("subjectTitle", "wave cut-off board");
            variables.put("ownerId", null);
            variables.put("verifierId", null);
        }

        /** A variable that names a person. */
        public Case person(String variable, UUID person) {
            variables.put(variable, person.toString());
            return this;
        }

        /** The due date of its first task; without one it has none. */
        public Case due(Instant due) {
            variables.put(InboxTestDeadline.DUE_AT, due.toString());
            return this;
        }

        public Case title(String title) {
            variables.put("subjectTitle", title);
            return this;
        }

        /** Starts it; the answer is the id of its open task. */
        public String task() {
            String instance = runtime.startProcessInstanceByKey(process, reference, engineVariables())
                    .getId();
            Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
            if (!variables.containsKey(InboxTestDeadline.DUE_AT)) {
                task.setDueDate(null);
                tasks.saveTask(task);
            }
            return task.getId();
        }

        public String reference() {
            return reference;
        }

        @SuppressWarnings("NullAway") // the engine takes nulls
        private Map<String, Object> engineVariables() {
            return (Map<String, Object>) (Map<String, ?>) variables;
        }
    }

    private void deploymentOf(String process, BpmnModelInstance model, String form, String schema) {
        DeploymentBuilder deployment = repository.createDeployment().name(process);
        deployment.addModelInstance(process + ".bpmn", model);
        deployment.addString(form + ".form", schema);
        if (form.equals(ADDED_FORM)) {
            deployment.addString(InboxTestHandler.FORM + ".form", knownForm("What happened?"));
        }
        deployment.deploy();
    }

    private static BpmnModelInstance single() {
        return withTask(SINGLE, "userTask_acceptThing", "Accept thing", "${ownerId}", "TEAM_LEADER")
                .camundaFormRef(InboxTestHandler.FORM)
                .camundaFormRefBinding("deployment")
                .endEvent("end_done")
                .name("Thing done")
                .done();
    }

    private static BpmnModelInstance checked() {
        UserTaskBuilder task = withTask(CHECKED, "userTask_checkThing", "Check thing", "${verifierId}", "VERIFIER")
                .camundaFormRef(InboxTestHandler.FORM)
                .camundaFormRefBinding("deployment");
        separate(task.getElement(), "ownerId");
        return task.endEvent("end_checked").name("Thing checked").done();
    }

    private static BpmnModelInstance routed() {
        BpmnModelInstance model = withTask(ROUTED, "userTask_chooseWay", "Choose way", "${ownerId}", "TEAM_LEADER")
                .camundaFormRef(ADDED_FORM)
                .camundaFormRefBinding("deployment")
                .exclusiveGateway("gateway_way")
                .name("Which way?")
                .condition("left", "${way == 'LEFT'}")
                .userTask("userTask_goLeft")
                .name("Go left")
                .camundaCandidateGroups("TEAM_LEADER")
                .endEvent("end_left")
                .moveToNode("gateway_way")
                .sequenceFlowId("flow_right")
                .userTask("userTask_goRight")
                .name("Go right")
                .camundaCandidateGroups("TEAM_LEADER")
                .endEvent("end_right")
                .done();
        ExclusiveGateway way = model.getModelElementById("gateway_way");
        SequenceFlow right = model.getModelElementById("flow_right");
        right.setName("right");
        way.setDefault(right);
        for (String next : List.of("userTask_goLeft", "userTask_goRight")) {
            UserTask task = model.getModelElementById(next);
            task.builder()
                    .camundaFormRef(InboxTestHandler.FORM)
                    .camundaFormRefBinding("deployment")
                    .camundaDueDate("${due." + InboxTestDeadline.KIND + "}");
        }
        return model;
    }

    private static UserTaskBuilder withTask(String process, String id, String name, String assignee, String group) {
        return Bpmn.createExecutableProcess(process)
                .name(process)
                .camundaHistoryTimeToLiveString("P3650D")
                .camundaVersionTag("1.0")
                .startEvent("start_now")
                .userTask(id)
                .name(name)
                .camundaAssignee(assignee)
                .camundaCandidateGroups(group)
                .camundaDueDate("${due." + InboxTestDeadline.KIND + "}");
    }

    private static void separate(UserTask task, String variable) {
        CamundaProperties properties = task.getModelInstance().newInstance(CamundaProperties.class);
        CamundaProperty property = task.getModelInstance().newInstance(CamundaProperty.class);
        property.setCamundaName("separateFrom");
        property.setCamundaValue(variable);
        properties.addChildElement(property);
        task.builder().addExtensionElement(properties);
    }

    private static String knownForm(String question) {
        return form(InboxTestHandler.FORM, """
                {"type": "textfield", "id": "field_summary", "key": "summary", "label": "%s",
                 "validate": {"required": true, "maxLength": 200}, "layout": {"row": "r1", "columns": null}},
                {"type": "number", "id": "field_neighbours", "key": "neighbours", "label": "How many neighbours were told?",
                 "validate": {"min": 0}, "layout": {"row": "r2", "columns": null}}""".formatted(question));
    }

    private static String addedForm(String question) {
        return form(ADDED_FORM, """
                {"type": "radio", "id": "field_way", "key": "way", "label": "%s",
                 "values": [{"label": "To the left", "value": "LEFT"}, {"label": "To the right", "value": "RIGHT"}],
                 "validate": {"required": true}, "layout": {"row": "r1", "columns": null}},
                {"type": "checkbox", "id": "field_told", "key": "told", "label": "Neighbours know",
                 "layout": {"row": "r2", "columns": null}},
                {"type": "textarea", "id": "field_note", "key": "note", "label": "What else?",
                 "layout": {"row": "r3", "columns": null}}""".formatted(question));
    }

    private static String form(String id, String components) {
        return """
                {"type": "default", "id": "%s", "schemaVersion": 19, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [%s]}""".formatted(id, components);
    }
}

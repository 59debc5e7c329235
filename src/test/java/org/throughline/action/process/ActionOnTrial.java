package org.throughline.action.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.taskService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.process.ModelTestEngine;

/** An action with mocked beans and promises; its effect check is the real model. */
abstract class ActionOnTrial {

    static final String REF = "ACT-2026-000123";

    static final Duration REMINDER = Duration.ofDays(1);
    static final Duration ANSWER = Duration.ofDays(2);
    static final Duration FIVE_DAYS_LEFT = Duration.ofDays(12);
    static final Duration OVERDUE_REVIEW = Duration.ofDays(60);
    static final Duration EARLIEST_LOOK = Duration.ofDays(30);
    static final Duration WINDOW = Duration.ofDays(90);

    @Order(2)
    @RegisterExtension
    final ModelTestEngine engine = new ModelTestEngine();

    boolean reofferLeft = true;
    boolean dateNeedsApproval;
    boolean mayExtend;

    @BeforeEach
    void promisesAndBeans() {
        engine.promise("actionAcceptReminder", REMINDER);
        engine.promise("actionAccept", ANSWER);
        engine.promise("settleDate", ANSWER);
        engine.promise("reoffer", ANSWER);
        engine.promise("reofferSponsor", ANSWER);
        engine.promise("dueInFiveDays", FIVE_DAYS_LEFT);
        engine.promise("dueInOneDay", Duration.ofDays(4));
        engine.promise("actionDue", Duration.ofDays(1));
        engine.promise("overdueReminder", Duration.ofDays(7));
        engine.promise("overdueReview", OVERDUE_REVIEW);
        engine.promise("effectEarliest", EARLIEST_LOOK);
        engine.promise("effectWindowEnd", WINDOW);
        engine.beans(
                "remindOfOffer",
                "lapseOffer",
                "acceptCounterDate",
                "reportNoOwner",
                "remindOfPlan",
                "remindOfVerification",
                "remindBeforeDue",
                "remindOverdue",
                "blockAction",
                "finishAction",
                "cancelAction");
        engine.bean("restartOffer", execution -> execution.setVariable("reofferFirst", true));
        engine.bean("countReoffer", execution -> execution.setVariable("reofferLeft", reofferLeft));
        engine.bean("changeDueDate", execution -> execution.setVariable("dateNeedsApproval", dateNeedsApproval));
        engine.bean("extendOnce", execution -> execution.setVariable("mayExtend", mayExtend));
        engine.bean("closeWindow", execution -> execution.setVariable("verdict", "INCONCLUSIVE"));
    }

    /** An action just offered. */
    static ProcessInstance offered() {
        return offered(Map.of());
    }

    static ProcessInstance offered(Map<String, Object> otherwise) {
        Map<String, Object> variables = variables();
        variables.putAll(otherwise);
        return runtimeService().startProcessInstanceByMessage("ActionOffered", REF, variables);
    }

    /** An action that has come to an activity of the page. */
    static ProcessInstance startedBefore(String activity) {
        return runtimeService()
                .createProcessInstanceByKey("action-ownership")
                .businessKey(REF)
                .setVariables(variables())
                .startBeforeActivity(activity)
                .execute();
    }

    static Map<String, Object> variables() {
        return new HashMap<>(Map.of(
                "actionRef", REF,
                "ownerId", "ben",
                "accountableId", "carla",
                "sponsorId", "erin",
                "verifierId", "quinn",
                "unitId", "pick-a",
                "subjectTitle", "Wave cut-off board",
                "fastTrack", false,
                "isTest", false,
                "reofferFirst", false));
    }

    /** Answers the open task. */
    static void answer(ProcessInstance action, String task, Object... answers) {
        assertThat(action).isWaitingAt(task);
        if (answers.length == 0) {
            complete(task(task, action));
        } else {
            complete(task(task, action), withVariables((String) answers[0], answers[1]));
        }
    }

    /** The verifier says what the effect is. */
    void verdict(String verdict) {
        engine.pass(EARLIEST_LOOK);
        complete(
                taskService()
                        .createTaskQuery()
                        .taskDefinitionKey("userTask_confirmVerdict")
                        .singleResult(),
                withVariables("verdict", verdict));
    }

    static void correlate(String message) {
        runtimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REF)
                .correlate();
    }
}

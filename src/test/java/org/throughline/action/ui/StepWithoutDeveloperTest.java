package org.throughline.action.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.DescriptionList.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.action.ActionType;
import org.throughline.action.RegisterFilter;
import org.throughline.action.Strength;
import org.throughline.api.ApiCaller;
import org.throughline.base.process.Finding;
import org.throughline.base.process.ModelRule;
import org.throughline.studio.ModelsInForce;
import org.throughline.studio.ReleaseDesk;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePages;
import org.throughline.support.ApplicationTest;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A process administrator adds a step with a form of its own to actions, as the handbook says it, and nobody writes code. */
@ApplicationTest
class StepWithoutDeveloperTest {

    private static final String PROCESS = "action-ownership";
    private static final String STEP = "userTask_checkSideEffects";
    private static final String QUESTION = "Does the neighbouring team agree?";
    private static final String ARROW =
            "name=\"no\" sourceRef=\"gateway_isJustDone\" targetRef=\"userTask_checkDelivered\" />";
    private static final String LANE = "<bpmn:flowNodeRef>userTask_overdueReview</bpmn:flowNodeRef>";
    private static final String INCOMING = "<bpmn:incoming>flow_isJustDone_checkDelivered</bpmn:incoming>";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private ModelsInForce models;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private ReleasePages pages;

    @Autowired
    private ActionRegister register;

    @Autowired
    private ActionCsv csv;

    private ReleaseDesk studio;
    private ActionDesk desk;
    private ApiCaller api;
    private Logistics people;
    private String release = "";
    private String form = "";
    private String former = "";

    @BeforeEach
    void samAddsTheStep() {
        time.set("2026-10-06T11:30");
        desk = beans.createBean(ActionDesk.class);
        api = beans.createBean(ApiCaller.class);
        studio = new ReleaseDesk(application);
        form = "side-effects-" + UUID.randomUUID().toString().substring(0, 8);
        people = studio.people();
        former = models.source(ReleaseDesk.process(PROCESS)).orElseThrow();
        release = studio.begin();
        world.doAs(studio.sam(), () -> {
            files.change(release, ReleaseDesk.process(PROCESS));
            files.bring(release, ReleaseDesk.form(form), form("neighbourAgrees"));
        });
    }

    /** Other tests go on with the model that the product brings. */
    @AfterEach
    void theFormerProcessIsInForceAgain() {
        if (release.equals(
                models.find(ReleaseDesk.process(PROCESS)).orElseThrow().release())) {
            String back = studio.begin();
            world.doAs(studio.sam(), () -> files.change(back, ReleaseDesk.process(PROCESS)));
            studio.write(back, ReleaseDesk.process(PROCESS), former);
            studio.play(back);
            studio.live(back);
        }
    }

    @Test
    void theAnswersOfTheNewStepAreFoundWhereverTheActionIs() {
        goLive();
        String ref = doneBy();

        assertThat(desk.due(people.carla(), ref, STEP)).isEqualTo(TimeMachine.at("2026-10-09T11:30"));
        desk.send(people.carla(), ref, STEP, Map.of("neighbourAgrees", "YES", "words", "They wish a wider gangway"));

        assertThat(desk.task(people.quinn(), ref, "userTask_checkDelivered")).isNotNull();
        assertThat(desk.history(ref)).contains("inbox.history.completed");
        screens.doAs(
                people.ben(),
                "actions/" + ref,
                () -> assertThat(_find(Description.class).stream().map(Description::getText))
                        .contains("Yes, as it is", "They wish a wider gangway"));
        RegisterFilter gangway = new RegisterFilter(null, null, null, null, null, false, "wider GANGWAY");
        assertThat(world.as(people.carla(), () -> register.page(gangway, 0, 10)))
                .extracting(ActionRow::ref)
                .containsExactly(ref);
        assertThat(world.as(people.carla(), () -> csv.write(gangway, Locale.ENGLISH)))
                .contains("Check side-effects: " + QUESTION + " Yes, as it is");
        assertThat(api.get(people.carla(), "/actions/" + ref).at("/answers").toString())
                .contains(STEP, form, QUESTION, "They wish a wider gangway");
    }

    @Test
    void whatNobodyAnswersIsAskedOneStepHigher() {
        goLive();
        String ref = doneBy();

        time.forwardTo("2026-10-13T11:31");

        assertThat(desk.told(people.dmitri(), ref)).contains("inbox.notice.stillUnanswered");
        assertThat(desk.history(ref)).contains("answers.history.askedUp");
        assertThat(desk.task(people.carla(), ref, STEP)).as("still hers").isNotNull();
    }

    @Test
    void theGateRefusesAStepWithoutItsDaysAndAFormThatSpeaksForTheOwner() {
        draw(process().replace("${due.answerDays3}", "${due.answerDays900}"));
        assertThat(rules()).containsOnly(ModelRule.KNOWN_PROMISE);

        draw(process().replace(" camunda:dueDate=\"${due.answerDays3}\"", ""));
        assertThat(rules()).containsOnly(ModelRule.USER_TASK_HAS_DUE);

        draw(process());
        studio.write(release, ReleaseDesk.form(form), form("verifierId"));
        assertThat(rules()).containsOnly(ModelRule.ANSWERS_NAMED_APART);
        assertThatThrownBy(() -> studio.submit(release)).hasMessageContaining("studio.refused.errors");
    }

    private void goLive() {
        draw(process());
        assertThat(findings()).as("the gate").noneMatch(Finding::isError);
        studio.play(release);
        studio.submit(release);
        assertThat(studio.tasks(studio.sam(), release))
                .as("nobody reviews their own")
                .isEmpty();
        studio.answers(studio.pia(), release, Map.of("approved", "true"));
        assertThat(models.find(ReleaseDesk.process(PROCESS)).orElseThrow().release())
                .isEqualTo(release);
    }

    private String doneBy() {
        String ref = desk.offer(
                people, people.ben(), ActionType.PROCESS_REWORK, Strength.WEAKER, LocalDate.of(2026, 10, 16));
        desk.accept(people.ben(), ref);
        desk.plan(people.ben(), ref, false);
        desk.agree(people.quinn(), ref, "2026-12-07", "2027-02-05");
        desk.done(people.ben(), ref, Map.of("evidenceLink", "https://intranet.example/sop/12"));
        return ref;
    }

    private void draw(String source) {
        studio.write(release, ReleaseDesk.process(PROCESS), source);
    }

    private List<Finding> findings() {
        return world.as(studio.sam(), () -> pages.of(release)).findings();
    }

    private List<ModelRule> rules() {
        return findings().stream().filter(Finding::isError).map(Finding::rule).toList();
    }

    private String process() {
        assertThat(former).contains(ARROW, LANE, INCOMING);
        return former.replace(ARROW, ARROW.replace("userTask_checkDelivered", STEP) + """
                        <bpmn:userTask id="%1$s" name="Check side-effects" camunda:formRef="%2$s" camunda:formRefBinding="deployment" camunda:candidateGroups="TEAM_LEADER" camunda:dueDate="${due.answerDays3}">
                          <bpmn:incoming>flow_isJustDone_checkDelivered</bpmn:incoming><bpmn:outgoing>flow_checked</bpmn:outgoing>
                        </bpmn:userTask>
                        <bpmn:sequenceFlow id="flow_checked" sourceRef="%1$s" targetRef="userTask_checkDelivered" />
                        <bpmn:boundaryEvent id="event_unanswered" name="Side-effects unanswered" cancelActivity="false" attachedToRef="%1$s">
                          <bpmn:outgoing>flow_unanswered</bpmn:outgoing>
                          <bpmn:timerEventDefinition id="timer_unanswered"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">${due.escalationDays5}</bpmn:timeDate></bpmn:timerEventDefinition>
                        </bpmn:boundaryEvent>
                        <bpmn:sequenceFlow id="flow_unanswered" sourceRef="event_unanswered" targetRef="serviceTask_askNextUp" />
                        <bpmn:serviceTask id="serviceTask_askNextUp" name="Ask the next one up" camunda:delegateExpression="${askNextUp}">
                          <bpmn:incoming>flow_unanswered</bpmn:incoming><bpmn:outgoing>flow_asked</bpmn:outgoing>
                        </bpmn:serviceTask>
                        <bpmn:sequenceFlow id="flow_asked" sourceRef="serviceTask_askNextUp" targetRef="end_nextUpAsked" />
                        <bpmn:endEvent id="end_nextUpAsked" name="Next one up asked"><bpmn:incoming>flow_asked</bpmn:incoming></bpmn:endEvent>
                        """.formatted(STEP, form))
                .replace(
                        INCOMING + "\n      <bpmn:outgoing>flow_checkDelivered",
                        "<bpmn:incoming>flow_checked</bpmn:incoming>\n      <bpmn:outgoing>flow_checkDelivered")
                .replace(LANE, LANE + "<bpmn:flowNodeRef>" + STEP + "</bpmn:flowNodeRef>");
    }

    private String form(String key) {
        return """
                {"type": "default", "id": "%s", "schemaVersion": 19, "executionPlatform": "Camunda Platform",
                 "executionPlatformVersion": "7.24.0", "components": [
                {"type": "radio", "id": "field_agrees", "key": "%s", "label": "%s", "validate": {"required": true},
                 "values": [{"label": "Yes, as it is", "value": "YES"}, {"label": "Not yet", "value": "NO"}],
                 "layout": {"row": "row_1", "columns": null}},
                {"type": "textarea", "id": "field_words", "key": "words", "label": "What did they say?",
                 "layout": {"row": "row_2", "columns": null}}]}""".formatted(form, key, QUESTION);
    }
}

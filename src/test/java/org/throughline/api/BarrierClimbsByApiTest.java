package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.base.Severity;
import org.throughline.board.BoardTestDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E04 over the API: nobody answers a barrier, it climbs by itself, and the board answers it. */
@ApplicationTest
class BarrierClimbsByApiTest {

    private static final String ASK = "One runner per wave 05:00–09:00 until 24 Dec from site budget";
    private static final String FOLLOW_UP = "Book one runner per wave";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Actions actions;

    private ApiCaller api;
    private Logistics people;
    private UUID board;
    private List<String> blocked;

    @BeforeEach
    void twoActionsThatNeedARunner() {
        time.set("2026-12-01T10:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        board = BoardTestDesk.in(application, people).board();
        blocked = List.of(offer("Runner role"), offer("Early wave list"));
        blocked.forEach(ref -> api.answer(people.ben(), ref, Map.of("offerAnswer", "ACCEPT")));
    }

    @Test
    void nobodyAnswersAndTheBoardDoes() {
        String meeting = api.post(
                        people.grace(),
                        "/boards/{id}/meetings",
                        Map.of("startsAt", "2026-12-16T10:00:00Z", "place", "Board room"),
                        board)
                .path("ref")
                .asText();
        String barrier = raise();
        climb(barrier);
        String item = acceptLate(barrier, meeting);

        time.forwardTo("2026-12-16T10:00");
        time.settle();
        meetAndVote(meeting, item);
        String decision = decide(meeting, item);

        await().untilAsserted(() -> assertThat(api.get(people.carla(), "/barriers/{ref}", barrier)
                        .path("state")
                        .asText())
                .isEqualTo("IN_REMOVAL"));
        assertThat(api.get(people.carla(), "/decisions/{ref}", decision)
                        .path("outcome")
                        .asText())
                .isEqualTo("APPROVED");
        assertThat(ApiCaller.texts(
                        api.get(people.carla(), "/barriers/{ref}", barrier).path("blockedActions"), "/freedAt"))
                .allMatch(freed -> freed.startsWith("2026-12-16T10:0"));
        takeOver();
        minutes(meeting);
    }

    @Test
    void anObjectionGoesOneTierUpWithTheOriginalInstant() {
        String barrier = raise();
        time.forwardTo("2026-12-02T10:01");
        api.answer(people.dmitri(), barrier, Map.of("answer", "RETURN", "reason", "Not enough data"));
        api.answer(people.carla(), barrier, Map.of("objects", "true", "reason", "11 of 20 waves slipped last week"));

        JsonNode now = api.get(people.carla(), "/barriers/{ref}", barrier);
        assertThat(now.path("tier").asInt()).isEqualTo(3);
        assertThat(now.at("/turns/2/step/dueAt").asText()).startsWith("2026-12-11T10:00");
    }

    @Test
    void aUnitIsNamedByItsCodeItsPathOrItsIdAndAForeignOneIsNone() {
        for (String unit : List.of(
                people.pickA().code(),
                "Pick A",
                "Northgate DC / Pick A",
                people.pickA().id().toString())) {
            assertThat(api.tryPost(people.carla(), "/barriers", barrier(unit)).status())
                    .as(unit)
                    .isEqualTo(201);
        }
        Logistics others = world.logistics();
        String foreign = api.tryPost(
                        people.carla(), "/barriers", barrier(others.pickA().code()))
                .is(422)
                .text();
        String missing = api.tryPost(people.carla(), "/barriers", barrier("nowhere"))
                .is(422)
                .text();

        assertThat(foreign).isEqualTo(missing);
        api.read(others.carla(), "/barriers/{ref}", raise()).is(404);
    }

    @Test
    void whoMayNotSeeAThingSeesNoPromiseAboutIt() {
        String barrier = raise();
        Logistics others = world.logistics();

        Answer foreign =
                api.read(others.carla(), "/promises?subject={ref}", barrier).is(404);
        Answer missing =
                api.read(others.carla(), "/promises?subject=BAR-2026-999999").is(404);
        assertThat(foreign.text()).isEqualTo(missing.text());
        api.read(people.carla(), "/promises").is(400);
    }

    private String raise() {
        return api.post(
                        people.carla(),
                        "/barriers",
                        barrier("pick-a" + people.pickA().code().substring(6)))
                .path("ref")
                .asText();
    }

    private Map<String, Object> barrier(String unit) {
        return Map.of(
                "unit",
                unit,
                "kind",
                "STAFFING",
                "severity",
                "HIGH",
                "title",
                "No runner in the early waves",
                "ask",
                ASK,
                "consequence",
                "Waves slip by 20 minutes",
                "blockedActions",
                blocked);
    }

    private void climb(String barrier) {
        JsonNode promises = promises(barrier);
        assertThat(ApiCaller.texts(promises, "/tier")).containsExactly("1", "2", "3", "4");
        assertThat(ApiCaller.texts(promises, "/dueAt"))
                .extracting(due -> due.substring(0, 16))
                .containsExactly("2026-12-02T10:00", "2026-12-04T10:00", "2026-12-11T10:00", "2026-12-29T10:00");
        assertThat(promises.path(0).path("ruleVersion").asText()).isNotBlank();
        assertThat(promises.path(0).path("calendarVersion").asText()).isNotBlank();

        time.forwardTo("2026-12-02T10:01");
        assertThat(tier(barrier)).isEqualTo(2);
        assertThat(api.taskKeys(people.dmitri(), barrier)).hasSize(1);
        assertThat(api.taskKeys(people.carla(), barrier)).isEmpty();
        time.forwardTo("2026-12-04T10:01");
        assertThat(tier(barrier)).isEqualTo(3);
        assertThat(api.taskKeys(people.erin(), barrier)).hasSize(1);
        time.forwardTo("2026-12-11T10:01");
        assertThat(tier(barrier)).isEqualTo(4);
        for (JsonNode promise : promises(barrier)) {
            if (promise.path("tier").asInt() < 4) {
                assertThat(promise.path("latencySeconds").asDouble()).isBetween(0.0, 60.0);
                assertThat(promise.path("firedAt").asText()).isNotBlank();
            }
        }
    }

    private JsonNode promises(String barrier) {
        List<JsonNode> tiers = new ArrayList<>();
        api.get(people.carla(), "/promises?subject={ref}", barrier).forEach(promise -> {
            if (promise.path("kind").asText().equals("tierAnswer")) {
                tiers.add(promise);
            }
        });
        return ApiCaller.JSON.valueToTree(tiers);
    }

    private int tier(String barrier) {
        return api.get(people.carla(), "/barriers/{ref}", barrier).path("tier").asInt();
    }

    private String acceptLate(String barrier, String meeting) {
        await().untilAsserted(() -> assertThat(
                        api.get(people.grace(), "/boards/{id}", board).path("waiting"))
                .hasSize(1));
        JsonNode waiting =
                api.get(people.grace(), "/boards/{id}", board).path("waiting").path(0);
        String item = waiting.path("ref").asText();
        assertThat(waiting.path("subjectRef").asText()).isEqualTo(barrier);
        assertThat(waiting.path("promisedBy").asText()).startsWith("2026-12-29T10:00");
        assertThat(api.get(people.grace(), "/boards/{id}", board).path("needLateAcceptance"))
                .extracting(JsonNode::asText)
                .containsExactly(item);

        api.post(people.grace(), "/items/{ref}/accept", null, item);
        api.answer(people.grace(), meeting, Map.of());
        return item;
    }

    private void meetAndVote(String meeting, String item) {
        api.answer(
                people.grace(),
                meeting,
                Map.of(
                        "present",
                        List.of(id(people.femi()), id(people.jonas()), id(people.ines()), id(people.hugo()))));
        JsonNode room = api.get(people.grace(), "/meetings/{ref}", meeting);
        assertThat(room.path("mayDecide").asBoolean()).isTrue();
        assertThat(room.path("filled").asInt()).isEqualTo(4);
        api.answer(
                people.grace(),
                item,
                Map.of(
                        "question", "Shall the site pay one runner per wave until 24 Dec?",
                        "summary", "Waves slip by 20 minutes and two actions wait",
                        "ifYes", "Runners start on Thursday",
                        "ifNo", "Pick A goes on as it is"));
        for (PersonSummary member : List.of(people.jonas(), people.ines(), people.hugo(), people.femi())) {
            api.put(member, "/items/{ref}/vote", Map.of("choice", "APPROVE"), item);
        }
        JsonNode open = api.get(people.jonas(), "/items/{ref}/vote", item);
        assertThat(open.at("/count/cast").asInt()).isEqualTo(4);
        assertThat(open.at("/mine/choice").asText()).isEqualTo("APPROVE");
        if (open.at("/count/open").asBoolean()) {
            api.post(people.femi(), "/items/{ref}/vote/close", null, item);
        }
        assertThat(api.get(people.jonas(), "/items/{ref}/vote", item).at("/count/choices"))
                .hasSize(4);
    }

    private String decide(String meeting, String item) {
        api.answer(
                people.femi(),
                item,
                Map.of(
                        "decisionOutcome", "TAKE",
                        "boardOutcome", "APPROVED",
                        "reason", "Peak waves need it",
                        "reviewDate", "2027-01-13",
                        "actionTitle", FOLLOW_UP,
                        "actionOwner", id(people.dmitri()),
                        "actionDue", "2026-12-24"));
        JsonNode decisions = api.get(people.femi(), "/decisions?board={id}", board);
        assertThat(decisions.path("total").asInt()).isEqualTo(1);
        assertThat(decisions.at("/items/0/meetingRef").asText()).isEqualTo(meeting);
        return decisions.at("/items/0/ref").asText();
    }

    private void takeOver() {
        await().untilAsserted(() -> assertThat(followUps()).hasSize(1));
        String ref = followUps().get(0).at("/subject/ref").asText();
        api.answer(people.dmitri(), ref, Map.of("offerAnswer", "ACCEPT"));

        JsonNode action = api.get(people.dmitri(), "/actions/{ref}", ref);
        assertThat(action.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(action.path("dueOn").asText()).isEqualTo("2026-12-24");
    }

    private List<JsonNode> followUps() {
        List<JsonNode> found = new ArrayList<>();
        api.tasks(people.dmitri()).forEach(row -> {
            if (row.at("/subject/title").asText().equals(FOLLOW_UP)) {
                found.add(row);
            }
        });
        return found;
    }

    private void minutes(String meeting) {
        api.answer(people.grace(), meeting, Map.of("minutes", "Who was there and what was decided."));
        api.answer(people.femi(), meeting, Map.of("minutesApproved", "true"));

        assertThat(api.get(people.grace(), "/meetings?board={id}", board).path("items"))
                .extracting(
                        row -> row.path("ref").asText(),
                        row -> row.path("state").asText())
                .contains(tuple(meeting, "MINUTES_APPROVED"));
    }

    private String offer(String title) {
        return world.asSystem(() -> actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                title,
                "Waves slip",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.HIGH,
                people.ben().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 12, 18),
                null)));
    }

    private static String id(PersonSummary person) {
        return person.id().toString();
    }
}

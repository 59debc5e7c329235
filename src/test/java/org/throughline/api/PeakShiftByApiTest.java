package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E01 over the API: a team looks at its peak waves, waits a night, chooses and acts. */
@ApplicationTest
class PeakShiftByApiTest {

    private static final String PARKED = "Wave cut-off board and runner role";
    private static final String RETRAIN = "Retrain on priorities";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    private ApiCaller api;
    private Logistics people;
    private PersonSummary picker;
    private PersonSummary runner;
    private PersonSummary loader;
    private String ref = "";

    @BeforeEach
    void thePeopleOfThePeakShift() {
        time.set("2026-09-29T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        int n = COUNTER.incrementAndGet();
        picker = world.person("api-picker", "Pia Picker", n, people.pickA(), people.carla(), Role.MEMBER);
        runner = world.person("api-runner", "Rui Runner", n, people.pickA(), people.carla(), Role.MEMBER);
        loader = world.person("api-loader", "Lou Loader", n, people.outbound(), people.ben(), Role.MEMBER);
    }

    @Test
    void fromAQuestionToAnActionThatLeadsBackToWhatWasSaid() {
        start();
        planLearn();
        listen();
        waitForTheNight();
        choose();
        String action = agree();
        traceBack(action);
        tellTheStory();
    }

    @Test
    void aCycleWithoutAPurposeIsRefusedInWords() {
        Map<String, Object> cycle = new HashMap<>(cycle());
        cycle.put("purpose", " ");
        Answer refused = api.tryPost(people.asha(), "/cycles", cycle).is(422);
        assertThat(refused.json().path("code").asText()).startsWith("session.rule.purpose");

        cycle.remove("purpose");
        api.tryPost(people.asha(), "/cycles", cycle).is(400);
    }

    @Test
    void nothingThatIsKeptForAKeyLeadsFromAnUnsignedNoteToAPerson() {
        start();
        planLearn();
        String key = UUID.randomUUID().toString();
        Map<String, Object> note = Map.of("kind", "WENT_WELL", "words", "The runner calls", "attribution", "ANONYMOUS");
        Answer first = api.call(picker, HttpMethod.POST, "/cycles/{ref}/room/notes", note, key, ref)
                .is(201);
        Answer again = api.call(picker, HttpMethod.POST, "/cycles/{ref}/room/notes", note, key, ref)
                .is(201);
        String id = first.json().path("id").asText();
        assertThat(again.text()).isEqualTo(first.text());

        jdbc.sql("select * from throughline.api_first_answer")
                .query()
                .listOfRows()
                .forEach(row -> row.values()
                        .forEach(value -> assertThat(text(value))
                                .doesNotContain(id, picker.id().toString(), "The runner")));
        JsonNode own = api.send(MockMvcRequestBuilders.get(Api.V1 + "/cycles/{ref}/room", ref)
                        .header("Authorization", "Bearer " + api.token(picker))
                        .header("Own-Notes", id))
                .json();
        assertThat(own.path("notes")).hasSize(1);
        assertThat(room(picker).path("notes")).isEmpty();
        api.put(picker, "/cycles/{ref}/room/notes/{id}", Map.of("words", "The runner calls out"), ref, id);
    }

    @Test
    void whoWasNotAskedFindsNoRoom() {
        start();
        planLearn();

        Answer foreign = api.read(people.wes(), "/cycles/{ref}/room", ref).is(404);
        Answer missing = api.read(people.wes(), "/cycles/CYC-2026-999999/room").is(404);
        assertThat(foreign.json().path("detail")).isEqualTo(missing.json().path("detail"));
    }

    private Map<String, Object> cycle() {
        return Map.of(
                "unit",
                people.pickA().code(),
                "method",
                "OLT",
                "purpose",
                "make peak waves easy to pick right",
                "trigger",
                "WORK",
                "dimensions",
                List.of("QUALITY", "DELIVERY"),
                "process",
                "PICK-WAVE",
                "context",
                Map.of("demand", "peak"),
                "sponsor",
                people.erin().userName(),
                "learn",
                Map.of(
                        "startsAt",
                        "2026-09-29T14:00:00+01:00",
                        "lengthMinutes",
                        100,
                        "place",
                        "Canteen",
                        "questions",
                        "PEAK_SHIFT",
                        "invitees",
                        List.of(guest(people.carla(), "DOES"), guest(picker, "DOES"), guest(runner, "DOES"))));
    }

    private static Map<String, Object> guest(PersonSummary person, String function) {
        return Map.of("person", person.userName(), "function", function, "reason", "You pick the waves");
    }

    private void start() {
        ref = api.post(people.asha(), "/cycles", cycle()).path("ref").asText();
        JsonNode coverage = api.get(people.asha(), "/coverage?functions=DOES");
        assertThat(coverage.path("covered").asBoolean()).isFalse();
        assertThat(coverage.path("missing")).extracting(JsonNode::asText).contains("RECEIVES");
        api.send(
                people.erin(),
                ref,
                "userTask_acceptSponsorship",
                Map.of("sponsorAccepts", "true", "attend", "END_ONLY"));
    }

    private void planLearn() {
        api.send(people.asha(), ref, "userTask_planSession", Map.of("invitees", everySide(null)));
        api.send(
                people.ben(),
                ref,
                "userTask_answerCompact",
                Map.of(
                        "whatHelps", "Call the cut-off to the dock as well",
                        "howConnect", "Ten minutes at the dock on Fridays"));
        time.forwardTo("2026-09-29T14:00");
        inRoom(people.asha(), "/open", null);
    }

    private List<Map<String, Object>> everySide(@Nullable PersonSummary more) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PersonSummary person : List.of(people.carla(), picker, runner)) {
            rows.add(row(person, "DOES"));
        }
        for (PersonSummary person : List.of(people.ben(), loader)) {
            rows.add(row(person, "RECEIVES"));
        }
        rows.add(row(people.dmitri(), "SUPPLIES"));
        if (more != null) {
            rows.add(row(more, "SUPPLIES"));
        }
        rows.add(Map.of("role", "Drivers", "function", "AFFECTED", "reason", "You leave late"));
        return rows;
    }

    private static Map<String, Object> row(PersonSummary person, String function) {
        return Map.of("personId", person.id().toString(), "function", function, "reason", "You know the waves");
    }

    private void listen() {
        String first = write(picker, "WENT_WELL", "The runner calls out the cut-off");
        String second = write(loader, "WENT_WELL", "The runner calls out the cut-off, so the dock is ready");
        List<PersonSummary> six = List.of(people.carla(), picker, runner, people.ben(), loader, people.dmitri());
        for (int n = 1; n <= 9; n++) {
            write(six.get(n % six.size()), "DEALING_WITH", "What we deal with, number " + n);
        }
        assertThat(room(people.asha()).path("notes")).isEmpty();
        assertThat(room(people.asha()).at("/veiled/DEALING_WITH").asInt()).isEqualTo(9);
        assertThat(room(picker).path("options")).isEmpty();
        api.tryPost(people.asha(), "/cycles/{ref}/room/votes/open", null, ref).is(422);

        inRoom(people.asha(), "/wall/open", null);
        assertThat(room(people.asha()).path("notes")).hasSize(11);
        inRoomPut(people.asha(), "/notes/" + first + "/with", Map.of("note", second));
        assertThat(api.call(
                                people.asha(),
                                HttpMethod.PUT,
                                "/cycles/{ref}/room/notes/{id}",
                                Map.of("words", "Better words"),
                                null,
                                ref,
                                first)
                        .status())
                .isEqualTo(422);

        inRoomPut(people.asha(), "/stage", Map.of("stage", "WORK"));
        inRoomPut(people.asha(), "/timer", Map.of("length", "PT15M"));
        for (String step : List.of("Take the list", "Scan the tote", "Pick the lines", "Scan the pick", "Put it on")) {
            inRoom(people.carla(), "/steps", Map.of("side", "WRITTEN", "words", step));
        }
        for (String step : List.of(
                "Ask the runner",
                "Take the list",
                "Scan the tote",
                "Pick by aisle",
                "Scan the pick",
                "Call",
                "Put it on")) {
            inRoom(picker, "/steps", Map.of("side", "DONE", "words", step));
        }
        inRoom(runner, "/parked-ideas", Map.of("words", PARKED));
        assertThat(room(people.asha()).path("parked").asInt()).isEqualTo(1);
    }

    private String write(PersonSummary person, String kind, String words) {
        return inRoom(person, "/notes", Map.of("kind", kind, "words", words, "attribution", "ANONYMOUS"))
                .path("id")
                .asText();
    }

    private void waitForTheNight() {
        time.forwardTo("2026-09-29T15:40");
        inRoom(people.asha(), "/close", null);
        api.send(people.asha(), ref, "userTask_closeSession", Map.of("nextDate", "2026-10-01T10:00"));
        time.forwardTo("2026-09-29T16:00");
        Answer early =
                api.tryPost(people.asha(), "/cycles/{ref}/room/open", null, ref).is(422);
        assertThat(early.json().path("detail").asText()).contains("Wed 30 Sep 07:40");
        inRoom(picker, "/soak-notes", Map.of("reach", "SHARED", "words", "The dock waits for the same call"));

        time.forwardTo("2026-09-30T07:40");
        api.send(people.asha(), ref, "userTask_planSession", Map.of("invitees", everySide(people.erin())));
        time.forwardTo("2026-10-01T10:00");
        inRoom(people.asha(), "/open", null);
        assertThat(room(picker).path("soakNotes")).hasSize(1);
        assertThat(ApiCaller.texts(room(picker).path("options"), "/title")).containsExactly(PARKED);
    }

    private void choose() {
        inRoom(runner, "/ideas", Map.of("title", RETRAIN));
        inRoom(people.asha(), "/votes/open", null);
        dots(people.erin(), RETRAIN, 3);
        dots(people.erin(), PARKED, 2);
        dots(picker, PARKED, 3);
        dots(picker, RETRAIN, 2);
        assertThat(api.call(
                                picker,
                                HttpMethod.PUT,
                                "/cycles/{ref}/room/ideas/{id}/dots",
                                Map.of("dots", 3),
                                null,
                                ref,
                                option(RETRAIN))
                        .status())
                .isEqualTo(422);
        assertThat(ApiCaller.texts(room(people.asha()).path("options"), "/dots"))
                .containsOnly("null");
        inRoom(people.asha(), "/votes/close", null);
        assertThat(ApiCaller.texts(room(picker).path("options"), "/dots")).containsExactly("5", "5");

        time.forwardTo("2026-10-01T11:30");
        inRoom(people.asha(), "/close", null);
        api.send(people.asha(), ref, "userTask_closeSession", Map.of());
        api.send(people.asha(), ref, "userTask_settleAndChoose", choice());
    }

    private void dots(PersonSummary person, String title, int dots) {
        inRoomPut(person, "/ideas/" + option(title) + "/dots", Map.of("dots", dots));
    }

    private String option(String title) {
        for (JsonNode option : room(people.asha()).path("options")) {
            if (option.path("title").asText().equals(title)) {
                return option.path("id").asText();
            }
        }
        throw new AssertionError("No option " + title);
    }

    private Map<String, Object> choice() {
        Map<String, Object> start = api.start(people.asha(), ref, "userTask_settleAndChoose");
        List<Map<String, Object>> gaps = new ArrayList<>();
        for (Map<String, Object> row : ApiCaller.rows(start, "gaps")) {
            Map<String, Object> gap = new HashMap<>(row);
            gap.put("disposition", "PROCEDURE_CHANGE");
            gaps.add(gap);
        }
        String board = option(PARKED);
        List<Map<String, Object>> options = new ArrayList<>();
        for (Map<String, Object> row : ApiCaller.rows(start, "options")) {
            Map<String, Object> option = new HashMap<>(row);
            if (board.equals(row.get("optionRef"))) {
                option.put("chosen", "CHOSEN");
                option.put("ownerId", people.ben().id().toString());
                option.put("proposedDue", "2026-10-16");
                option.put("type", "PROCESS_REWORK");
                option.put("mechanism", "SIMPLIFICATION");
                option.put("cost", 1900);
            } else {
                option.put("chosen", "NOT_NOW");
                option.put("reason", "It leans on memory; the board does not");
            }
            options.add(option);
        }
        return Map.of("gaps", gaps, "options", options, "oneThing", "Call the cut-off twice");
    }

    private String agree() {
        JsonNode approve = api.task(people.erin(), ref, "userTask_approveOptions");
        assertThat(approve.path("dueAt").asText()).startsWith("2026-10-06T10:30");
        api.send(
                people.erin(),
                ref,
                "userTask_approveOptions",
                Map.of("approval", "APPROVE", "comment", "Worth it before the peak"));
        await().untilAsserted(() -> assertThat(actions()).hasSize(1));
        String action = actions().get(0).path("ref").asText();
        api.send(people.ben(), action, "userTask_acceptAction", Map.of("offerAnswer", "ACCEPT"));
        return action;
    }

    private List<JsonNode> actions() {
        List<JsonNode> found = new ArrayList<>();
        api.get(people.ben(), "/actions?owner={id}&size=100", people.ben().id())
                .path("items")
                .forEach(row -> {
                    if (row.path("originRef").asText().equals(ref)) {
                        found.add(row);
                    }
                });
        return found;
    }

    private void traceBack(String action) {
        String origin = api.get(people.ben(), "/actions/{ref}", action)
                .path("originRef")
                .asText();
        JsonNode record = api.get(people.ben(), "/cycles/{ref}", origin).path("record");

        assertThat(ApiCaller.texts(record.path("notes"), "/words")).contains("The runner calls out the cut-off");
        assertThat(record.path("notes"))
                .allSatisfy(note -> assertThat(note.path("authorId").isNull()).isTrue());
        assertThat(ApiCaller.texts(record.path("options"), "/actionRef")).contains(action);
        assertThat(ApiCaller.texts(record.path("options"), "/reason"))
                .contains("It leans on memory; the board does not");
    }

    private void tellTheStory() {
        time.forwardTo("2026-10-02T10:00");
        api.send(people.asha(), ref, "userTask_checkBack", Map.of("checkedHow", "MEETING", "correct", "true"));
        JsonNode tell = api.task(people.asha(), ref, "userTask_tellStory");
        assertThat(tell.path("dueAt").asText()).startsWith("2026-10-15T10:30");
        List<Map<String, Object>> answers = new ArrayList<>();
        for (Map<String, Object> row :
                ApiCaller.rows(api.start(people.asha(), ref, "userTask_tellStory"), "answersPerObservation")) {
            Map<String, Object> answer = new HashMap<>(row);
            answer.put("outcome", "ACTED");
            answer.put("answer", "The cut-off board comes on 16 October");
            answers.add(answer);
        }
        api.send(
                people.asha(),
                ref,
                "userTask_tellStory",
                Map.of(
                        "storyLevel", "UNIT",
                        "text", "What went well: the runner calls out the cut-off. Now a board shows it to everybody.",
                        "answersPerObservation", answers));

        JsonNode mine = api.get(picker, "/cycles?mine=true");
        assertThat(ApiCaller.texts(mine.path("items"), "/ref")).containsExactly(ref);
    }

    private JsonNode room(PersonSummary person) {
        return api.get(person, "/cycles/{ref}/room", ref);
    }

    private JsonNode inRoom(PersonSummary person, String path, @Nullable Object body) {
        return api.post(person, "/cycles/{ref}/room" + path, body, ref);
    }

    private void inRoomPut(PersonSummary person, String path, Object body) {
        api.put(person, "/cycles/{ref}/room" + path, body, ref);
    }

    private static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }
}

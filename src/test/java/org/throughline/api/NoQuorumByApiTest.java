package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.throughline.board.BoardTestDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E09 over the API: four people are there, nobody speaks for Finance, and the board may not decide until the chair acts. */
@ApplicationTest
class NoQuorumByApiTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationContext application;

    private ApiCaller api;
    private Logistics people;
    private UUID board;
    private String meeting;
    private String rule;
    private String rota;

    @BeforeEach
    void aBoardThatMeetsOnWednesday() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        board = BoardTestDesk.in(application, people).board();
        meeting = api.post(
                        people.grace(),
                        "/boards/{id}/meetings",
                        Map.of("startsAt", "2026-12-16T10:00:00+00:00", "place", "Board room"),
                        board)
                .path("ref")
                .asText();
        rule = matter("One dock rule");
        rota = matter("Rota for the benches");
        api.answer(people.grace(), meeting, Map.of());
    }

    @Test
    void aBoardWithoutFinanceDecidesNothingUntilADeputyIsAccepted() {
        time.forwardTo("2026-12-14T10:00");
        declareAConflict();
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        attendWithoutFinance(meeting);

        JsonNode room = api.get(people.jonas(), "/meetings/{ref}", meeting);
        assertThat(room.path("mayDecide").asBoolean()).isFalse();
        assertThat(room.at("/meeting/state").asText()).isEqualTo("INQUORATE");
        assertThat(room.at("/meeting/missing").asText()).contains("FINANCE");
        assertThat(api.call(
                                people.jonas(),
                                HttpMethod.PUT,
                                "/items/{ref}/vote",
                                Map.of("choice", "APPROVE"),
                                null,
                                rule)
                        .status())
                .isEqualTo(422);

        acceptTheDeputy();
        decideTheRule();
        putOffTheRota();
    }

    @Test
    void aWrittenBallotIsDueOnWednesdayTheTwentyThird() {
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        attendWithoutFinance(meeting);
        api.answer(people.femi(), meeting, Map.of("quorumChoice", "WRITTEN_BALLOT"));
        time.forwardTo("2026-12-17T12:00");
        present(rule);

        String key = api.taskKeys(people.hugo(), rule).get(0);
        assertThat(api.task(people.hugo(), rule, key).path("dueAt").asText()).startsWith("2026-12-23T10:00");
        api.answer(people.hugo(), rule, Map.of("choice", "APPROVE"));
    }

    @Test
    void theSecondInquorateMeetingGoesToTheBoardAbove() {
        time.forwardTo("2026-12-16T10:00");
        time.settle();
        attendWithoutFinance(meeting);
        api.answer(people.femi(), meeting, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-22T10:00"));
        List<String> meetings = new ArrayList<>(ApiCaller.texts(
                api.get(people.grace(), "/meetings?board={id}", board).path("items"), "/ref"));
        meetings.remove(meeting);
        assertThat(meetings).hasSize(1);
        String again = meetings.get(0);

        api.answer(people.grace(), again, Map.of("items", List.of()));
        time.forwardTo("2026-12-22T10:00");
        time.settle();
        attendWithoutFinance(again);
        api.answer(people.femi(), again, Map.of("quorumChoice", "RECONVENE", "newDate", "2026-12-23T10:00"));

        JsonNode waiting = api.get(people.grace(), "/boards/{id}", board).path("waiting");
        assertThat(ApiCaller.texts(waiting, "/ref")).contains(rule, rota);
    }

    @Test
    void whoeverSeesNoBoardSeesNoMeeting() {
        Logistics others = world.logistics();
        api.read(others.femi(), "/meetings/{ref}", meeting).is(404);
        api.read(others.femi(), "/boards/{id}", board).is(404);
        api.read(others.femi(), "/items/{ref}/vote", rule).is(404);
        api.read(others.femi(), "/meetings/MTG-2026-999999").is(404);
        assertThat(api.get(others.femi(), "/meetings?board={id}", board)
                        .path("total")
                        .asInt())
                .isZero();
        api.read(people.ben(), "/boards").is(403);
    }

    private void declareAConflict() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Map<String, Object> row : ApiCaller.rows(
                api.start(
                        people.ines(),
                        meeting,
                        api.taskKeys(people.ines(), meeting).get(0)),
                "items")) {
            Map<String, Object> declared = new HashMap<>(row);
            boolean mine = rota.equals(row.get("itemRef"));
            declared.put("effect", mine ? "NO_VOTE" : "NONE");
            if (mine) {
                declared.put("reason", "It is my own team");
            }
            rows.add(declared);
        }
        assertThat(rows).hasSize(2);
        api.answer(people.ines(), meeting, Map.of("items", rows));
    }

    private void acceptTheDeputy() {
        api.answer(
                people.femi(),
                meeting,
                Map.of("quorumChoice", "ACCEPT_DEPUTY", "acceptedDeputies", List.of(id(people.kofi()))));
        assertThat(api.get(people.jonas(), "/meetings/{ref}", meeting)
                        .path("mayDecide")
                        .asBoolean())
                .isTrue();
    }

    private void decideTheRule() {
        present(rule);
        for (PersonSummary member : List.of(people.jonas(), people.ines(), people.kofi(), people.femi())) {
            api.put(member, "/items/{ref}/vote", Map.of("choice", "APPROVE"), rule);
        }
        if (api.get(people.femi(), "/items/{ref}/vote", rule).at("/count/open").asBoolean()) {
            api.post(people.femi(), "/items/{ref}/vote/close", null, rule);
        }
        api.answer(
                people.femi(),
                rule,
                Map.of(
                        "decisionOutcome", "TAKE",
                        "boardOutcome", "APPROVED",
                        "reason", "It helps every dock",
                        "reviewDate", "2027-03-01"));
        JsonNode decided =
                api.get(people.femi(), "/decisions?board={id}", board).at("/items/0");
        assertThat(decided.path("state").asText()).isEqualTo("TAKEN");
        assertThat(decided.path("quorumInputs").asText()).contains("presentVoting=4", "finance=true");
    }

    /** Ines may not vote on it, so HR is missing for this item alone. */
    private void putOffTheRota() {
        present(rota);
        api.answer(people.femi(), rota, Map.of("itemChoice", "DEFER", "reason", "HR cannot vote on it"));

        JsonNode waiting = api.get(people.grace(), "/boards/{id}", board).path("waiting");
        assertThat(ApiCaller.texts(waiting, "/ref")).containsExactly(rota);
        assertThat(waiting.at("/0/deferrals").asInt()).isEqualTo(1);
    }

    private void attendWithoutFinance(String which) {
        api.answer(
                people.grace(),
                which,
                Map.of(
                        "present",
                        List.of(id(people.femi()), id(people.jonas()), id(people.ines())),
                        "deputies",
                        List.of(Map.of(
                                "deputyId", id(people.kofi()), "forMemberId", id(people.hugo()), "announced", false))));
    }

    private void present(String item) {
        api.answer(
                people.grace(),
                item,
                Map.of("question", "Adopt it?", "summary", "One rule", "ifYes", "It counts", "ifNo", "It does not"));
    }

    private String matter(String title) {
        return api.post(
                        people.grace(),
                        "/boards/{id}/matters",
                        Map.of("title", title, "ask", "Adopt it everywhere"),
                        board)
                .path("ref")
                .asText();
    }

    private static String id(PersonSummary person) {
        return person.id().toString();
    }
}

package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.base.Severity;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Tasks over the API: the same work, the same rules, the same conflicts as on the screen. */
@ApplicationTest
class TaskRoutesTest {

    private static final String ACCEPT = "userTask_acceptAction";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Actions actions;

    @Autowired
    private StatementCount statements;

    private ApiCaller api;
    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
    }

    @Test
    void aTaskComesWithItsFormItsStartAndItsChoices() {
        String ref = offer("Runner role");
        JsonNode row = api.task(people.ben(), ref, ACCEPT);
        JsonNode task = api.get(people.ben(), "/tasks/{id}", row.path("id").asText());

        assertThat(task.at("/form/schema/components")).isNotEmpty();
        assertThat(task.at("/form/key").asText()).isNotBlank();
        assertThat(task.path("data").isObject()).isTrue();
        assertThat(task.at("/subject/ref").asText()).isEqualTo(ref);
        assertThat(task.path("dueAt").asText()).startsWith("2026-10-05T08:00:0");
    }

    @Test
    void foreignAndMissingAreTheSame() {
        String id =
                api.task(people.ben(), offer("Runner role"), ACCEPT).path("id").asText();
        Answer foreign = api.read(people.quinn(), "/tasks/{id}", id).is(404);
        Answer missing = api.read(people.quinn(), "/tasks/{id}", "no-such-task").is(404);

        assertThat(foreign.text().replace(id, "?")).isEqualTo(missing.text().replace("no-such-task", "?"));
        api.tryPost(people.quinn(), "/tasks/{id}/claim", null, id).is(404);
        api.tryPost(people.quinn(), "/tasks/{id}/complete", Map.of(), id).is(404);
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        String id =
                api.task(people.ben(), offer("Runner role"), ACCEPT).path("id").asText();
        Answer answer =
                api.tryPost(people.ben(), "/tasks/{id}/complete", Map.of(), id).is(422);

        JsonNode error = answer.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isNotBlank();
        assertThat(error.path("message").asText()).isNotBlank();
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefused() {
        String id =
                api.task(people.ben(), offer("Runner role"), ACCEPT).path("id").asText();
        Answer answer = api.tryPost(people.ben(), "/tasks/{id}/complete", Map.of("ownerId", "x", "approved", true), id)
                .is(400);

        assertThat(answer.json().path("code").asText()).isEqualTo("api.problem.unknownField");
    }

    @Test
    void whoeverComesSecondReadsWhoWasFaster() {
        String ref = offer("Runner role");
        String id = api.task(people.ben(), ref, ACCEPT).path("id").asText();
        api.send(people.ben(), ref, ACCEPT, Map.of("offerAnswer", "ACCEPT"));
        Answer second = api.tryPost(people.ben(), "/tasks/{id}/complete", Map.of("offerAnswer", "ACCEPT"), id)
                .is(409);

        assertThat(second.json().path("who").asText()).isEqualTo("Ben Cole");
        assertThat(second.json().path("when").asText()).startsWith("2026-10-01T08:00");
    }

    @Test
    void manyAtOnceTellOfEach() {
        String id =
                api.task(people.ben(), offer("Runner role"), ACCEPT).path("id").asText();
        JsonNode results = api.tryPost(
                        people.ben(),
                        "/tasks/bulk",
                        Map.of("gesture", "COMMENT", "ids", List.of(id, "no-such-task"), "words", "Seen it"))
                .is(200)
                .json();

        assertThat(results.at("/0/done").asBoolean()).isTrue();
        assertThat(results.at("/1/done").asBoolean()).isFalse();
        assertThat(results.at("/1/code").asText()).isEqualTo("inbox.unknown");
        assertThat(results.at("/1/message").asText()).isNotBlank();
        assertThat(api.get(people.ben(), "/tasks/{id}/comments", id)
                        .at("/0/words")
                        .asText())
                .isEqualTo("Seen it");
        api.tryPost(people.ben(), "/tasks/bulk", Map.of("gesture", "PASS", "ids", List.of(id)))
                .is(422);
    }

    @Test
    void aListCostsTheSameHoweverLongItIs() {
        offer("One");
        api.token(people.ben());
        api.tasks(people.ben());
        List<String> few = statements.during(() -> api.tasks(people.ben()));
        offer("Two");
        offer("Three");
        List<String> more = statements.during(() -> api.tasks(people.ben()));

        assertThat(more).hasSameSizeAs(few);
        assertThat(more).hasSizeLessThanOrEqualTo(6);
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
}

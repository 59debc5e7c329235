package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Scenario E05 over the API: the owner who was asked never answers, and nobody else does. */
@ApplicationTest
class OwnerNeverRespondsByApiTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Actions actions;

    private ApiCaller api;
    private Logistics people;
    private String ref;

    @BeforeEach
    void offeredToWes() {
        time.set("2026-11-09T09:30");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        ref = world.asSystem(() -> actions.offer(new OfferAction(
                UUID.randomUUID(),
                null,
                people.pickA().id(),
                "Runner role",
                "Waves slip",
                ActionType.PROCESS_REWORK,
                Strength.STRONGER,
                Severity.HIGH,
                people.wes().id(),
                people.carla().id(),
                people.erin().id(),
                LocalDate.of(2026, 12, 4),
                null)));
    }

    @Test
    void eachStepComesToTheMinuteUntilABarrierSaysThatNobodyIsThere() {
        JsonNode offer = api.task(people.wes(), ref, "userTask_acceptAction");
        assertThat(offer.path("dueAt").asText()).startsWith("2026-11-11T09:30");

        time.forwardTo("2026-11-11T09:31");
        assertThat(api.taskKeys(people.wes(), ref)).isEmpty();
        Answer late = api.tryPost(
                        people.wes(),
                        "/tasks/{id}/complete",
                        Map.of("offerAnswer", "ACCEPT"),
                        offer.path("id").asText())
                .is(409);
        assertThat(late.json().path("nowWith")).extracting(JsonNode::asText).containsExactly("Carla Nowak");
        assertThat(due(api.task(people.carla(), ref, "userTask_reofferAction"))).startsWith("2026-11-13T09:30");

        time.forwardTo("2026-11-13T09:31");
        assertThat(api.taskKeys(people.carla(), ref)).isEmpty();
        assertThat(due(api.task(people.erin(), ref, "userTask_reofferBySponsor")))
                .startsWith("2026-11-17T09:30");

        time.forwardTo("2026-11-17T09:31");
        assertThat(api.taskKeys(people.erin(), ref)).isEmpty();
        await().untilAsserted(() -> assertThat(api.get(
                                people.carla(),
                                "/barriers?unit={unit}",
                                people.pickA().id())
                        .path("total")
                        .asInt())
                .isEqualTo(1));
        JsonNode action = api.get(people.carla(), "/actions/{ref}", ref);
        assertThat(action.at("/rows/offers/0/answer").asText()).isEqualTo("LAPSED");
        assertThat(api.get(people.carla(), "/promises?subject={ref}", ref)).isNotEmpty();
    }

    @Test
    void theAccountablePersonAsksSomebodyElseWhoTakesIt() {
        time.forwardTo("2026-11-11T09:31");
        api.send(
                people.carla(),
                ref,
                "userTask_reofferAction",
                Map.of(
                        "reofferChoice",
                        "OFFER",
                        "newOwner",
                        people.ben().id().toString(),
                        "reason",
                        "He has time now"));
        api.send(people.ben(), ref, "userTask_acceptAction", Map.of("offerAnswer", "ACCEPT"));

        JsonNode action = api.get(people.ben(), "/actions/{ref}", ref);
        assertThat(action.path("state").asText()).isEqualTo("ACCEPTED");
        assertThat(action.path("ownerId").asText()).isEqualTo(people.ben().id().toString());
        JsonNode mine =
                api.get(people.ben(), "/actions?owner={id}", people.ben().id());
        assertThat(ApiCaller.texts(mine.path("items"), "/ref")).isEqualTo(List.of(ref));
    }

    private static String due(JsonNode task) {
        return task.path("dueAt").asText();
    }
}

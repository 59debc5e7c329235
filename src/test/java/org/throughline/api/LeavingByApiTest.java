package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A personnel system tells who leaves or is away, and reads what became of it. */
@ApplicationTest
class LeavingByApiTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ApiCaller api;
    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T10:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
    }

    @Test
    void leavingIsToldOnceAndTheManagerHasATask() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> leaving = Map.of("lastDay", "2026-12-18");
        String path = "/people/{id}/leaving";

        JsonNode first = api.call(
                        people.dmitri(),
                        HttpMethod.POST,
                        path,
                        leaving,
                        key,
                        people.ben().id())
                .is(201)
                .json();
        JsonNode again = api.call(
                        people.dmitri(),
                        HttpMethod.POST,
                        path,
                        leaving,
                        key,
                        people.ben().id())
                .is(201)
                .json();

        assertThat(again).isEqualTo(first);
        String ref = first.path("ref").asText();
        assertThat(api.taskKeys(people.dmitri(), ref)).containsExactly("userTask_rehomeDuties");
        assertThat(api.get(people.dmitri(), "/successions/{ref}", ref)
                        .at("/summary/state")
                        .asText())
                .isEqualTo("RUNNING");
        assertThat(api.get(people.dmitri(), "/people/{id}/duties", people.ben().id()))
                .hasSize(1);
        api.post(people.dmitri(), "/successions/{ref}/call-off", null, ref);
        assertThat(api.get(people.dmitri(), "/successions/{ref}", ref)
                        .at("/summary/state")
                        .asText())
                .isEqualTo("CALLED_OFF");
    }

    @Test
    void aShortAbsenceIsACoverAndAStrangerLearnsNothing() {
        JsonNode told = api.post(
                people.dmitri(),
                "/people/{id}/absence",
                Map.of(
                        "firstDay", "2026-12-07",
                        "lastDay", "2026-12-08",
                        "coverId", people.wes().id().toString()),
                people.ben().id());
        assertThat(told.path("ref").isNull() || told.path("ref").isMissingNode())
                .isTrue();
        assertThat(api.get(people.wes(), "/covers")).hasSize(1);

        assertThat(api.read(people.asha(), "/people/{id}/duties", people.ben().id())
                        .status())
                .isEqualTo(api.read(people.asha(), "/people/{id}/duties", UUID.randomUUID())
                        .status());
    }
}

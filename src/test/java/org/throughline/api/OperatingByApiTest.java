package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.operation.StuckModels;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A program watches what runs, and tries again what failed. */
@ApplicationTest
class OperatingByApiTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ApiCaller api;
    private Logistics people;
    private String process;

    @BeforeEach
    void aProcessThatFails() {
        time.set("2026-12-01T10:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        StuckModels models = new StuckModels(repository, runtime);
        process = models.failing();
        models.begin(process, people.pickA().id(), "Broken");
        time.forward(Duration.ofMinutes(30));
    }

    @Test
    void whatFailedIsSeenByStepAndTriedAgain() {
        assertThat(api.get(people.sam(), "/running/{process}/steps", process)
                        .at("/0/incidents")
                        .asInt())
                .isEqualTo(1);
        assertThat(api.get(people.sam(), "/running/{process}/cases?state=INCIDENT", process)
                        .at("/items/0/title")
                        .asText())
                .isEqualTo("Broken");
        JsonNode group = group(people.sam());

        JsonNode results = api.post(
                people.sam(),
                "/incidents/causes/{key}/retry",
                Map.of("reason", "It is mended"),
                group.path("key").asText());

        assertThat(results).hasSize(1);
        assertThat(results.at("/0/refused").isNull() || results.at("/0/refused").isMissingNode())
                .isTrue();
        assertThat(group(people.sam()).isMissingNode()).isTrue();
        api.tryPost(
                        people.sam(),
                        "/incidents/{id}/retry",
                        Map.of("reason", "It is mended"),
                        group.at("/incidents/0/id").asText())
                .is(422);
    }

    @Test
    void anAuditorReadsAndOthersDoNot() {
        JsonNode group = group(people.uma());

        assertThat(group.path("exception").asText()).isEqualTo("IllegalStateException");
        api.tryPost(
                        people.uma(),
                        "/incidents/{id}/retry",
                        Map.of("reason", "It is mended"),
                        group.at("/incidents/0/id").asText())
                .is(404);
        api.read(people.dmitri(), "/running").is(403);
    }

    private JsonNode group(PersonSummary person) {
        return StreamSupport.stream(api.get(person, "/incidents").path("groups").spliterator(), false)
                .filter(found -> found.path("process").asText().equals(process))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }
}

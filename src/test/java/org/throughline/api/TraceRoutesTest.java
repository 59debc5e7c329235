package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class TraceRoutesTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ApiCaller api;
    private Logistics people;
    private String barrier;

    @BeforeEach
    void aBarrier() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        barrier = api.post(
                        people.carla(),
                        "/barriers",
                        Map.of(
                                "unit", people.pickA().code(),
                                "kind", "STAFFING",
                                "severity", "HIGH",
                                "ask", "One runner per wave",
                                "consequence", "Waves slip by 20 minutes"))
                .get("ref")
                .asText();
    }

    @Test
    void aThingSaysWhatItIsAndWhatStandsAroundIt() {
        JsonNode trace = api.get(people.carla(), "/trace/" + barrier);

        assertThat(trace.path("thing").path("ref").asText()).isEqualTo(barrier);
        assertThat(trace.path("thing").path("kind").asText()).isEqualTo("BARRIER");
        assertThat(trace.path("before").isArray()).isTrue();
        assertThat(trace.path("hiddenAfter").asInt()).isZero();
    }

    @Test
    void foreignAndMissingAreTheSame404() {
        Logistics strangers = world.logistics();

        api.read(strangers.femi(), "/trace/{ref}", barrier).is(404);
        api.read(strangers.femi(), "/trace/{ref}", "BAR-2026-999999").is(404);
    }
}

package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

@ApplicationTest
class AuditRoutesTest {

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
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
    }

    @Test
    void anAuditorHasTheWholeLogChecked() {
        JsonNode found = api.get(people.uma(), "/audit/verification");

        assertThat(found.get("entries").asLong()).isPositive();
        assertThat(found.get("streams").asLong()).isPositive();
        assertThat(found.get("checkedAt").asText()).startsWith("2026-12-01T09:00");
        assertThat(found.get("intact").asBoolean())
                .isEqualTo(found.get("firstBad").isNull());
    }

    @Test
    void whoeverIsNoAuditorIsRefused() {
        api.read(people.ben(), "/audit/verification").is(403);
    }
}

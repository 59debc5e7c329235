package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A program makes webhooks and reads what came of them; what is not theirs looks like nothing. */
@ApplicationTest
class WebhookRoutesTest {

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

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
    }

    @AfterEach
    void nobodyListens() {
        for (String table : List.of("outbox_post", "outbox_event", "webhook_secret", "webhook")) {
            jdbc.sql("delete from throughline." + table).update();
        }
    }

    @Test
    void aWebhookIsMadeReadChangedTriedAndEnded() {
        JsonNode made = api.post(people.sam(), "/webhooks", wish("https://hooks.example.org/secret-path"));
        String id = made.get("id").asText();
        assertThat(made.get("secret").asText()).startsWith("whsec_");

        JsonNode row = api.get(people.sam(), "/webhooks").get(0);
        assertThat(row.get("host").asText()).isEqualTo("hooks.example.org");
        assertThat(row.toString()).doesNotContain("secret-path", "whsec_");
        assertThat(api.get(people.sam(), "/webhooks/kinds").toString()).contains("\"barrier.raised\"");
        api.put(people.sam(), "/webhooks/" + id, Map.of("name", "Lake", "kinds", List.of("action.*")));
        api.post(people.sam(), "/webhooks/" + id + "/pause", null);
        row = api.get(people.sam(), "/webhooks").get(0);
        assertThat(row.get("paused").asText()).isEqualTo("BY_HAND");
        assertThat(row.get("kinds").get(0).asText()).isEqualTo("action.*");
        api.post(people.sam(), "/webhooks/" + id + "/resume", null);
        api.post(people.sam(), "/webhooks/" + id + "/test", null);
        JsonNode delivery = api.get(people.sam(), "/deliveries/all").get(0);
        assertThat(delivery.get("receiver").asText()).isEqualTo("Lake");
        assertThat(delivery.get("about").asText()).isEqualTo("webhook.test");
        assertThat(delivery.get("state").asText()).isEqualTo("WAITING");
        assertThat(api.post(people.sam(), "/webhooks/" + id + "/secret", null)
                        .get("secret")
                        .asText())
                .isNotEqualTo(made.get("secret").asText());

        api.call(people.sam(), HttpMethod.DELETE, "/webhooks/" + id, null, null).is(204);
        assertThat(api.get(people.sam(), "/webhooks")).isEmpty();
    }

    @Test
    void foreignAndMissingLookTheSameAndNobodyElseHasAny() {
        String id = api.post(people.sam(), "/webhooks", wish("https://hooks.example.org/"))
                .get("id")
                .asText();
        var stranger = world.logistics().sam();

        int foreign = api.tryPost(stranger, "/webhooks/" + id + "/pause", null).status();
        assertThat(foreign)
                .isEqualTo(api.tryPost(stranger, "/webhooks/" + java.util.UUID.randomUUID() + "/pause", null)
                        .status());
        assertThat(foreign).isIn(403, 404);
        assertThat(api.get(stranger, "/webhooks")).isEmpty();
        api.read(people.ben(), "/webhooks").is(403);
        api.read(people.ben(), "/deliveries/all").is(403);
        assertThat(api.get(people.ben(), "/deliveries")).isEmpty();
        assertThat(api.tryPost(people.sam(), "/webhooks", wish("https://10.0.0.1/"))
                        .status())
                .isBetween(400, 422);
    }

    private Map<String, Object> wish(String url) {
        return Map.of(
                "unitId",
                people.group().id().toString(),
                "name",
                "Lake",
                "url",
                url,
                "kinds",
                List.of("barrier.raised"));
    }
}

package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.throughline.studio.ReleaseDesk;
import org.throughline.studio.TinyModels;
import org.throughline.studio.move.MoveHand;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;

/** A program moves running cases for its owner, and back. */
@ApplicationTest
class MovesByApiTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private RuntimeService runtime;

    private ApiCaller api;
    private ReleaseDesk desk;
    private String name;

    @BeforeEach
    void aCaseOfAnEarlierVersion() {
        time.set("2026-12-01T10:00");
        api = beans.createBean(ApiCaller.class);
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
        desk.live(desk.brings(name));
        runtime.startProcessInstanceByKey(
                name, name, Map.of("unitId", desk.people().group().id().toString()));
        desk.live(desk.changes(name));
    }

    @Test
    void casesAreRehearsedMovedAndLedBack() {
        String id = rehearsed();
        JsonNode rehearsal = api.get(desk.sam(), "/moves/{id}", id);
        assertThat(rehearsal.path("state").asText()).isEqualTo("REHEARSED");
        assertThat(rehearsal.at("/cases/items/0/state").asText()).isEqualTo("WILL_MOVE");
        assertThat(rehearsal.path("planSha256").asText()).hasSize(64);

        api.post(desk.sam(), "/moves", Map.of("rehearsal", id, "reason", "They look twice now"));
        MoveHand.work(application);
        assertThat(api.get(desk.sam(), "/moves/{id}", id).at("/counts/MOVED").asInt())
                .isEqualTo(1);
        api.tryPost(desk.sam(), "/moves/{id}/retry", Map.of(), id).is(422);

        String back = api.post(desk.sam(), "/moves/{id}/back", Map.of(), id)
                .path("id")
                .asText();
        MoveHand.work(application);
        api.post(desk.sam(), "/moves", Map.of("rehearsal", back, "reason", "It was better before"));
        MoveHand.work(application);
        JsonNode led = api.get(desk.sam(), "/moves/{id}", back);
        assertThat(led.path("backOf").asText()).isEqualTo(id);
        assertThat(led.at("/cases/items/0/state").asText()).isEqualTo("MOVED");
        assertThat(led.at("/cases/items/0/willBeAt").asText()).isEqualTo("Look");
    }

    @Test
    void othersFindNoMove() {
        String id = rehearsed();
        String none = UUID.randomUUID().toString();

        ApiCaller.Answer foreign = api.read(desk.people().wes(), "/moves/{id}", id);
        ApiCaller.Answer missing = api.read(desk.people().wes(), "/moves/{id}", none);
        assertThat(foreign.status()).isEqualTo(missing.status());
        assertThat(foreign.text().replace(id, "?")).isEqualTo(missing.text().replace(none, "?"));
        assertThat(api.read(desk.sam(), "/moves/{id}", none).status()).isEqualTo(404);
    }

    private String rehearsed() {
        String id = api.post(desk.sam(), "/moves/rehearsal", Map.of("process", name, "from", 1, "to", 2))
                .path("id")
                .asText();
        MoveHand.work(application);
        return id;
    }
}

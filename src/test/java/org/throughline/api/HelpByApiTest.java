package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.throughline.help.HelpDesk;
import org.throughline.help.HelpDesk.Place;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;

/** A program asks for help for its owner, and follows what becomes of it. */
@ApplicationTest
class HelpByApiTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ApiCaller api;
    private Place place;

    @BeforeEach
    void aPlace() {
        time.set("2026-12-01T10:00");
        api = beans.createBean(ApiCaller.class);
        place = new HelpDesk(application).place();
    }

    @Test
    void helpIsAskedForOnceAndAnswered() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> need = Map.of("need", "Who shows me the board?", "page", "actions");
        JsonNode first = api.call(place.tom(), HttpMethod.POST, "/support-requests", need, key)
                .is(201)
                .json();
        JsonNode again = api.call(place.tom(), HttpMethod.POST, "/support-requests", need, key)
                .is(201)
                .json();

        assertThat(again).isEqualTo(first);
        assertThat(first.path("takenBy").asText()).startsWith("2026-12-02T10:00:");
        String ref = first.path("ref").asText();
        assertThat(api.get(place.tom(), "/support-requests").path("mine")).hasSize(1);
        api.send(place.ada(), ref, "userTask_takeRequest", Map.of());
        api.send(place.ada(), ref, "userTask_answerRequest", Map.of("what", "Mei does."));
        api.send(place.tom(), ref, "userTask_sayIfHelped", Map.of("didItHelp", "true"));
        assertThat(api.get(place.tom(), "/support-requests/{ref}", ref)
                        .at("/summary/state")
                        .asText())
                .isEqualTo("HELPED");
    }

    @Test
    void aStrangerLearnsNothingAndWhatIsWrongIsSaid() {
        String ref = api.post(place.tom(), "/support-requests", Map.of("need", "Where is the key?"))
                .path("ref")
                .asText();

        ApiCaller.Answer foreign = api.read(place.people().dmitri(), "/support-requests/{ref}", ref);
        ApiCaller.Answer missing = api.read(place.people().dmitri(), "/support-requests/{ref}", "SUP-2026-999999");
        assertThat(foreign.status()).isEqualTo(missing.status()).isEqualTo(404);
        assertThat(foreign.text().replace(ref, "?")).isEqualTo(missing.text().replace("SUP-2026-999999", "?"));
        assertThat(api.get(place.people().dmitri(), "/support-requests").path("others"))
                .isEmpty();
        api.tryPost(place.tom(), "/support-requests", Map.of("need", "  ")).is(422);
        api.tryPost(place.tom(), "/support-requests", Map.of("need", "x", "page", "a b"))
                .is(422);
        api.post(place.tom(), "/support-requests/{ref}/withdraw", Map.of("why", "Found it"), ref);
        assertThat(api.get(place.tom(), "/support-requests/{ref}", ref)
                        .at("/summary/state")
                        .asText())
                .isEqualTo("WITHDRAWN");
    }
}

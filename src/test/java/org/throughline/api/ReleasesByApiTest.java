package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.throughline.studio.ReleaseDesk;
import org.throughline.studio.TinyModels;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;

/** A program changes a process for its owner, and a second administrator says yes. */
@ApplicationTest
class ReleasesByApiTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ApiCaller api;
    private ReleaseDesk desk;
    private String name;

    @BeforeEach
    void twoAdministrators() {
        time.set("2026-12-01T10:00");
        api = beans.createBean(ApiCaller.class);
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
    }

    @Test
    void theLargestModelThatTheProductBringsCanBeWritten() throws IOException {
        Path largest = Path.of("bpmn", "action-ownership.bpmn");
        assertThat(Files.size(largest)).isGreaterThan(ApiJson.LONGEST_TEXT);
        String ref = desk.begin();

        api.put(
                desk.sam(),
                "/releases/{ref}/files/bpmn/action-ownership",
                Map.of("source", Files.readString(largest)),
                ref);

        assertThat(api.get(desk.sam(), "/releases/{ref}", ref).path("findings")).isEmpty();
    }

    @Test
    void everyOtherTextKeepsItsBound() {
        String tooLong = "x".repeat(ApiJson.LONGEST_TEXT + 1);

        api.tryPost(desk.sam(), "/releases", Map.of("title", "Long", "reason", tooLong, "risk", "None"))
                .is(400);
        api.tryPost(desk.sam(), "/tasks/x/complete", Map.of("words", tooLong)).is(400);
    }

    @Test
    void aReleaseIsWrittenCheckedSubmittedAndBroughtLive() {
        String ref = api.post(
                        desk.sam(), "/releases", Map.of("title", "A tiny process", "reason", "To try", "risk", "None"))
                .path("ref")
                .asText();
        put(ref, "bpmn", TinyModels.process(name, "Look", name));
        JsonNode half = api.get(desk.sam(), "/releases/{ref}", ref);
        assertThat(half.path("findings"))
                .anyMatch(finding -> finding.path("error").asBoolean());
        api.tryPost(desk.sam(), "/releases/{ref}/submit", Map.of(), ref).is(422);

        put(ref, "form", TinyModels.form(name, "Seen?"));
        JsonNode whole = api.get(desk.sam(), "/releases/{ref}", ref);
        assertThat(whole.path("findings"))
                .noneMatch(finding -> finding.path("error").asBoolean());
        assertThat(whole.at("/changes/0/words/0").asText()).isEqualTo("It is new.");
        api.post(desk.sam(), "/releases/{ref}/submit", Map.of(), ref);
        api.send(desk.pia(), ref, "userTask_reviewRelease", Map.of("approved", "true"));

        assertThat(api.get(desk.sam(), "/releases/{ref}", ref)
                        .at("/release/state")
                        .asText())
                .isEqualTo("LIVE");
        assertThat(api.get(desk.sam(), "/models/{kind}/{name}", "bpmn", name)
                        .at("/row/model/release")
                        .asText())
                .isEqualTo(ref);
        assertThat(api.get(desk.sam(), "/releases/{ref}/evidence", ref)
                        .path("sha256")
                        .asText())
                .hasSize(64);
    }

    @Test
    void anOldStateIsNotWrittenOver() {
        String ref = api.post(desk.sam(), "/releases", Map.of("title", "t"))
                .path("ref")
                .asText();
        int first = put(ref, "form", TinyModels.form(name, "One"));
        put(ref, "form", TinyModels.form(name, "Two"));

        api.call(
                        desk.sam(),
                        HttpMethod.PUT,
                        "/releases/" + ref + "/files/form/" + name,
                        Map.of("source", TinyModels.form(name, "Three"), "revision", first),
                        UUID.randomUUID().toString())
                .is(422);
    }

    @Test
    void aScenarioIsWrittenReadPlayedAndTakenAway() {
        String ref = desk.brings(name);
        String scenario = """
                {"title": "Looked at", "steps": [{"kind": "COMPLETE", "at": "userTask_look"}], "expect": {"endedAt": "end_done"}}""";
        String address = "/releases/" + ref + "/scenarios/" + name + "/looked";

        assertThat(scenario(HttpMethod.PUT, address, Map.of("source", "{\n \"other\": 1}"))
                        .is(422)
                        .text())
                .contains("line and column 2");
        scenario(HttpMethod.PUT, address, Map.of("source", scenario)).is(200);

        assertThat(api.get(desk.sam(), "/releases/{ref}/scenarios/{process}/{name}", ref, name, "looked")
                        .at("/scenario/steps/0/at")
                        .asText())
                .isEqualTo("userTask_look");
        JsonNode went = api.post(desk.sam(), "/releases/{ref}/scenarios/play", Map.of(), ref);
        assertThat(went.at("/0/met").asBoolean()).isTrue();
        scenario(HttpMethod.DELETE, address, Map.of()).is(204);
        assertThat(api.get(desk.sam(), "/releases/{ref}/scenarios/{process}", ref, name))
                .isEmpty();
        assertThat(api.read(desk.people().wes(), "/releases/{ref}/scenarios/{process}", ref, name)
                        .status())
                .isEqualTo(404);
    }

    private ApiCaller.Answer scenario(HttpMethod method, String address, Map<String, Object> body) {
        return api.call(desk.sam(), method, address, body, UUID.randomUUID().toString());
    }

    @Test
    void othersFindNeitherModelsNorReleases() {
        String ref = desk.brings(name);

        ApiCaller.Answer foreign = api.read(desk.people().wes(), "/releases/{ref}", ref);
        ApiCaller.Answer missing = api.read(desk.people().wes(), "/releases/{ref}", "REL-2026-999999");
        assertThat(foreign.status()).isEqualTo(missing.status());
        assertThat(foreign.text().replace(ref, "?")).isEqualTo(missing.text().replace("REL-2026-999999", "?"));
        assertThat(api.read(desk.sam(), "/models/{kind}/{name}", "bpmn", "no-such")
                        .status())
                .isEqualTo(404);
        assertThat(api.read(desk.sam(), "/models/{kind}/{name}", "exe", "x").status())
                .isEqualTo(404);
    }

    private int put(String ref, String kind, String source) {
        return api.call(
                        desk.sam(),
                        HttpMethod.PUT,
                        "/releases/" + ref + "/files/" + kind + "/" + name,
                        Map.of("source", source),
                        UUID.randomUUID().toString())
                .is(200)
                .json()
                .path("revision")
                .asInt();
    }
}

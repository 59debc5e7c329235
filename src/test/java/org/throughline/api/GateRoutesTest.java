package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.base.process.AttackCorpus;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;

/** Anybody may try the gate, with anything, and has an answer within two seconds. */
@ApplicationTest
class GateRoutesTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private StatementCount statements;

    private MockMvc http;

    @BeforeEach
    void door() {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void everyShippedFileIsFoundGood() throws Exception {
        for (Path folder : List.of(Path.of("bpmn"), Path.of("forms"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    JsonNode findings = findings(Files.readAllBytes(file), "application/octet-stream");
                    assertThat(findings)
                            .as("%s", file)
                            .allSatisfy(finding ->
                                    assertThat(finding.get("level").asText()).isEqualTo("warning"));
                }
            }
        }
    }

    /** This test is about the promise of two seconds, so it reads the clock on the wall. */
    @Test
    void everyAttackIsAnsweredWithItsRuleInTime() throws Exception {
        for (AttackCorpus.Attack attack : AttackCorpus.all()) {
            long began = System.nanoTime();
            JsonNode findings = findings(attack.bytes(), "text/plain");
            Duration took = Duration.ofNanos(System.nanoTime() - began);

            assertThat(took).as(attack.name()).isLessThan(PROMISED);
            assertThat(findings).as(attack.name()).isNotEmpty().anySatisfy(finding -> {
                assertThat(finding.get("level").asText()).isEqualTo("error");
                assertThat(finding.get("element").asText()).isNotEmpty();
                assertThat(finding.get("message").asText()).isNotEmpty().doesNotStartWith("!");
            });
            assertThat(findings)
                    .as(attack.name())
                    .extracting(finding -> finding.get("rule").asText())
                    .containsAnyOf(attack.rule(), attack.outerRule());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/xml",
                "application/json",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "no type at all;;;",
                "text/xml; charset=UTF-16"
            })
    void itsKindIsSeenFromWhatIsInIt(String type) throws Exception {
        byte[] session = Files.readAllBytes(Path.of("bpmn/session.bpmn"));

        assertThat(findings(session, type)).isEmpty();
        assertThat(findings("<html/>".getBytes(StandardCharsets.UTF_8), type)
                        .get(0)
                        .get("rule")
                        .asText())
                .isEqualTo("readable");
        assertThat(findings("name=value".getBytes(StandardCharsets.UTF_8), type)
                        .get(0)
                        .get("rule")
                        .asText())
                .isEqualTo("readable");
    }

    @Test
    void nothingIsAFinding() throws Exception {
        assertThat(findings(new byte[0], null).get(0).get("rule").asText()).isEqualTo("readable");
    }

    @Test
    void whatIsTooLargeIsAFinding() throws Exception {
        assertThat(findings(new byte[20 * 1024 * 1024], "application/xml")
                        .get(0)
                        .get("rule")
                        .asText())
                .isEqualTo("file-fits");
    }

    @Test
    void theSentenceIsInTheReadersLanguage() throws Exception {
        byte[] model = new String(Files.readAllBytes(Path.of("bpmn/session.bpmn")), StandardCharsets.UTF_8)
                .replaceFirst("camunda:candidateGroups=\"TEAM_LEADER\"", "")
                .getBytes(StandardCharsets.UTF_8);
        MockHttpServletResponse german = post(model, "application/xml", "de");
        MockHttpServletResponse english = post(model, "application/xml", "en");

        assertThat(german.getContentAsString(StandardCharsets.UTF_8)).contains("Niemand erhält diese Aufgabe");
        assertThat(english.getContentAsString(StandardCharsets.UTF_8)).contains("Nobody gets this task");
        assertThat(ApiCaller.JSON
                        .readTree(english.getContentAsByteArray())
                        .at("/findings/0/element")
                        .asText())
                .isEqualTo("userTask_answerCompact");
    }

    /** Not even a first answer or an entry that somebody came; the thread that looks at the model only reads what is in force. */
    @Test
    void nothingIsKept() {
        MockHttpServletResponse[] answer = new MockHttpServletResponse[1];
        List<String> sent = statements.during(() -> {
            try {
                answer[0] = post("<x/>".getBytes(StandardCharsets.UTF_8), "application/xml", "en");
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });

        assertThat(sent).isEmpty();
        assertThat(answer[0].getStatus()).isEqualTo(200);
        assertThat(answer[0].getHeader(HttpHeaders.SET_COOKIE)).isNull();
    }

    @Test
    void manyAtOnceEachHaveTheirAnswer() throws Exception {
        byte[] large = Files.readAllBytes(Path.of("bpmn/action-ownership.bpmn"));
        ExecutorService callers = Executors.newFixedThreadPool(20);
        try {
            List<Callable<Duration>> calls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                calls.add(() -> {
                    long began = System.nanoTime();
                    findings(large, "application/xml");
                    return Duration.ofNanos(System.nanoTime() - began);
                });
            }
            for (Future<Duration> took : callers.invokeAll(calls)) {
                assertThat(took.get()).isLessThan(PROMISED);
            }
        } finally {
            callers.shutdownNow();
        }
    }

    private JsonNode findings(byte[] source, @Nullable String type) throws Exception {
        MockHttpServletResponse response = post(source, type, "en");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).startsWith("application/json");
        return ApiCaller.JSON.readTree(response.getContentAsByteArray()).get("findings");
    }

    private MockHttpServletResponse post(byte[] source, @Nullable String type, String language) throws Exception {
        var request = MockMvcRequestBuilders.post("/api/v1/models/findings")
                .content(source)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header("Idempotency-Key", "tried-more-than-once")
                .header(HttpHeaders.ACCEPT, "text/plain");
        if (type != null) {
            request.header(HttpHeaders.CONTENT_TYPE, type);
        }
        return http.perform(request).andReturn().getResponse();
    }
}

package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** A command with a key happens once, whoever asks again and however fast. */
@ApplicationTest
class FirstAnswersTest {

    private static final Map<String, Object> TOKEN = Map.of("name", "Report", "scopes", List.of("READ"), "days", 7);

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private FirstAnswers firstAnswers;

    @Autowired
    private JdbcClient jdbc;

    private ApiCaller api;
    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-10-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
    }

    @Test
    void theSameKeyGetsTheFirstAnswer() {
        String key = UUID.randomUUID().toString();
        Answer first = make(people.ben(), key, TOKEN).is(201);
        Answer second = make(people.ben(), key, TOKEN).is(201);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.raw().getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(tokens(people.ben())).isEqualTo(2);
    }

    @Test
    void twoAtOnceAreOne() throws Exception {
        String key = UUID.randomUUID().toString();
        api.token(people.ben());
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Answer>> answers = two.invokeAll(
                    List.of(
                            () -> {
                                start.await();
                                return make(people.ben(), key, TOKEN);
                            },
                            () -> {
                                start.await();
                                return make(people.ben(), key, TOKEN);
                            }),
                    30,
                    TimeUnit.SECONDS);
            Answer one = answers.get(0).get();
            Answer other = answers.get(1).get();

            assertThat(one.is(201).text()).isEqualTo(other.is(201).text());
        } finally {
            two.shutdownNow();
        }
        assertThat(tokens(people.ben())).isEqualTo(2);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        make(people.ben(), key, TOKEN).is(201);
        Answer other = make(people.ben(), key, Map.of("name", "Other", "scopes", List.of("READ"), "days", 7));

        assertThat(other.is(422).json().path("code").asText()).isEqualTo("api.problem.keyReused");
        assertThat(other.contentType()).startsWith("application/problem+json");
        assertThat(tokens(people.ben())).isEqualTo(2);
    }

    @Test
    void aKeyIsItsPersonsAndItsRoutesAlone() {
        String key = UUID.randomUUID().toString();
        make(people.ben(), key, TOKEN).is(201);
        make(people.carla(), key, TOKEN).is(201);
        api.call(people.ben(), HttpMethod.POST, "/tasks/x/claim", null, key).is(404);

        assertThat(tokens(people.carla())).isEqualTo(2);
    }

    @Test
    void aRefusedCommandSpendsNoKey() {
        String key = UUID.randomUUID().toString();
        make(people.ben(), key, Map.of("name", "", "scopes", List.of("READ"), "days", 7))
                .is(422);
        make(people.ben(), key, TOKEN).is(201);

        assertThat(tokens(people.ben())).isEqualTo(2);
    }

    @Test
    void whatIsKeptNamesNobodyAndOpensWithTheKeyOnly() {
        int before = rows().size();
        String key = UUID.randomUUID().toString();
        String token =
                make(people.ben(), key, TOKEN).is(201).json().path("token").asText();

        List<Map<String, Object>> rows = rows();
        assertThat(rows).hasSize(before + 1);
        assertThat(rows.get(0).keySet())
                .containsExactlyInAnyOrder("lookup", "fingerprint", "status", "answer", "kept_on");
        for (Map<String, Object> row : rows) {
            byte[] answer = (byte[]) row.get("answer");
            assertThat(new String(answer, java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain(token);
        }
    }

    @Test
    void afterSevenDaysAKeyIsForgotten() {
        String key = UUID.randomUUID().toString();
        make(people.ben(), key, TOKEN).is(201);
        time.set("2026-10-08T09:00");
        firstAnswers.forgetOld();
        assertThat(make(people.ben(), key, TOKEN).raw().getHeader("Idempotency-Replayed"))
                .isEqualTo("true");
        time.set("2026-10-09T09:00");
        firstAnswers.forgetOld();

        assertThat(make(people.ben(), key, TOKEN).is(201).raw().getHeader("Idempotency-Replayed"))
                .isNull();
    }

    @Test
    void aShortKeyIsNone() {
        assertThat(make(people.ben(), "1", TOKEN).is(400).json().path("code").asText())
                .isEqualTo("api.problem.key");
    }

    @Test
    void inARoomAKeyIsARandomUuid() {
        assertThat(api.call(people.ben(), HttpMethod.POST, "/cycles/CYC-1/room/notes", Map.of(), "12345678")
                        .is(400)
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("api.problem.keyNotRandom");
    }

    private Answer make(PersonSummary person, String key, Map<String, Object> body) {
        return api.call(person, HttpMethod.POST, "/tokens", body, key);
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from throughline.api_first_answer").query().listOfRows();
    }

    private int tokens(PersonSummary person) {
        return jdbc.sql("select count(*) from throughline.api_token where person_id = ?")
                .param(person.id())
                .query(Integer.class)
                .single();
    }
}

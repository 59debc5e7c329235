package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What a hostile or careless body gets: a status, a sentence, and nothing set. */
@ApplicationTest
class StrictReadingTest {

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
        time.set("2026-10-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        api.token(people.ben());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"name":"a","scopes":["READ"],"days":1,"personId":"x"}   | api.problem.unknownField
                    {"name":"a","name":"b","scopes":["READ"],"days":1}       | api.problem.notJson
                    {"name":"a","scopes":["READ"],"days":1} {}               | api.problem.notJson
                    {"name":"a","scopes":["READ"]                            | api.problem.notJson
                    {"name":"a","scopes":["READ"],"days":"1"}                | api.problem.wrongField
                    {"name":7,"scopes":["READ"],"days":1}                    | api.problem.wrongField
                    {"name":"a","scopes":["ROOT"],"days":1}                  | api.problem.wrongField
                    {"name":"a","scopes":[0],"days":1}                       | api.problem.wrongField
                    {"name":"a","scopes":["READ"],"days":null}               | api.problem.wrongField
                    {"name":null,"scopes":["READ"],"days":1}                 | api.problem.wrongField
                    {"scopes":["READ"],"days":1}                             | api.problem.wrongField
                    []                                                       | api.problem.notJson
                    """)
    void aBodyThatIsNotExactlyWhatIsAskedForSetsNothing(String body, String code) {
        int before = tokens();

        Answer answer = api.tryPost(people.ben(), "/tokens", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo(code);
        assertThat(answer.text()).doesNotContain("java.", "org.", "Exception", "jackson");
        assertThat(tokens()).isEqualTo(before);
    }

    @Test
    void aBodyThatIsTooDeepIsNotRead() {
        Answer answer = api.tryPost(
                people.ben(), "/tasks/x/complete", "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("api.problem.notJson");
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        String large = "{\"name\":\"" + "x".repeat(CommandFilter.LARGEST_BODY) + "\"}";

        Answer answer = api.tryPost(people.ben(), "/tokens", large);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void onlyJsonIsRead() {
        for (MediaType type :
                new MediaType[] {MediaType.TEXT_PLAIN, MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_XML
                }) {
            Answer answer = api.send(post(Api.V1 + "/tokens")
                    .header("Authorization", "Bearer " + api.token(people.ben()))
                    .contentType(type)
                    .content("{\"name\":\"a\",\"scopes\":[\"READ\"],\"days\":1}"));
            assertThat(answer.status()).as(type.toString()).isEqualTo(415);
        }
    }

    @Test
    void theMethodIsTheMethod() {
        Answer answer = api.send(post(Api.V1 + "/tokens?_method=DELETE")
                .header("Authorization", "Bearer " + api.token(people.ben()))
                .header("X-HTTP-Method-Override", "DELETE")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"a\",\"scopes\":[\"READ\"],\"days\":1}"));

        assertThat(answer.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({"-1,-1,0,1", "0,2147483648,0,100", "1000000000000,20,1000000,20"})
    void aPageOutOfRangeIsPutRight(String page, String size, int shown, int rows) {
        Answer answer =
                api.read(people.ben(), "/tasks?page=" + page + "&size=" + size).is(200);

        assertThat(answer.json().path("page").asInt()).isEqualTo(shown);
        assertThat(answer.json().path("size").asInt()).isEqualTo(rows);
    }

    private int tokens() {
        return jdbc.sql("select count(*) from throughline.api_token where person_id = ?")
                .param(people.ben().id())
                .query(Integer.class)
                .single();
    }
}

package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokens;
import org.throughline.organisation.IssueToken;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.World;

/**
 * Calls the API over HTTP, through its door, as one person after another; each acts with a token of their own.
 *
 * <p>Made for each test by the bean factory, so that all tests keep sharing one context.
 */
public class ApiCaller {

    static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final ApiTokens tokens;
    private final MockMvc http;
    private final Map<UUID, String> known = new HashMap<>();
    private final String address = "caller " + UUID.randomUUID();

    ApiCaller(World world, ApiTokens tokens, WebApplicationContext application) {
        this.world = world;
        this.tokens = tokens;
        this.http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    /** An answer. */
    record Answer(int status, @Nullable String contentType, String text, MockHttpServletResponse raw) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException broken) {
                throw new AssertionError("Not JSON: " + text, broken);
            }
        }

        Answer is(int expected) {
            assertThat(status).as(text).isEqualTo(expected);
            return this;
        }
    }

    MockMvc http() {
        return http;
    }

    String token(PersonSummary person) {
        return known.computeIfAbsent(person.id(), id -> token(person, EnumSet.allOf(ApiScope.class)));
    }

    String token(PersonSummary person, Set<ApiScope> scopes) {
        return world.as(person, () -> tokens.issue(new IssueToken("Test", scopes, 365)))
                .token();
    }

    public JsonNode get(PersonSummary person, String path, Object... values) {
        return call(person, HttpMethod.GET, path, null, null, values).is(200).json();
    }

    Answer read(PersonSummary person, String path, Object... values) {
        return call(person, HttpMethod.GET, path, null, null, values);
    }

    /** Sends a command with a key of its own and expects that it is done. */
    JsonNode post(PersonSummary person, String path, @Nullable Object body, Object... values) {
        Answer answer =
                call(person, HttpMethod.POST, path, body, UUID.randomUUID().toString(), values);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer.text().isEmpty() ? JSON.nullNode() : answer.json();
    }

    JsonNode put(PersonSummary person, String path, @Nullable Object body, Object... values) {
        Answer answer =
                call(person, HttpMethod.PUT, path, body, UUID.randomUUID().toString(), values);
        assertThat(answer.status()).as(answer.text()).isBetween(200, 299);
        return answer.text().isEmpty() ? JSON.nullNode() : answer.json();
    }

    Answer tryPost(PersonSummary person, String path, @Nullable Object body, Object... values) {
        return call(person, HttpMethod.POST, path, body, null, values);
    }

    Answer call(
            PersonSummary person,
            HttpMethod method,
            String path,
            @Nullable Object body,
            @Nullable String key,
            Object... values) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, Api.V1 + path, values)
                .header("Authorization", "Bearer " + token(person));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(written(body));
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return send(request);
    }

    Answer send(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response =
                    http.perform(request.with(this::fromHere)).andReturn().getResponse();
            return new Answer(
                    response.getStatus(),
                    response.getContentType(),
                    response.getContentAsString(StandardCharsets.UTF_8),
                    response);
        } catch (Exception failed) { // the signature of MockMvc
            throw new AssertionError(failed);
        }
    }

    /** Each caller has an address of its own, or the failures of one test would slow down the next. */
    private MockHttpServletRequest fromHere(MockHttpServletRequest request) {
        if (request.getRemoteAddr().equals("127.0.0.1")) {
            request.setRemoteAddr(address);
        }
        return request;
    }

    /** The caller's open task of this kind about a thing. */
    JsonNode task(PersonSummary person, String ref, String taskKey) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode row : tasks(person)) {
            if (row.at("/subject/ref").asText().equals(ref)
                    && row.path("taskKey").asText().equals(taskKey)
                    && !row.path("group").asText().equals("WAITING")) {
                found.add(row);
            }
        }
        assertThat(found)
                .as("%s of %s about %s in %s", taskKey, person.displayName(), ref, tasks(person))
                .hasSize(1);
        return found.get(0);
    }

    JsonNode tasks(PersonSummary person) {
        return get(person, "/tasks?size=100").path("items");
    }

    /** What the form of the caller's task starts with. */
    Map<String, Object> start(PersonSummary person, String ref, String taskKey) {
        JsonNode open =
                get(person, "/tasks/{id}", task(person, ref, taskKey).path("id").asText());
        return map(open.path("data"));
    }

    /** Sends the form of the caller's task as it opens, with these answers put in. */
    void send(PersonSummary person, String ref, String taskKey, Map<String, Object> answers) {
        Map<String, Object> sent = new HashMap<>(start(person, ref, taskKey));
        sent.putAll(answers);
        post(
                person,
                "/tasks/{id}/complete",
                sent,
                task(person, ref, taskKey).path("id").asText());
    }

    /** Sends the form of the caller's only task about a thing as it opens, with these answers put in. */
    void answer(PersonSummary person, String ref, Map<String, Object> answers) {
        List<String> keys = taskKeys(person, ref);
        assertThat(keys).as("%s about %s", person.displayName(), ref).hasSize(1);
        send(person, ref, keys.get(0), answers);
    }

    /** The kinds of the tasks that the caller has or may take about a thing. */
    List<String> taskKeys(PersonSummary person, String ref) {
        List<String> keys = new ArrayList<>();
        for (JsonNode row : tasks(person)) {
            if (row.at("/subject/ref").asText().equals(ref)
                    && !row.path("group").asText().equals("WAITING")) {
                keys.add(row.path("taskKey").asText());
            }
        }
        return keys;
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> answers, String key) {
        return (List<Map<String, Object>>) answers.getOrDefault(key, List.of());
    }

    /** One value of each element of a list. */
    static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.at(field).asText()));
        return texts;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(JsonNode node) {
        return JSON.convertValue(node, Map.class);
    }

    private static String written(Object body) {
        if (body instanceof String text) {
            return text;
        }
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}

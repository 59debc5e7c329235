package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.board.BoardTestDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** What people with bad intent send to every route: texts, parameters, addresses and methods. Nothing falls over or tells of the inside. */
@ApplicationTest
class HostileRequestsTest {

    private static final List<String> TEXTS = List.of(
            "a\u0000b",
            "\ud83d",
            "x".repeat(300),
            "x".repeat(4_001),
            "\ud83e\udd37\ud83c\udffd\u200d\u2642\ufe0f".repeat(40),
            "\u202efdp.exe",
            "\u200b",
            "'; drop table throughline.action; --",
            "<img src=x onerror=alert(1)>",
            "${''.getClass().forName('java.lang.Runtime')}",
            "{0} {{7*7}} #{T(java.lang.Runtime)} {x, plural, one {#}}",
            "=cmd|'/c calc'!A0",
            "line\r\nBcc: all@example.org",
            "../../../etc/passwd");

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApplicationContext application;

    private ApiCaller api;
    private Logistics people;
    private PersonSummary everything;

    @BeforeEach
    void somebodyWhoMayDoEverything() {
        time.set("2026-12-01T09:00");
        api = beans.createBean(ApiCaller.class);
        people = world.logistics();
        everything =
                world.person("hostile-" + people.group().code(), "Somebody", 0, people.group(), null, Role.values());
    }

    @Test
    void everyTextOfEveryCommandIsStoredOrRefused() {
        List<String> wrong = new ArrayList<>();
        int[] sent = {0};
        JsonNode document =
                api.send(MockMvcRequestBuilders.get(Api.DOCUMENT)).is(200).json();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> texts(document, operation.getValue())
                                .forEach((field, body) -> TEXTS.forEach(text -> {
                                    ObjectNode hostile = body.deepCopy();
                                    hostile.put(field, text);
                                    sent[0]++;
                                    Answer answer = api.call(
                                            everything,
                                            HttpMethod.valueOf(
                                                    operation.getKey().toUpperCase(java.util.Locale.ROOT)),
                                            path.getKey().substring(Api.V1.length()),
                                            escaped(hostile.toString()),
                                            null,
                                            things(path.getKey()));
                                    if (answer.status() >= 500 || tellsOfTheInside(answer)) {
                                        wrong.add(operation.getKey() + " " + path.getKey() + " " + field + " = "
                                                + text.substring(0, Math.min(20, text.length())) + ": "
                                                + answer.status() + " "
                                                + answer.text());
                                    }
                                }))));

        assertThat(sent[0]).isGreaterThan(200);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsStoredComesBackAsItWasWrittenButForTheLineEndsOfAMachine() {
        for (String text : TEXTS) {
            if (text.length() > 200 || text.contains("\u0000") || text.equals("\ud83d") || text.equals("\u200b")) {
                continue;
            }
            Map<String, Object> body = new LinkedHashMap<>(barrier());
            body.put("ask", text);
            body.put("title", text.replace("\r\n", " "));
            String ref = api.post(everything, "/barriers", body).path("ref").asText();

            assertThat(api.get(everything, "/barriers/{ref}", ref)
                            .findValue("ask")
                            .asText())
                    .isEqualTo(text.replace("\r\n", "\n"));
        }
    }

    @Test
    void anAmountThatNoBudgetHasIsRefused() {
        for (String cost : List.of("-1", "-0.01", "0.005", "1e18", "1e400", "99999999999999999999", "NaN", "\"1\"")) {
            String body = ApiCaller.JSON
                    .valueToTree(barrier())
                    .toString()
                    .replaceFirst("}$", ",\"title\":\"A runner\",\"cost\":" + cost + "}");
            Answer answer = api.call(everything, HttpMethod.POST, "/barriers", body, null);
            assertThat(answer.status()).as(cost + " " + answer.text()).isIn(400, 422);
        }
    }

    @Test
    void whatACallerMayNotSetIsNoField() {
        Answer answer = api.call(
                everything,
                HttpMethod.POST,
                "/barriers",
                """
                {"unit":"%s","kind":"STAFFING","severity":"HIGH","ask":"a","consequence":"b",
                 "raiserId":"%s","siteId":"x","approved":true}""".formatted(people.pickA().code(), UUID.randomUUID()),
                null);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("code").asText()).isEqualTo("api.problem.unknownField");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;drop table throughline.action",
                "%",
                "_",
                "!%",
                "a:* & b:*",
                "(a+)+$",
                "\\",
                "' or 1=1 --",
                "\u0000",
                "\ud83d"
            })
    void searchWordsAreOnlyWords(String words) {
        Instant begun = Instant.now();
        for (String list :
                List.of("/cycles?words={w}", "/tasks?kind={w}", "/promises?subject={w}", "/tasks?sort={w}&order={w}")) {
            Answer answer = api.read(everything, list, words, words);
            assertThat(answer.status()).as(list + " " + answer.text()).isIn(200, 400, 404);
            assertThat(tellsOfTheInside(answer)).isFalse();
        }
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void tenThousandWordsAndFiltersEndAtOnce() {
        String many = "word ".repeat(10_000);
        Instant begun = Instant.now();
        assertThat(api.read(everything, "/cycles?words={w}", many).status()).isIn(200, 400);
        String states = "state=SOAK&".repeat(10_000);
        assertThat(api.read(everything, "/cycles?" + states).status()).isIn(200, 400);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACT-2026-000001",
                "'%20or%20'1'='1",
                "%00",
                "..%2f..%2factions",
                "..%252f",
                "%F0%9F%A4%B7",
                "ACT-2026-000001;jsessionid=1",
                "00000000-0000-0000-0000-000000000000"
            })
    void anIdThatNobodyGaveOutIsNotThere(String id) {
        for (String kind :
                List.of("/actions/", "/barriers/", "/cycles/", "/meetings/", "/decisions/", "/tasks/", "/items/")) {
            Answer answer = api.send(request(HttpMethod.GET, URI.create(Api.V1 + kind + id))
                    .header("Authorization", "Bearer " + api.token(everything)));
            assertThat(answer.status()).as(kind + id).isIn(400, 404);
            assertThat(tellsOfTheInside(answer)).isFalse();
        }
    }

    @Test
    void aMethodThatAnAddressDoesNotKnowIsRefusedWithThoseItKnows() {
        Answer answer = api.call(everything, HttpMethod.DELETE, "/tasks", null, null);
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.raw().getHeader("Allow")).isEqualTo("GET");
        assertThat(answer.contentType()).startsWith("application/problem+json");

        assertThat(api.call(everything, HttpMethod.PATCH, "/barriers", Map.of(), null)
                        .raw()
                        .getHeader("Allow"))
                .contains("GET", "POST");
        assertThat(api.call(everything, HttpMethod.DELETE, "/nothing", null, null)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aBodyThatSaysItHasAHundredMegabytesIsNotAwaited() {
        Answer answer = api.send(request(HttpMethod.POST, URI.create(Api.V1 + "/barriers"))
                .header("Authorization", "Bearer " + api.token(everything))
                .contentType(MediaType.APPLICATION_JSON)
                .with(said -> {
                    said.setContent(new byte[CommandFilter.LARGEST_BODY + 1]);
                    return said;
                }));

        assertThat(answer.status()).isEqualTo(413);
    }

    private Map<String, Object> barrier() {
        return Map.of(
                "unit",
                people.pickA().code(),
                "kind",
                "STAFFING",
                "severity",
                "HIGH",
                "ask",
                "One runner per wave",
                "consequence",
                "Waves slip");
    }

    private final Map<String, String> made = new LinkedHashMap<>();

    /** A thing of the caller's own for the address. */
    private Object[] things(String path) {
        String kind = path.substring(Api.V1.length() + 1).split("/", 2)[0];
        String thing = made.containsKey(kind) ? made.get(kind) : make(kind);
        made.put(kind, thing);
        List<String> names = UriComponentsBuilder.fromPath(path).build().getPathSegments().stream()
                .filter(segment -> segment.startsWith("{"))
                .toList();
        return names.stream()
                .map(name -> name.equals("{kind}") ? "form" : names.indexOf(name) == 0 ? thing : UUID.randomUUID())
                .toArray();
    }

    private UUID board() {
        String board = made.containsKey("boards") ? made.get("boards") : make("boards");
        made.put("boards", board);
        return UUID.fromString(board);
    }

    private String make(String kind) {
        return switch (kind) {
            case "barriers" ->
                api.post(everything, "/barriers", barrier()).path("ref").asText();
            case "boards" -> BoardTestDesk.in(application, people).board().toString();
            case "meetings" -> BoardTestDesk.in(application, people).meeting(board(), "2026-12-16T10:00");
            case "items" -> BoardTestDesk.in(application, people).matter(board(), "One rule");
            case "cycles" ->
                api.post(
                                everything,
                                "/cycles",
                                Map.of(
                                        "unit",
                                        people.pickA().code(),
                                        "method",
                                        "OLT",
                                        "purpose",
                                        "make peak waves easy to pick right",
                                        "dimensions",
                                        List.of("QUALITY"),
                                        "sponsor",
                                        people.erin().id().toString()))
                        .path("ref")
                        .asText();
            case "releases" ->
                api.post(everything, "/releases", Map.of("title", "A change", "reason", "To try", "risk", "None"))
                        .path("ref")
                        .asText();
            default -> "XXX-2026-999999";
        };
    }

    /** For each text of an operation's body, a body that is right but for it. */
    private Map<String, ObjectNode> texts(JsonNode document, JsonNode operation) {
        JsonNode schema = resolved(document, operation.at("/requestBody/content/application~1json/schema"));
        Map<String, ObjectNode> found = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            if (isText(resolved(document, property.getValue()))) {
                found.put(property.getKey(), right(document, schema));
            }
        });
        return found;
    }

    private ObjectNode right(JsonNode document, JsonNode schema) {
        ObjectNode body = ApiCaller.JSON.createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> body.set(
                        property.getKey(), example(property.getKey(), resolved(document, property.getValue()))));
        return body;
    }

    private @Nullable JsonNode example(String name, JsonNode schema) {
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (type(schema)) {
            case "integer", "number" -> ApiCaller.JSON.valueToTree(1);
            case "boolean" -> ApiCaller.JSON.valueToTree(false);
            case "array" -> ApiCaller.JSON.createArrayNode();
            case "object" -> ApiCaller.JSON.createObjectNode();
            default ->
                ApiCaller.JSON.valueToTree(
                        switch (schema.path("format").asText(name)) {
                            case "uuid" -> people.ben().id().toString();
                            case "date-time" -> "2026-12-10T10:00:00Z";
                            case "date" -> "2026-12-10";
                            case "unit" -> people.pickA().code();
                            case "sponsor", "person", "facilitator" ->
                                people.erin().id().toString();
                            default -> "plain words";
                        });
        };
    }

    private static boolean isText(JsonNode schema) {
        return type(schema).equals("string") && !schema.has("enum") && !schema.has("format");
    }

    /** OpenAPI 3.1 says `["string", "null"]` where nothing may stand too. */
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    /** As JSON may be written, or half characters would not leave this test. */
    private static String escaped(String json) {
        StringBuilder escaped = new StringBuilder();
        json.chars()
                .forEach(sign -> escaped.append(sign < 0x7f ? String.valueOf((char) sign) : "\\u%04x".formatted(sign)));
        return escaped.toString();
    }

    private static boolean tellsOfTheInside(Answer answer) {
        return List.of("Exception", "java.", "org.springframework", "org.throughline", "SQL", "jackson").stream()
                .anyMatch(answer.text()::contains);
    }
}

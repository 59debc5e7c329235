package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokens;
import org.throughline.organisation.IssueToken;
import org.throughline.organisation.IssuedToken;
import org.throughline.organisation.security.TokenSignIn;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Who gets into the API, how far, and what everybody else is told. */
@ApplicationTest
class ApiDoorTest {

    private static final String TASKS = Api.V1 + "/tasks";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private TokenSignIn signIn;

    @Autowired
    private Problems problems;

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
    void withoutAHeaderNothingIsRead() {
        Answer answer = api.send(get(TASKS)).is(401);

        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asText()).isEqualTo("Unauthorized");
        assertThat(answer.raw().getHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void aSessionOfTheScreensOpensNothingHere() {
        Object principal = world.as(
                people.ben(),
                () -> org.springframework.security.core.context.SecurityContextHolder.getContext()
                        .getAuthentication()
                        .getPrincipal());
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of())));

        api.send(get(TASKS).session(session)).is(401);
    }

    @Test
    void aTokenOpensWhatItsOwnerMayRead() {
        JsonNode listing = api.get(people.ben(), "/tasks");

        assertThat(listing.path("items")).isEmpty();
        assertThat(listing.path("total").asInt()).isZero();
        assertThat(listing.path("size").asInt()).isEqualTo(20);
    }

    @Test
    void nameAndPasswordOpenTheDemoWorldOnly() throws ServletException, IOException {
        String basic = basic(people.ben().userName(), "throughline");
        api.send(get(TASKS).header("Authorization", basic)).is(200);
        api.send(get(TASKS).header("Authorization", basic(people.ben().userName(), "wrong")))
                .is(401);

        MockHttpServletRequest request = new MockHttpServletRequest("GET", TASKS);
        request.addHeader("Authorization", basic);
        MockHttpServletResponse elsewhere = new MockHttpServletResponse();
        new ApiSignIn(signIn, null, problems).doFilter(request, elsewhere, new MockFilterChain());

        assertThat(elsewhere.getStatus()).isEqualTo(401);
    }

    @Test
    void aTokenEndsByTimeAndByItsOwner() {
        IssuedToken issued = issue(Set.of(ApiScope.READ), 1);
        with(issued.token()).is(200);
        time.forward(Duration.ofHours(24).minusSeconds(1));
        with(issued.token()).is(200);
        time.forward(Duration.ofSeconds(1));
        with(issued.token()).is(401);

        IssuedToken other = issue(Set.of(ApiScope.READ), 1);
        assertThat(api.call(
                                people.carla(),
                                HttpMethod.DELETE,
                                "/tokens/{id}",
                                null,
                                null,
                                other.summary().id())
                        .status())
                .isEqualTo(404);
        with(other.token()).is(200);
        world.doAs(people.ben(), () -> tokens.revoke(other.summary().id()));
        with(other.token()).is(401);
    }

    @Test
    void aTokenOfSomebodyWhoLeftOpensNothing() {
        IssuedToken issued = issue(Set.of(ApiScope.READ), 1);
        jdbc.sql("update throughline.person set status = 'LEFT' where id = ?")
                .param(people.ben().id())
                .update();

        with(issued.token()).is(401);
    }

    @Test
    void aTokenReachesAsFarAsItsScopes() {
        String reading = issue(Set.of(ApiScope.READ), 1).token();
        Answer refused = api.send(post(TASKS + "/{id}/claim", "x").header("Authorization", "Bearer " + reading));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asText()).isEqualTo("api.problem.outOfScope");
        String writing = issue(Set.of(ApiScope.WRITE), 1).token();
        with(writing).is(403);
        api.send(post(TASKS + "/{id}/claim", "x").header("Authorization", "Bearer " + writing))
                .is(404);
    }

    @Test
    void aTokenMakesNoneThatReachesFartherOrLivesLonger() {
        IssuedToken parent = issue(Set.of(ApiScope.READ, ApiScope.WRITE), 7);

        assertThat(make(parent.token(), "READ", 7).path("token").asText()).startsWith("tl_");
        assertThat(make(parent.token(), "DEMO", 7).path("code").asText()).isEqualTo("token.rule.moreThanItself");
        JsonNode longer = make(parent.token(), "READ", 300);
        assertThat(longer.path("expiresAt").asText()).startsWith("2026-10-08T08:00:0");
    }

    @Test
    void takingATokenBackTakesBackWhatItMade() {
        IssuedToken parent = issue(Set.of(ApiScope.READ, ApiScope.WRITE), 7);
        String child = make(parent.token(), "READ", 7).path("token").asText();
        with(child).is(200);

        api.send(delete(Api.V1 + "/tokens/{id}", parent.summary().id())
                        .header("Authorization", "Bearer " + parent.token()))
                .is(204);

        with(child).is(401);
    }

    @Test
    void onlyTheHashOfATokenIsKeptAndItsUseIsNotWrittenBesideWhatItDid() {
        IssuedToken issued = issue(Set.of(ApiScope.READ), 1);
        with(issued.token()).is(200);

        List<Map<String, Object>> rows = jdbc.sql("select * from throughline.api_token where id = ?")
                .param(issued.summary().id())
                .query()
                .listOfRows();

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.values()).doesNotContain(issued.token());
            assertThat(row.get("last_used")).isNull();
        });
    }

    @Test
    void itsOwnerReadsTheDayOfItsLastUse() {
        IssuedToken issued = issue(Set.of(ApiScope.READ), 1);
        with(issued.token()).is(200);

        assertThat(world.as(people.ben(), tokens::mine))
                .extracting(token -> String.valueOf(token.lastUsed()))
                .contains("2026-10-01");
    }

    @Test
    void guessingIsSlowedPerAddress() {
        String right = issue(Set.of(ApiScope.READ), 1).token();
        for (int attempt = 0; attempt < 5; attempt++) {
            from("198.51.100.7", "tl_" + "x".repeat(43)).is(401);
        }

        from("198.51.100.7", right).is(401);
        from("198.51.100.8", right).is(200);
        time.forward(Duration.ofSeconds(6));
        from("198.51.100.7", right).is(200);
    }

    @Test
    void whatIsNotThereIsAProblemAndNoPage() {
        for (String path : List.of("/api/v1/nothing", "/api/", "/api/v2/tasks", "/api/v1/demo/clock")) {
            Answer answer = api.send(get(path).header("Authorization", "Bearer " + api.token(people.ben())));
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.contentType()).as(path).startsWith("application/problem+json");
        }
    }

    @Test
    void otherToolsHaveNoDoorHere() {
        for (String path :
                List.of("/v3/api-docs", "/v3/api-docs/swagger-config", "/swagger-ui/index.html", "/swagger-ui.html")) {
            assertThat(api.send(get(path)).status()).as(path).isIn(302, 401, 404);
        }
    }

    @Test
    void theSentenceIsInTheCallersLanguage() {
        Answer answer = api.send(get(TASKS).header("Accept-Language", "de"));

        assertThat(answer.json().path("detail").asText()).startsWith("Melden Sie sich");
    }

    @Test
    void aTokenCanHaveNoHarmfulName() {
        Answer answer = api.tryPost(people.ben(), "/tokens", Map.of("name", " ", "scopes", List.of("READ"), "days", 1));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("code").asText()).isEqualTo("token.rule.name");
    }

    private IssuedToken issue(Set<ApiScope> scopes, int days) {
        return world.as(people.ben(), () -> tokens.issue(new IssueToken("Report " + UUID.randomUUID(), scopes, days)));
    }

    private JsonNode make(String token, String scope, int days) {
        return api.send(post(Api.V1 + "/tokens")
                        .header("Authorization", "Bearer " + token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"name\":\"child\",\"scopes\":[\"%s\"],\"days\":%d}".formatted(scope, days)))
                .json();
    }

    private Answer with(String token) {
        return from("127.0.0.1", token);
    }

    private Answer from(String address, String token) {
        return api.send(get(TASKS).header("Authorization", "Bearer " + token).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}

package org.throughline.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.api.ApiCaller.Answer;
import org.throughline.support.ApplicationTest;

/** The document for programs and the page for people. */
@ApplicationTest
class ApiDocumentTest {

    @Autowired
    private AutowireCapableBeanFactory beans;

    private ApiCaller api;

    @BeforeEach
    void aCaller() {
        api = beans.createBean(ApiCaller.class);
    }

    @Test
    void theDocumentIsOpenApi31AndNamesEveryRoute() {
        JsonNode document = document();

        assertThat(document.path("openapi").asText()).startsWith("3.1");
        List<String> paths = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).contains("/api/v1/tasks", "/api/v1/tasks/{id}/complete", "/api/v1/tokens");
        assertThat(paths).allMatch(path -> path.startsWith("/api/v1/")).noneMatch(path -> path.contains("/demo/"));
        assertThat(document.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
    }

    @Test
    void everyRouteHasASentenceAndSaysWhatItRefuses() {
        document()
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("summary").asText())
                            .as(operation.path("operationId").asText())
                            .isNotBlank();
                    assertThat(operation.at("/responses/404/content").has("application/problem+json"))
                            .as(operation.path("operationId").asText())
                            .isTrue();
                }));
    }

    @Test
    void aRequestSaysWhichFieldsItNeeds() {
        JsonNode token = document().at("/components/schemas/IssueToken");

        List<String> required = new ArrayList<>();
        token.path("required").forEach(name -> required.add(name.asText()));
        assertThat(required).containsExactlyInAnyOrder("name", "scopes", "days");
    }

    @Test
    void thePageForPeopleNeedsNothingFromElsewhere() {
        Answer page = api.send(get(Api.PAGE)).is(200);

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.text()).doesNotContain("http:", "https:", "<script>");
        assertThat(page.raw().getHeader("Content-Security-Policy")).contains("script-src 'self'");
        api.send(get(Api.PAGE + "/start.js")).is(200);
        api.send(get(Api.PAGE + "/files/swagger-ui.css")).is(200);
        api.send(get(Api.PAGE + "/files/swagger-ui-bundle.js")).is(200);
        api.send(get(Api.PAGE + "/files/package.json")).is(404);
    }

    private JsonNode document() {
        return api.send(get(Api.DOCUMENT)).is(200).json();
    }
}

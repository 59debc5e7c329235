package org.throughline.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.throughline.support.ServerTest;
import org.throughline.support.Wire;
import org.throughline.support.Wire.Browser;

/** Every kind of answer carries the whole set of headers. */
@ServerTest
class SecurityHeadersIT {

    @Autowired
    private Wire wire;

    @Test
    void everyKindOfAnswerCarriesThem() {
        kinds().forEach((kind, answer) -> {
            HttpHeaders headers = answer.headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(kind)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
            assertThat(headers.allValues("X-Content-Type-Options")).as(kind).containsExactly("nosniff");
            assertThat(headers.allValues("X-Frame-Options")).as(kind).containsExactly("DENY");
            assertThat(headers.allValues("Referrer-Policy")).as(kind).containsExactly("same-origin");
            assertThat(headers.allValues("Cross-Origin-Opener-Policy")).as(kind).containsExactly("same-origin");
            assertThat(headers.allValues("Cross-Origin-Resource-Policy"))
                    .as(kind)
                    .containsExactly("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(kind).isPresent();
            assertThat(headers.firstValue("Strict-Transport-Security")).as(kind).isEmpty();
            assertThat(headers.firstValue("Server")).as(kind).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(kind).isEmpty();
        });
    }

    @Test
    void answersThatMayBePersonalAreKeptNowhere() {
        kinds().forEach((kind, answer) -> {
            if (!kind.contains("file")) {
                assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                        .as(kind + " " + answer.statusCode())
                        .containsAnyOf("no-store", "no-cache");
            }
        });
    }

    @Test
    void refusalsTellNothingOfTheInside() {
        kinds().forEach((kind, answer) -> assertThat(answer.body())
                .as(kind)
                .doesNotContain("Exception", "org.springframework", "at org.", "Tomcat"));
    }

    @Test
    void overHttpsABrowserIsToldToStayWithIt() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(true);
        MockHttpServletResponse response = new MockHttpServletResponse();

        new SecurityHeaders().doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeader("Strict-Transport-Security")).startsWith("max-age=63072000");
    }

    private Map<String, HttpResponse<String>> kinds() {
        Browser browser = wire.browser();
        Map<String, HttpResponse<String>> kinds = new LinkedHashMap<>();
        kinds.put("page", browser.get("/login"));
        kinds.put("way to the sign-in page", browser.get("/my-work"));
        kinds.put("static file", browser.get("/icons/favicon.svg"));
        kinds.put("missing file", browser.get("/icons/none.svg"));
        kinds.put("missing build file", browser.get("/VAADIN/build/none.js"));
        kinds.put("no such page", browser.get("/there/is/nothing"));
        kinds.put("forged form", browser.post("/logout", "_csrf=forged"));
        kinds.put("wrong password", browser.post("/login", "username=nobody&password=wrong"));
        kinds.put("forged call of a screen", browser.send("POST", "/?v-r=uidl&v-uiId=0", "application/json", "{}"));
        kinds.put("upload", browser.send("POST", "/VAADIN/dynamic/resource/0/none/x", "text/plain", "x"));
        kinds.put("error page", browser.get("/error"));
        kinds.put("odd path", browser.get("/a//b"));
        kinds.put("encoded slash", browser.get("/icons/..%2fapplication.yml"));
        kinds.put("session in the path", browser.get("/my-work;jsessionid=1"));
        kinds.put("API", browser.get("/api/v1/tasks"));
        kinds.put("management", browser.get("/actuator/env"));
        return kinds;
    }
}

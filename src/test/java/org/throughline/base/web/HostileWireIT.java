package org.throughline.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.throughline.organisation.Accounts;
import org.throughline.support.ServerTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.Wire;
import org.throughline.support.Wire.Browser;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Odd addresses, forged heads and forged requests, sent over the wire to the real web server. */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class HostileWireIT {

    private static final String PASSWORD = "a long enough pass phrase";

    @Autowired
    private Wire wire;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Environment environment;

    private Logistics people;

    @BeforeEach
    void somebody() {
        time.forward(Duration.ofMinutes(10)); // others have guessed passwords from this address
        people = world.logistics();
        world.doAs(people.sam(), () -> accounts.setPassword(people.ben().id(), PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/health",
                "/prometheus",
                "/sbom",
                "/engine-rest",
                "/engine-rest/task",
                "/camunda",
                "/camunda/app/cockpit",
                "/v3/api-docs",
                "/swagger-ui.html",
                "/h2-console",
                "/VAADIN/dev",
                "/vaadinServlet/UIDL",
                "/VAADIN/@vite/client",
                "/my-work?debug",
                "/my-work?v-r=debug",
                "/..;/actuator",
                "/icons/..;/my-work",
                "/icons/../my-work",
                "/icons/%2e%2e/my-work",
                "/icons/%252e%252e/my-work",
                "//my-work",
                "/./my-work",
                "/my-work;jsessionid=1",
                "/my-work%00",
                "/my-work%0d%0aSet-Cookie:%20a=b",
                "/icons/..%2f..%2fapplication.yml",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/application.yml",
                "/error"
            })
    void anAddressThatIsNobodysBusinessShowsNothing(String path) {
        for (Browser browser : List.of(wire.browser(), signedIn())) {
            String head = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=" + browser.session()
                    + "\r\nConnection: close\r\n\r\n");
            assertThat(status(head)).as(path + "\n" + head).isIn(200, 302, 400, 401, 403, 404, 500);
            if (status(head) == 200 || status(head) == 500) {
                // the page of the product, which its own router fills, or the bare error without words
                assertThat(head)
                        .as(path)
                        .containsAnyOf("<!doctype html>", "<!DOCTYPE html>", "\"status\":", "Content-Length: 0");
            }
            assertThat(head)
                    .as(path)
                    .doesNotContain(
                            "java.",
                            "org.springframework",
                            "org.camunda",
                            "Exception",
                            "Apache Tomcat",
                            "datasource",
                            "a=b\r\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "CONNECT", "PROPFIND", "GET\u0001"})
    void aMethodThatNobodyNeedsIsRefused(String method) {
        assertThat(status(raw(method + " /my-work HTTP/1.1\r\nHost: localhost\r\nX-Secret: mirrored\r\n"
                        + "Connection: close\r\n\r\n")))
                .isIn(400, 403, 405, 501);
    }

    @Test
    void aForgedHostOrProxyHeadLeadsNobodyElsewhere() {
        String answer = raw("GET /my-work HTTP/1.1\r\nHost: localhost:1\r\nX-Forwarded-Host: evil.example\r\n"
                + "X-Forwarded-Proto: https\r\nX-Forwarded-Prefix: /evil\r\nX-Forwarded-For: 127.0.0.1\r\n"
                + "Forwarded: host=evil.example;proto=https\r\nX-Original-URL: /actuator\r\nX-Rewrite-URL: /actuator\r\n"
                + "Connection: close\r\n\r\n");

        assertThat(status(answer)).isEqualTo(302);
        assertThat(answer).doesNotContain("evil").doesNotContain("Strict-Transport-Security");
    }

    @Test
    void aForgedHostIsNotKeptInLinks() {
        String answer = raw("GET /my-work HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        assertThat(answer.lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith("location:")))
                .allSatisfy(line -> assertThat(line).doesNotContain("evil.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET http://evil.example/my-work HTTP/1.1\r\nHost: localhost\r\n",
                "GET /my-work HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
                "GET /my-work HTTP/1.1\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nContent-Length: 44\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked, identity\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n",
                "GET /my-work HTTP/1.1\r\nHost : localhost\r\n",
                "GET  /my-work HTTP/1.1 \r\nHost: local host\r\n"
            })
    void aRequestThatTwoServersCouldReadInTwoWaysIsRefused(String head) {
        assertThat(status(raw(head + "Connection: close\r\n\r\n"))).isIn(400, 501);
    }

    @Test
    void aLengthBesideChunksEndsTheConnection() {
        String answer =
                raw("POST /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET /icons/favicon.svg HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer.split("HTTP/1\\.1 ", -1)).hasSize(2);
    }

    @Test
    void aHeadWithoutEndIsRefused() {
        assertThat(status(raw("GET /my-work HTTP/1.1\r\nHost: localhost\r\nX-Long: " + "x".repeat(100_000)
                        + "\r\nConnection: close\r\n\r\n")))
                .isIn(400, 431);
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() {
        Browser ben = signedIn();

        assertThat(ben.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(ben.post("/logout", "_csrf=forged").statusCode()).isEqualTo(403);
        assertThat(ben.isSignedIn()).isTrue();
    }

    @Test
    void aCallOfAScreenWithoutItsKeyOrWithThatOfSomebodyElseDoesNothing() {
        Browser ben = signedIn();
        Browser other = signedIn();
        for (String body : List.of(
                "{}",
                "{\"csrfToken\":\"forged\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"" + other.session()
                        + "\",\"rpc\":[{\"type\":\"event\",\"node\":1,\"event\":\"click\"}]}",
                "not json",
                "[".repeat(100_000))) {
            HttpResponse<String> answer = ben.send("POST", "/?v-r=uidl&v-uiId=0", "application/json", body);
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 400, 403, 500);
            assertThat(answer.body()).doesNotContain("Exception", "com.vaadin.flow.server", "\"changes\"", "at org.");
        }
    }

    @Test
    void aPushChannelForAnotherPageIsNotOpened() {
        Browser ben = signedIn();
        String answer = raw("GET /VAADIN/push?v-r=push&v-uiId=0&v-pushId=forged HTTP/1.1\r\nHost: localhost\r\n"
                + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nOrigin: https://evil.example\r\nCookie: JSESSIONID="
                + ben.session() + "\r\n\r\n");

        assertThat(status(answer)).isEqualTo(403);
    }

    /** Whoever signs in gets another session; a call under the old one that arrives late must not put a third in its place. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=late&X-Atmosphere-Transport=long-polling",
                "/VAADIN/push?v-r=push&v-uiId=0&v-pushId=late&X-Atmosphere-Transport=websocket",
                "/?v-r=uidl&v-uiId=0",
                "/icons/favicon.svg"
            })
    void whatArrivesUnderASessionThatIsGoneMakesNoNewOne(String path) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Cookie: JSESSIONID=0123456789ABCDEF0123456789ABCDEF\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1").doesNotContainIgnoringCase("set-cookie");
    }

    @Test
    void whatIsSentForgesNoLineOfTheLog(CapturedOutput log) {
        String evil = "forged-line";
        wire.browser()
                .post(
                        "/login",
                        "username=a%0d%0aERROR+" + evil + "%1b%5b31m+%24%7bjndi:ldap://127.0.0.1/" + evil
                                + "%7d&password=secret-of-" + evil);
        wire.browser()
                .get(
                        "/my-work?" + evil + "=%0d%0aERROR",
                        "User-Agent",
                        evil,
                        "X-Api-Version",
                        "${jndi:ldap://" + evil + "}");
        wire.browser().get("/" + evil + "%0d%0aERROR");
        signedIn().send("POST", "/?v-r=uidl&v-uiId=0", "application/json", "{\"csrfToken\":\"" + evil + "\"}");
        wire.browser().send("POST", "/api/v1/barriers", "application/json", "{\"" + evil + "\":\"" + evil + "\"}");
        wire.browser().get("/api/v1/tasks", "Authorization", "Bearer secret-of-" + evil);
        raw("GET /" + evil + " HTTP/1.1\r\nHost: " + evil + "\u001b[31m\r\n\r\n");

        assertThat(log.getAll())
                .doesNotContain("secret-of-" + evil)
                .doesNotContain("\u001b[31m $")
                .doesNotContainPattern("(?m)^ERROR");
    }

    private Browser signedIn() {
        Browser browser = wire.browser();
        assertThat(browser.signIn(people.ben().userName(), PASSWORD)).doesNotContain("error");
        return browser;
    }

    private static int status(String answer) {
        assertThat(answer).startsWith("HTTP/1.1 ");
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String readAll(InputStream in) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            in.transferTo(answer);
        } catch (IOException hungUpOrSilent) {
            // what came before is the answer
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    /** Sends bytes as they are and reads until the server hangs up, or says nothing more. */
    private String raw(String request) {
        int port = Integer.parseInt(environment.getRequiredProperty("local.server.port"));
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return readAll(socket.getInputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package org.throughline.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.env.Environment;

/** Browsers without a screen: each keeps its cookies and follows nothing by itself. */
@TestConfiguration(proxyBeanMethods = false)
public class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Environment environment;

    Wire(Environment environment) {
        this.environment = environment;
    }

    /** One more browser. */
    public Browser browser() {
        return new Browser("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    /** One browser with its own cookies. */
    public static final class Browser {

        private final String base;
        private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        Browser(String base) {
            this.base = base;
        }

        /** Opens an address of the product, or any other when it is whole. */
        public HttpResponse<String> get(String address, String... headers) {
            HttpRequest.Builder request = request(address).GET();
            if (headers.length > 0) {
                request.headers(headers);
            }
            return send(request);
        }

        /** Sends a form. */
        public HttpResponse<String> post(String address, String form) {
            return send(request(address)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(form)));
        }

        /** Sends anything. */
        public HttpResponse<String> send(String method, String address, String contentType, String body) {
            return send(request(address)
                    .header("Content-Type", contentType)
                    .method(method, HttpRequest.BodyPublishers.ofString(body)));
        }

        /** Signs in by form; where that leads. */
        public String signIn(String userName, String password) {
            return location(post("/login", "username=" + encode(userName) + "&password=" + encode(password)));
        }

        /** Whether the product knows who this is. */
        public boolean isSignedIn() {
            HttpResponse<String> answer = get("/my-work");
            return !(answer.statusCode() == 302 && location(answer).contains("/login"));
        }

        /** The session of the moment, empty when there is none. */
        public String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                    .map(java.net.HttpCookie::getValue)
                    .findFirst()
                    .orElse("");
        }

        /** Where an answer leads, empty when nowhere. */
        public static String location(HttpResponse<String> answer) {
            return answer.headers().firstValue("Location").orElse("");
        }

        private HttpRequest.Builder request(String address) {
            return HttpRequest.newBuilder(URI.create(address.startsWith("http") ? address : base + address))
                    .timeout(PATIENCE);
        }

        private HttpResponse<String> send(HttpRequest.Builder request) {
            try {
                return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}

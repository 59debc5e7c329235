package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One request over a real line, whatever the other side does; and the signature that goes with it. */
@Timeout(20)
class PinnedPostTest {

    private static final TargetRules LOCAL = TargetRules.of("", "localhost");
    private static final Duration SHORT = Duration.ofMillis(300);

    private final PinnedPost post = new PinnedPost(LOCAL, InetAddress::getAllByName, SHORT, Duration.ofMillis(800));

    @ParameterizedTest
    @CsvSource({
        "200,",
        "204,",
        "301, ENDPOINT_MOVED",
        "307, ENDPOINT_MOVED",
        "400, ENDPOINT_REFUSED",
        "404, ENDPOINT_REFUSED",
        "410, ENDPOINT_GONE",
        "429, ENDPOINT_REFUSED",
        "500, ENDPOINT_REFUSED",
        "503, ENDPOINT_REFUSED"
    })
    void theNumberOfTheAnswerSaysWhatCameOfIt(int status, SendFailure failure) throws IOException {
        try (Receiver receiver = new Receiver()) {
            receiver.answers(status);

            assertThat(post.send(receiver.url("/hook?a=b"), Map.of("Webhook-Id", "evt_1"), "{\"ä\":1}"))
                    .isEqualTo(new PostAnswer(status, failure));
            assertThat(receiver.requests()).as("redirects are not followed").hasSize(1);
            Receiver.Request request = receiver.requests().get(0);
            assertThat(request.path()).isEqualTo("/hook?a=b");
            assertThat(request.body()).isEqualTo("{\"ä\":1}");
            assertThat(request.head()).containsEntry("Webhook-Id", "evt_1").containsEntry("User-Agent", "Throughline");
            assertThat(request.head().get("Host")).startsWith("localhost:");
        }
    }

    @Test
    void aServerThatAnswersWithoutEndIsLeftAfterTheFirstLine() throws IOException {
        byte[] endless = ("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + "x".repeat(100_000))
                .getBytes(StandardCharsets.US_ASCII);
        try (ServerSocket server = talking(line -> {
            while (true) {
                line.write(endless);
            }
        })) {
            assertThat(send(server)).isEqualTo(new PostAnswer(200, null));
        }
    }

    @Test
    void aHeadWithoutEndIsCut() throws IOException {
        byte[] endless = "x".repeat(10_000).getBytes(StandardCharsets.US_ASCII);
        try (ServerSocket server = talking(line -> {
            while (true) {
                line.write(endless);
            }
        })) {
            assertThat(send(server)).isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_SILENT));
        }
    }

    @Test
    void aServerThatDripsIsLeftWhenTheTimeIsOver() throws IOException {
        try (ServerSocket server = talking(line -> {
            while (true) {
                line.write('H');
                line.flush();
                java.util.concurrent.locks.LockSupport.parkNanos(
                        Duration.ofMillis(100).toNanos());
            }
        })) {
            long before = System.nanoTime();
            assertThat(send(server)).isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_SILENT));
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @Test
    void aServerThatHangsUpOrTalksSomethingElseOrNothingDoesNotCount() throws IOException {
        try (ServerSocket hangsUp = talking(OutputStream::close);
                ServerSocket mail = talking(line -> line.write("220 ready\r\n".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(send(hangsUp)).isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_SILENT));
            assertThat(send(mail)).isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_SILENT));
        }
        try (ServerSocket nobodyAccepts = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(send(nobodyAccepts)).isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_SILENT));
        }
    }

    @Test
    void anAnswerThatOnlyAnnouncesAnotherIsPassedOver() throws IOException {
        try (ServerSocket server =
                talking(line -> line.write("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 202 Accepted\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(send(server)).isEqualTo(new PostAnswer(202, null));
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNoLine() throws IOException {
        try (ServerSocket server =
                talking(line -> line.write(new byte[] {21, 3, 3, 0, 2, 2, 40}))) { // the alert "handshake failure"
            String url = "https://localhost:" + server.getLocalPort() + "/";
            assertThat(post.send(url, Map.of(), "{}").failure())
                    .isIn(SendFailure.ENDPOINT_UNTRUSTED, SendFailure.ENDPOINT_SILENT);
        }
    }

    @Test
    void aNameIsAskedForOnceAndAllItsNumbersMustBeGood() {
        AtomicInteger asked = new AtomicInteger();
        PinnedPost rebound = new PinnedPost(
                TargetRules.of("", ""),
                host -> {
                    asked.incrementAndGet();
                    return numbers("93.184.215.14", "127.0.0.1");
                },
                SHORT,
                SHORT);

        assertThat(rebound.send("https://example.org/", Map.of(), "{}"))
                .isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_NOT_ALLOWED));
        assertThat(asked).hasValue(1);
    }

    @Test
    void theLineGoesToTheNumberThatWasJudgedNotToWhatTheNameMeansLater() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (Receiver receiver = new Receiver()) {
            PinnedPost pinned = new PinnedPost(
                    TargetRules.of("", "hooks.example.org"),
                    host -> numbers(asked.incrementAndGet() == 1 ? "127.0.0.1" : "169.254.169.254"),
                    SHORT,
                    Duration.ofSeconds(5));
            String url = receiver.url("/x").replace("localhost", "hooks.example.org");

            assertThat(pinned.send(url, Map.of(), "{}").status()).isEqualTo(204);
            assertThat(asked).hasValue(1);
            assertThat(receiver.requests().get(0).head().get("Host")).startsWith("hooks.example.org:");
            assertThat(pinned.send(url, Map.of(), "{}").failure()).isEqualTo(SendFailure.ENDPOINT_NOT_ALLOWED);
        }
    }

    @Test
    void aNameThatNobodyKnowsIsSilence() {
        PinnedPost lost = new PinnedPost(
                TargetRules.of("", ""),
                host -> {
                    throw new UnknownHostException(host);
                },
                SHORT,
                SHORT);

        assertThat(lost.send("https://example.org/", Map.of(), "{}"))
                .isEqualTo(PostAnswer.none(SendFailure.ENDPOINT_SILENT));
    }

    /** The example of standardwebhooks.com, worked out again with openssl. */
    @Test
    void theSignatureIsThatOfTheStandardsExample() {
        byte[] secret = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        String id = "msg_p5jXN8AQM9LWM0D4loKWxJek";

        assertThat(WebhookSignature.of(List.of(secret), id, 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        assertThat(WebhookSignature.shown(secret)).isEqualTo("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }

    /** printf 'evt_1.0.{}' | openssl dgst -sha256 -hmac 'abc' -binary | base64 */
    @Test
    void twoSecretsMakeTwoSignatures() {
        byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);

        assertThat(WebhookSignature.of(List.of(abc, abc), "evt_1", 0, "{}"))
                .isEqualTo(
                        "v1,gWX0sR6AUag+tkACS4q2BQdWoRFeolv+DrN1gJsXu44= v1,gWX0sR6AUag+tkACS4q2BQdWoRFeolv+DrN1gJsXu44=");
    }

    private PostAnswer send(ServerSocket server) {
        return post.send("http://localhost:" + server.getLocalPort() + "/", Map.of(), "{}");
    }

    private static InetAddress[] numbers(String... written) throws UnknownHostException {
        InetAddress[] numbers = new InetAddress[written.length];
        for (int n = 0; n < written.length; n++) {
            numbers[n] = InetAddress.getByName(written[n]);
        }
        return numbers;
    }

    private interface Talk {

        void on(OutputStream line) throws IOException;
    }

    /** A server that reads a little and then says what the test wants, for each visitor. */
    private static ServerSocket talking(Talk talk) throws IOException {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(
                () -> {
                    while (!server.isClosed()) {
                        try (Socket visitor = server.accept()) {
                            visitor.getInputStream().read(new byte[4_096]);
                            talk.on(visitor.getOutputStream());
                        } catch (IOException over) {
                            assertThat(over).isNotNull();
                        }
                    }
                },
                "talking server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }
}

package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** From what happened to another program or a chat that listens by real HTTP. */
@ApplicationTest
class WebhooksTest {

    private static final Duration FIRST_WAIT = Duration.ofSeconds(73);

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Notices notices;

    @Autowired
    private Webhooks webhooks;

    @Autowired
    private UnitChats chats;

    @Autowired
    private PostSender sender;

    @Autowired
    private OutboxPosts posts;

    @Autowired
    private OutboxSpread spread;

    @Autowired
    private StatementCount statements;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private java.time.Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private Receiver receiver;
    private Logistics people;
    private PersonSummary sam;

    @BeforeEach
    void aProgramThatListens() throws IOException {
        nobodyElseListens();
        time.set("2026-11-20T10:00");
        receiver = new Receiver();
        people = world.logistics();
        sam = people.sam();
    }

    @AfterEach
    void nobodyListens() {
        receiver.close();
        nobodyElseListens();
    }

    @Test
    void aProgramHearsWhatHappenedSignedAndWithoutAWord() throws IOException {
        NewWebhook made = listen("barrier.*");
        String barrier = barrier("Bullying by Ben", false);
        answerThis(barrier, "Bullying by Ben");
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(1);
        Receiver.Request request = receiver.requests().get(0);
        JsonNode body = json.readTree(request.body());
        assertThat(body.fieldNames()).toIterable().containsExactly("id", "kind", "occurredAt", "ref", "unit", "link");
        assertThat(body.get("kind").asText()).isEqualTo("barrier.answerThis");
        assertThat(body.get("occurredAt").asText()).startsWith("2026-11-20T10:0");
        assertThat(body.get("ref").asText()).isEqualTo(barrier);
        assertThat(body.get("unit").asText()).isEqualTo(people.pickA().code());
        assertThat(body.get("link").asText()).isEqualTo("http://localhost:8080/barriers/" + barrier);
        assertThat(request.body()).doesNotContain("Bullying", "Ben");

        String id = String.valueOf(request.head().get("Webhook-Id"));
        long seconds = Long.parseLong(String.valueOf(request.head().get("Webhook-Timestamp")));
        assertThat(body.get("id").asText()).isEqualTo(id);
        assertThat(Instant.ofEpochSecond(seconds)).isBetween("2026-11-20T10:00:00Z", "2026-11-20T10:10:00Z");
        assertThat(request.head().get("Webhook-Signature"))
                .isEqualTo(WebhookSignature.of(List.of(key(made)), id, seconds, request.body()));
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void onlyWhatWasAskedForAtTheUnitAndBelowIsHeard() {
        listen("action.*", "barrier.removed");
        PersonSummary otherSam = world.logistics().sam();
        world.as(
                otherSam,
                () -> webhooks.add(new AddWebhook(otherSam.homeUnitId(), "x", receiver.url("/"), Set.of("*"))));
        answerThis(barrier("x", false), "x");
        sender.sendDue();
        assertThat(receiver.requests()).isEmpty();

        tell("barrier.notice.removed", barrier("x", false), Map.of("title", "x", "answer", "y"));
        sender.sendDue();
        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void ofConfidentialThingsAndWhatNobodyVouchesForNothingIsHeard() {
        listen("*");
        world.doAs(sam, () -> chats.set(new SetUnitChat(people.group().id(), receiver.url("/chat"), null)));
        answerThis(barrier("Bullying", true), "Bullying");
        answerThis("BAR-2026-999999", "Secret plan");
        sender.sendDue();

        assertThat(receiver.requests()).isEmpty();
        assertThat(states()).isEmpty();
    }

    @Test
    void theSameIsSentOnceHoweverOftenItIsToldAndWhatFailedOrWasToldBeforeIsNever() {
        String old = barrier("told before anybody listened", false);
        answerThis(old, "x");
        listen("*");
        answerThis(old, "x");
        String barrier = barrier("x", false);
        answerThis(barrier, "x");
        answerThis(barrier, "x");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    answerThis(barrier("y", false), "y");
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        sender.sendDue();
        answerThis(barrier, "x");
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void whatIsTakenBackInTimeNobodyHears() {
        listen("*");
        String barrier = barrier("x", false);
        transaction.executeWithoutResult(status -> notices.tellUnlessTakenBack(
                Duration.ofSeconds(10),
                List.of(people.ben().id()),
                "barrier.notice.answerThis",
                barrier,
                "/barriers/" + barrier,
                Map.of("title", "x", "tier", "1"),
                barrier));
        sender.sendDue();
        transaction.executeWithoutResult(status -> notices.takeBack(people.ben().id(), barrier));
        time.forward(Duration.ofMinutes(1));
        sender.sendDue();

        assertThat(receiver.requests()).isEmpty();
    }

    @Test
    void aProgramThatIsDownGetsItLaterUnderTheSameId() {
        listen("*");
        receiver.answers(500);
        answerThis(barrier("x", false), "x");
        sender.sendDue();
        assertThat(column("failure")).containsExactly("ENDPOINT_REFUSED");
        assertThat(column("answer")).containsExactly("500");
        receiver.answers(200);
        sender.sendDue();
        assertThat(receiver.requests()).as("before the wait is over").hasSize(1);
        time.forward(FIRST_WAIT);
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(2);
        assertThat(heads("Webhook-Id").distinct()).hasSize(1);
        assertThat(heads("Webhook-Timestamp").distinct()).hasSize(2);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void afterTenAttemptsItIsPausedWithAReasonAndGoesOnWhenSomebodyResumesIt() {
        NewWebhook made = listen("*");
        receiver.answers(503);
        answerThis(barrier("x", false), "x");
        for (int attempt = 1; attempt <= RetryPolicy.MOST_ATTEMPTS; attempt++) {
            sender.sendDue();
            time.forward(Duration.ofHours(5));
        }
        assertThat(states()).containsExactly("DEAD");
        assertThat(only().pausedFor()).isEqualTo(PauseReason.FAILED);

        receiver.answers(200);
        answerThis(barrier("meanwhile", false), "meanwhile");
        sender.sendDue();
        assertThat(receiver.requests()).hasSize(RetryPolicy.MOST_ATTEMPTS);
        world.doAs(sam, () -> webhooks.resume(made.id()));
        answerThis(barrier("again", false), "again");
        sender.sendDue();
        assertThat(receiver.requests()).as("what was given up and what is new").hasSize(RetryPolicy.MOST_ATTEMPTS + 2);
        assertThat(only().pausedFor()).isNull();
    }

    @Test
    void whoeverIsGoneIsPausedAtOnceAndWhoeverIsSilentHoldsUpNobody() {
        listen("*");
        receiver.answers(410);
        answerThis(barrier("x", false), "x");
        answerThis(barrier("y", false), "y");
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(1);
        assertThat(only().pausedFor()).isEqualTo(PauseReason.GONE);
        assertThat(states()).containsExactlyInAnyOrder("DEAD", "WAITING");
    }

    @Test
    void aRedirectIsNotFollowed() {
        listen("*");
        receiver.answers(302);
        answerThis(barrier("x", false), "x");
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(1);
        assertThat(column("failure")).containsExactly("ENDPOINT_MOVED");
    }

    @Test
    void aNodeThatStopsBetweenSendingAndMarkingSendsTheSameAgain() {
        listen("*");
        answerThis(barrier("x", false), "x");
        spread.spread();
        assertThat(posts.take(Set.of())).isPresent();
        sender.sendDue();
        assertThat(receiver.requests())
                .as("while the first node may still be at it")
                .isEmpty();
        time.forward(OutboxPosts.TAKEN_FOR.plusSeconds(1));
        sender.sendDue();
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(1);
    }

    @Test
    void severalNodesShareThePostsAndNoneGoesOutTwice() throws InterruptedException {
        listen("*");
        for (int number = 0; number < 30; number++) {
            answerThis(barrier("x" + number, false), "x" + number);
        }
        List<Thread> nodes =
                Stream.generate(() -> new Thread(sender::sendDue)).limit(4).toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(receiver.requests()).hasSize(30);
        assertThat(heads("Webhook-Id").distinct()).hasSize(30);
    }

    @Test
    void aNewSecretAndTheOldOneSignForADay() {
        NewWebhook made = listen("*");
        NewWebhook renewed = world.as(sam, () -> webhooks.rotate(made.id()));
        world.doAs(sam, () -> webhooks.test(made.id()));
        sender.sendDue();
        time.forward(Webhooks.OLD_SECRET_COUNTS.plusSeconds(1));
        world.doAs(sam, () -> webhooks.test(made.id()));
        sender.sendDue();

        Receiver.Request first = receiver.requests().get(0);
        Receiver.Request second = receiver.requests().get(1);
        assertThat(first.body()).contains("webhook.test");
        assertThat(first.head().get("Webhook-Signature")).isEqualTo(signed(first, key(renewed), key(made)));
        assertThat(second.head().get("Webhook-Signature")).isEqualTo(signed(second, key(renewed)));
    }

    @Test
    void neitherSecretNorAddressIsShownAgainOrStandsInTheRecord() {
        NewWebhook made = world.as(
                sam,
                () -> webhooks.add(new AddWebhook(
                        people.group().id(), "Data lake", receiver.url("/very-secret-path"), Set.of("*"))));

        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(only().toString()).contains("localhost").doesNotContain("very-secret-path", made.secret());
        assertThat(jdbc.sql("select string_agg(details, ' ') from throughline.audit_entry where details like ?")
                        .param("%" + made.id() + "%")
                        .query(String.class)
                        .single())
                .contains(made.id().toString())
                .doesNotContain("very-secret-path", made.secret().substring(6));
        world.doAs(sam, () -> webhooks.end(made.id()));
        assertThat(jdbc.sql("select count(*) from throughline.webhook_secret where webhook_id = ?")
                        .param(made.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void onlyWhoeverLooksAfterTheUnitHasItsWebhooks() {
        NewWebhook made = listen("*");
        PersonSummary stranger = world.logistics().sam();

        assertThat(world.as(stranger, webhooks::all)).isEmpty();
        for (Runnable attempt : List.<Runnable>of(
                () -> webhooks.pause(made.id()),
                () -> webhooks.rotate(made.id()),
                () -> webhooks.end(made.id()),
                () -> webhooks.test(UUID.randomUUID()),
                () -> webhooks.add(new AddWebhook(people.group().id(), "x", receiver.url("/"), Set.of("*"))))) {
            assertThatThrownBy(() -> world.doAs(stranger, attempt)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> world.as(people.carla(), webhooks::all)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        UUID unit = people.group().id();
        for (AddWebhook wish : List.of(
                new AddWebhook(unit, "x", "http://example.org/", Set.of("*")),
                new AddWebhook(unit, "x", "https://169.254.169.254/", Set.of("*")),
                new AddWebhook(unit, "x", receiver.url("/"), Set.of()),
                new AddWebhook(unit, "x", receiver.url("/"), Set.of("barrier.nonsense")))) {
            assertThatThrownBy(() -> world.as(sam, () -> webhooks.add(wish))).isInstanceOf(NoticeRefused.class);
        }
        assertThatThrownBy(() -> new AddWebhook(unit, " ", "x", Set.of("*"))).isInstanceOf(NoticeRefused.class);
    }

    @Test
    void theNearestChatHearsOfDutiesWithoutNamesAndTitles() throws IOException {
        world.doAs(sam, () -> chats.set(new SetUnitChat(people.group().id(), receiver.url("/group"), null)));
        world.doAs(
                people.carla(), () -> chats.set(new SetUnitChat(people.pickA().id(), receiver.url("/pick-a"), null)));
        String barrier = barrier("Bullying by Ben", false);
        answerThis(barrier, "Bullying by Ben");
        tell("barrier.notice.removed", barrier, Map.of("title", "x", "answer", "y"));
        sender.sendDue();

        assertThat(receiver.requests()).hasSize(1);
        assertThat(receiver.requests().get(0).path()).isEqualTo("/pick-a");
        assertThat(json.readTree(receiver.requests().get(0).body()).get("text").asText())
                .isEqualTo("Something needs an answer: " + barrier + " http://localhost:8080/barriers/" + barrier);
        assertThatThrownBy(() ->
                        world.doAs(people.carla(), () -> chats.end(people.site().id())))
                .isInstanceOf(NotAllowed.class);
    }

    /** 22:00 to 06:00 in London on the two nights in which the clocks change: 2026-03-29 and 2026-10-25, both at 01:00 UTC. */
    @Test
    void aChatIsLeftAloneInItsQuietHoursAndThenGetsOneMessage() throws IOException {
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 0));
        for (String[] evening : new String[][] {
            {"2026-03-28T23:00", "2026-03-29T04:59:00Z", "2026-03-29T05:00:00Z"}, // 06:00 BST is 05:00 UTC
            {"2026-10-24T22:30", "2026-10-25T05:59:00Z", "2026-10-25T06:00:00Z"} // 06:00 GMT is 06:00 UTC
        }) {
            nobodyElseListens();
            receiver.requests().clear();
            time.set(evening[0]);
            world.doAs(sam, () -> chats.set(new SetUnitChat(people.group().id(), receiver.url("/chat"), night)));
            for (int number = 0; number < 12; number++) {
                answerThis(barrier("x", false), "x");
            }
            sender.sendDue();
            moveTo(evening[1]);
            sender.sendDue();
            assertThat(receiver.requests()).as(evening[1]).isEmpty();
            moveTo(evening[2]);
            sender.sendDue();

            assertThat(receiver.requests()).as(evening[2]).hasSize(1);
            assertThat(json.readTree(receiver.requests().get(0).body())
                            .get("text")
                            .asText()
                            .lines())
                    .hasSize(11)
                    .last()
                    .isEqualTo("and 2 more: http://localhost:8080/my-work");
            assertThat(states()).hasSize(12).containsOnly("SENT");
        }
    }

    @Test
    void tellingCostsNoStatementMoreAndAListOneBesidesTheRoles() {
        long before = telling();
        listen("*");
        listen("barrier.*");

        assertThat(telling()).isEqualTo(before);
        world.doAs(sam, () -> assertThat(statements.during(webhooks::all)).hasSize(2));
        world.doAs(
                people.carla(), () -> assertThat(statements.during(chats::all)).hasSize(2));
    }

    private long telling() {
        String barrier = barrier("x", false);
        return statements.during(() -> answerThis(barrier, "x")).size();
    }

    private void moveTo(String instant) {
        time.forward(Duration.between(clock.instant(), Instant.parse(instant)));
    }

    private NewWebhook listen(String... kinds) {
        return world.as(
                sam,
                () -> webhooks.add(
                        new AddWebhook(people.group().id(), "Data lake", receiver.url("/hook"), Set.of(kinds))));
    }

    private WebhookSummary only() {
        List<WebhookSummary> all = world.as(sam, webhooks::all);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static byte[] key(NewWebhook made) {
        return Base64.getDecoder().decode(made.secret().substring(WebhookSignature.PREFIX.length()));
    }

    private static String signed(Receiver.Request request, byte[]... keys) {
        return WebhookSignature.of(
                List.of(keys),
                String.valueOf(request.head().get("Webhook-Id")),
                Long.parseLong(String.valueOf(request.head().get("Webhook-Timestamp"))),
                request.body());
    }

    private Stream<String> heads(String name) {
        return receiver.requests().stream()
                .map(request -> String.valueOf(request.head().get(name)));
    }

    private void answerThis(String barrier, String title) {
        tell("barrier.notice.answerThis", barrier, Map.of("title", title, "tier", "1"));
    }

    private void tell(String key, String ref, Map<String, String> values) {
        notices.tell(
                List.of(people.ben().id(), people.asha().id()), key, ref, "/barriers/" + ref, values, key + " " + ref);
    }

    private String barrier(String title, boolean sensitive) {
        String ref = "BAR-T-" + UUID.randomUUID().toString().substring(0, 12);
        jdbc.sql("""
                        insert into throughline.barrier (id, ref, command_id, unit_id, kind, severity, title, ask, consequence,
                            raiser_id, raised_at, source, sensitive, state, tier, version)
                        values (gen_random_uuid(), :ref, gen_random_uuid(), :unit, 'OTHER', 'LOW', :title, 'a', 'c',
                            :raiser, now(), 'PERSON', :sensitive, 'RAISED', 1, 0)""")
                .param("ref", ref)
                .param("unit", people.pickA().id())
                .param("title", title)
                .param("raiser", people.carla().id())
                .param("sensitive", sensitive)
                .update();
        return ref;
    }

    private List<String> states() {
        return column("state");
    }

    private List<String> column(String name) {
        return jdbc.sql("select cast(" + name + " as text) from throughline.outbox_post")
                .query(String.class)
                .list();
    }

    private void nobodyElseListens() {
        for (String table : List.of("outbox_post", "outbox_event", "webhook_secret", "webhook", "unit_chat")) {
            jdbc.sql("delete from throughline." + table).update();
        }
    }
}

package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** From a notice to a mail server that speaks SMTP, and what happens when it does not take the mail. */
@ApplicationTest
class OutboxTest {

    private static final String NOBODYS_THING = "/actions/ACT-2026-000001";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Notices notices;

    @Autowired
    private Outbox outbox;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private OutboxGathering gathering;

    @Autowired
    private OutboxMails mails;

    @Autowired
    private MailContents contents;

    @Autowired
    private MailComposer composer;

    @Autowired
    private MailPost post;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Logistics people;
    private PersonSummary ben;

    @BeforeEach
    void aMorningWithAMailServer() {
        jdbc.sql("delete from throughline.outbox_line").update();
        jdbc.sql("delete from throughline.outbox_mail").update();
        time.set("2026-11-20T10:00");
        server.start();
        smtp.setPort(server.getSmtp().getPort());
        people = world.logistics();
        ben = people.ben();
        hasAddress(ben, "ben@example.org");
    }

    @AfterEach
    void noMailServer() {
        server.stop();
        smtp.setPort(1);
    }

    @Test
    void whatNeedsAnAnswerGoesOutAtOnceAsPlainTextAndAsAPageWithOneLink() throws MessagingException, IOException {
        String barrier = barrier("No <b>runner</b> & no scanner", false);
        answerThis(ben, barrier, "No <b>runner</b> & no scanner");
        sender.sendDue();

        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("A barrier needs your answer: No <b>runner</b> & no scanner");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("ben@example.org");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<" + onlyId() + "@localhost>");
        assertThat(part(mail, 0))
                .contains("A barrier needs your answer: No <b>runner</b> & no scanner")
                .containsOnlyOnce("http");
        assertThat(part(mail, 0)).contains("http://localhost:8080/barriers/" + barrier);
        assertThat(part(mail, 1))
                .contains("No &lt;b&gt;runner&lt;/b&gt; &amp; no scanner")
                .doesNotContain("<b>")
                .containsOnlyOnce("href");
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void theMailIsInTheReadersLanguage() throws MessagingException {
        jdbc.sql("update throughline.person set locale = 'de-DE' where id = ?")
                .param(ben.id())
                .update();
        answerThis(ben, barrier("Kein Läufer", false), "Kein Läufer");
        sender.sendDue();

        assertThat(only().getSubject()).isEqualTo("Ein Hindernis braucht Ihre Antwort: Kein Läufer");
    }

    @Test
    void nothingOfASensitiveBarrierIsInTheMail() throws MessagingException, IOException {
        String barrier = barrier("Bullying in Pick A", true);
        answerThis(ben, barrier, "Bullying in Pick A");
        sender.sendDue();

        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("There is something for you to see. It stays inside Throughline.");
        assertThat(part(mail, 0)).contains("/barriers/" + barrier);
        assertThat(whole(mail)).doesNotContain("Bullying", "Pick A", "barrier needs");
    }

    @Test
    void nothingOfAThingThatNobodyVouchesForIsInTheMail() throws MessagingException, IOException {
        tell(ben, "action.notice.offered", "ACT-2026-999999", NOBODYS_THING, Map.of("title", "Secret plan", "due", ""));
        sender.sendDue();

        assertThat(whole(only())).doesNotContain("Secret plan");
    }

    @Test
    void anInvitationBringsTheCalendarEntryAlong() throws MessagingException, IOException {
        String cycle = cycle("ROOM");
        invited(cycle);
        sender.sendDue();

        assertThat(part(inner(only()), 0)).contains("make peak waves easy", "/sessions/" + cycle);
        assertThat(only().getContent())
                .isInstanceOfSatisfying(
                        MimeMultipart.class,
                        parts -> assertThat(entry(parts))
                                .contains(
                                        "SUMMARY:make peak waves easy",
                                        "UID:SES-" + cycle + "@localhost",
                                        "DTSTART;TZID=Europe/London"));
    }

    @Test
    void nothingOfARestrictedSessionIsInTheMailNorInItsCalendarEntry() throws MessagingException, IOException {
        String cycle = cycle("RESTRICTED");
        invited(cycle);
        sender.sendDue();

        assertThat(only().getSubject()).isEqualTo("There is something for you to see. It stays inside Throughline.");
        assertThat(part(inner(only()), 0) + part(inner(only()), 1)).doesNotContain("peak waves", "Canteen", "You pick");
        assertThat(only().getContent())
                .isInstanceOfSatisfying(
                        MimeMultipart.class,
                        parts -> assertThat(entry(parts))
                                .contains("SUMMARY:Session")
                                .doesNotContain("peak waves", "Canteen"));
    }

    @Test
    void severalNodesShareTheMailsAndNoneGoesOutTwice() throws InterruptedException {
        for (int number = 0; number < 40; number++) {
            PersonSummary somebody = number % 2 == 0 ? ben : people.carla();
            hasAddress(somebody, number % 2 == 0 ? "ben@example.org" : "carla@example.org");
            answerThis(somebody, barrier("x" + number, false), "x" + number);
            gathering.gather();
        }
        List<Thread> nodes =
                Stream.generate(() -> new Thread(sender::sendDue)).limit(4).toList();
        nodes.forEach(Thread::start);
        for (Thread node : nodes) {
            node.join();
        }

        assertThat(server.getReceivedMessages()).hasSize(40);
        assertThat(Arrays.stream(server.getReceivedMessages())
                        .map(OutboxTest::idOf)
                        .distinct())
                .hasSize(40);
    }

    @Test
    void titlesAddNothingToTheHead() throws MessagingException, IOException {
        answerThis(ben, barrier("x", false), "Broken\r\nBcc: everybody@example.org\r\n\r\n${7*7} {{7*7}} {0}");
        sender.sendDue();

        MimeMessage mail = only();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject())
                .isEqualTo("A barrier needs your answer: Broken Bcc: everybody@example.org ${7*7} {{7*7}} {0}");
    }

    @Test
    void theSameNoticeIsQueuedOnceAndAnUndoneOneNever() {
        String barrier = barrier("x", false);
        answerThis(ben, barrier, "x");
        answerThis(ben, barrier, "x");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    answerThis(ben, barrier("y", false), "y");
                    throw new IllegalStateException("the step failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        sender.sendDue();
        sender.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aServerThatIsDownGetsTheMailWhenItIsUpAgain() {
        smtp.setPort(1);
        answerThis(ben, barrier("x", false), "x");
        sender.sendDue();

        assertThat(states()).containsExactly("WAITING");
        assertThat(counts().failing()).isEqualTo(1);
        smtp.setPort(server.getSmtp().getPort());
        sender.sendDue();
        assertThat(server.getReceivedMessages()).as("before the wait is over").isEmpty();

        time.forward(Duration.ofSeconds(73));
        sender.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("SENT");
    }

    @Test
    void aNodeThatStopsBetweenSendingAndMarkingSendsTheSameMailAgain() throws MessagingException {
        answerThis(ben, barrier("x", false), "x");
        gathering.gather();
        OutboxMails.TakenMail taken = mails.take().orElseThrow();
        MailContents.Receiver receiver = contents.receiver(ben.id()).orElseThrow();
        post.send(
                taken.id(),
                receiver.address(),
                taken.madeAt(),
                composer.compose(receiver, contents.lines(taken.id()), 1));

        sender.sendDue();
        assertThat(server.getReceivedMessages())
                .as("while the first node may still be at it")
                .hasSize(1);
        time.forward(OutboxMails.TAKEN_FOR.plusSeconds(1));
        sender.sendDue();

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
        assertThat(received[1].getSentDate()).isEqualTo(received[0].getSentDate());
    }

    @Test
    void aMailIsTakenByOneNodeOnly() {
        answerThis(ben, barrier("x", false), "x");
        gathering.gather();

        assertThat(mails.take()).isPresent();
        assertThat(mails.take()).isEmpty();
    }

    @Test
    void aServerThatTakesTheLetterAndHangsUpGetsItAgainUnderTheSameId() throws IOException {
        try (ScriptedMailServer rude = new ScriptedMailServer(Map.of("BODY", ScriptedMailServer.HANG_UP))) {
            smtp.setPort(rude.port());
            answerThis(ben, barrier("x", false), "x");
            sender.sendDue();
            time.forward(Duration.ofSeconds(73));
            sender.sendDue();

            assertThat(rude.letters()).hasSize(2).allMatch(letter -> letter.contains("Message-ID: <" + onlyId() + "@"));
            assertThat(states()).containsExactly("WAITING");
        }
    }

    @Test
    void aRefusedReceiverIsADeadLetterThatSomebodySees() throws IOException {
        try (ScriptedMailServer strict = new ScriptedMailServer(Map.of("RCPT", "550 no such user"))) {
            smtp.setPort(strict.port());
            answerThis(ben, barrier("x", false), "x");
            sender.sendDue();
        }

        DeadLetter letter = onlyDeadLetter();
        assertThat(letter.failure()).isEqualTo(SendFailure.ADDRESS_REFUSED);
        assertThat(letter.receiver()).isEqualTo("Ben Cole");
        assertThat(letter.attempts()).isEqualTo(1);
        assertThat(counts().dead()).isEqualTo(1);
    }

    @Test
    void aServerThatIsFullIsAskedLaterAndOneThatKnowsUsNotIsNoDeadLetter() throws IOException {
        try (ScriptedMailServer full = new ScriptedMailServer(Map.of("RCPT", "452 box is full"))) {
            smtp.setPort(full.port());
            answerThis(ben, barrier("x", false), "x");
            sender.sendDue();
        }
        assertThat(failures()).containsExactly("PUT_OFF");
        time.forward(Duration.ofSeconds(73));
        try (ScriptedMailServer closed = new ScriptedMailServer(Map.of("MAIL", "530 sign in first"))) {
            smtp.setPort(closed.port());
            sender.sendDue();
        }
        assertThat(failures()).containsExactly("SIGN_IN_REFUSED");
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void afterTenAttemptsTheMailIsDead() {
        smtp.setPort(1);
        answerThis(ben, barrier("x", false), "x");
        for (int attempt = 1; attempt <= RetryPolicy.MOST_ATTEMPTS; attempt++) {
            sender.sendDue();
            time.forward(Duration.ofHours(5));
        }

        assertThat(onlyDeadLetter().failure()).isEqualTo(SendFailure.SERVER_SILENT);
        assertThat(onlyDeadLetter().attempts()).isEqualTo(RetryPolicy.MOST_ATTEMPTS);
    }

    @Test
    void aDeadLetterIsSentAgainOrGivenUpWithAReason() {
        hasAddress(ben, "nobody");
        answerThis(ben, barrier("x", false), "x");
        sender.sendDue();
        UUID letter = onlyDeadLetter().id();
        assertThat(onlyDeadLetter().failure()).isEqualTo(SendFailure.ADDRESS_BROKEN);

        hasAddress(ben, "ben@example.org");
        world.doAs(people.sam(), () -> outbox.retry(letter));
        sender.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> world.doAs(people.sam(), () -> outbox.retry(letter)))
                .isInstanceOf(NoticeRefused.class);

        hasAddress(ben, "nobody");
        answerThis(ben, barrier("y", false), "y");
        sender.sendDue();
        UUID second = onlyDeadLetter().id();
        assertThatThrownBy(() -> world.doAs(people.sam(), () -> outbox.discard(second, " ")))
                .isInstanceOf(NoticeRefused.class);
        world.doAs(people.sam(), () -> outbox.discard(second, "Ben has no address"));
        assertThat(counts().dead()).isZero();
    }

    @Test
    void theOutboxIsOpenToSystemAdminsOnly() {
        assertThatThrownBy(() -> world.as(people.carla(), () -> outbox.dead(0, 10)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.doAs(people.femi(), outbox::retryAll)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void newsAreOneMailADayAtSevenAndNoneWhenThereIsNothing() throws MessagingException, IOException {
        String barrier = barrier("No runner", false);
        news(ben, barrier, "No runner", "one");
        news(ben, barrier, "No runner", "two");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        time.forwardTo("2026-11-21T07:00");
        sender.sendDue();
        sender.sendDue();
        MimeMessage mail = only();
        assertThat(mail.getSubject()).isEqualTo("2 things are new for you");
        assertThat(part(mail, 0)).contains("* “No runner” is gone.", "/me/notifications");

        time.forwardTo("2026-11-22T07:30");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void afterALongOutageThereIsOneDailyMailAndNoFlood() throws MessagingException {
        for (int day = 1; day <= 3; day++) {
            for (int number = 0; number < 30; number++) {
                news(ben, barrier("x", false), "x", "day " + day + " " + number);
                answerThis(ben, barrier("x", false), "x");
            }
            time.forward(Duration.ofDays(1));
        }
        sender.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(only(0).getSubject()).isEqualTo("90 things are new for you");
    }

    @Test
    void inQuietHoursNothingGoesOutAndAtTheirEndItDoes() {
        quiet(ben, "22:00", "06:30");
        time.set("2026-11-20T23:00");
        answerThis(ben, barrier("x", false), "x");
        sender.sendDue();
        time.forwardTo("2026-11-21T06:29");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        time.forwardTo("2026-11-21T06:30");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void aRepetitionKeepsToQuietHoursToo() {
        smtp.setPort(1);
        time.set("2026-11-20T21:59");
        answerThis(ben, barrier("x", false), "x");
        sender.sendDue();
        quiet(ben, "22:00", "06:30");
        smtp.setPort(server.getSmtp().getPort());
        time.forwardTo("2026-11-20T22:05");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();

        time.forwardTo("2026-11-21T06:31");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoeverHasNoAddressHasLeftOrWantsNoMailGetsNone() {
        world.doAs(ben, () -> preferences.choose(NoticeKind.NEWS, NoticeChannel.NONE));
        news(ben, barrier("x", false), "x", "one");
        answerThis(people.carla(), barrier("x", false), "x");
        hasAddress(people.dmitri(), "dmitri@example.org");
        answerThis(people.dmitri(), barrier("x", false), "x");
        jdbc.sql("update throughline.person set status = 'LEFT' where id = ?")
                .param(people.dmitri().id())
                .update();
        time.forward(Duration.ofDays(2));
        sender.sendDue();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(states()).containsExactly("DISCARDED");
    }

    private void answerThis(PersonSummary person, String barrier, String title) {
        tell(person, "barrier.notice.answerThis", barrier, "/barriers/" + barrier, Map.of("title", title, "tier", "1"));
    }

    private void news(PersonSummary person, String barrier, String title, String once) {
        notices.tell(
                List.of(person.id()),
                "barrier.notice.removed",
                barrier,
                "/barriers/" + barrier,
                Map.of("title", title, "answer", "Thank you"),
                barrier + once);
    }

    private void tell(PersonSummary person, String key, String ref, String link, Map<String, String> values) {
        notices.tell(List.of(person.id()), key, ref, link, values, key + " " + ref);
    }

    private void invited(String cycle) {
        tell(
                ben,
                "session.notice.invited.LEARN",
                cycle,
                "/sessions/" + cycle,
                Map.of(
                        "title", "make peak waves easy",
                        "when", "2026-11-27T14:00:00Z",
                        "reason", "You pick the waves",
                        "sponsor", "NO"));
    }

    private String cycle(String confidentiality) {
        String ref = "CYC-T-" + UUID.randomUUID().toString().substring(0, 12);
        jdbc.sql("""
                        with cycle as (
                            insert into throughline.learning_cycle (id, ref, command_id, unit_id, method, purpose, trigger_kind,
                                harm, urgency, dimensions, confidentiality, anonymity_mode, state, facilitator_id, sponsor_id,
                                started_at, started_by, last_progress_at)
                            values (gen_random_uuid(), :ref, gen_random_uuid(), :unit, 'OLT', 'make peak waves easy', 'WORK',
                                false, 'NORMAL', 'QUALITY', :confidentiality, 'CHOICE', 'PLANNED', :asha, :erin, now(), :asha,
                                now())
                            returning id),
                        meeting as (
                            insert into throughline.learning_session (id, ref, cycle_id, kind, number, state, stage, starts_at,
                                length_minutes, place, question_set, protected_time, planned_at, invited_at, vote_state)
                            select gen_random_uuid(), 'SES-' || :ref, id, 'LEARN', 1, 'SCHEDULED', 'WELCOME',
                                '2026-11-27T14:00Z', 60, 'Canteen', 'OLT', true, now(), now(), 'NOT_OPEN' from cycle
                            returning id)
                        insert into throughline.invitation (id, session_id, person_id, perspective, reason, state)
                        select gen_random_uuid(), id, :ben, 'DOES', 'You pick the waves', 'INVITED' from meeting""")
                .param("ref", ref)
                .param("unit", people.pickA().id())
                .param("confidentiality", confidentiality)
                .param("asha", people.asha().id())
                .param("erin", people.erin().id())
                .param("ben", ben.id())
                .update();
        return ref;
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

    private void quiet(PersonSummary person, String from, String to) {
        world.doAs(person, () -> preferences.keepQuiet(new QuietHours(LocalTime.parse(from), LocalTime.parse(to))));
    }

    private void hasAddress(PersonSummary person, String address) {
        jdbc.sql("update throughline.person set email = ? where id = ?")
                .params(address, person.id())
                .update();
    }

    private OutboxCounts counts() {
        return world.as(people.sam(), outbox::counts);
    }

    private DeadLetter onlyDeadLetter() {
        List<DeadLetter> dead = world.as(people.sam(), () -> outbox.dead(0, 10));
        assertThat(dead).hasSize(1);
        return dead.get(0);
    }

    private List<String> states() {
        return column("state");
    }

    private List<String> failures() {
        return column("failure");
    }

    private String onlyId() {
        return column("id").get(0);
    }

    private List<String> column(String name) {
        return jdbc.sql("select " + name + " from throughline.outbox_mail")
                .query(String.class)
                .list();
    }

    private MimeMessage only() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return only(0);
    }

    private MimeMessage only(int number) {
        return server.getReceivedMessages()[number];
    }

    private static String part(MimeMessage mail, int number) throws MessagingException, IOException {
        return String.valueOf(
                ((MimeMultipart) mail.getContent()).getBodyPart(number).getContent());
    }

    private static String part(MimeMultipart parts, int number) throws MessagingException, IOException {
        return String.valueOf(parts.getBodyPart(number).getContent());
    }

    /** The words of a mail that brings a file along. */
    private static MimeMultipart inner(MimeMessage mail) throws MessagingException, IOException {
        return (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
    }

    private static String entry(MimeMultipart parts) {
        try {
            assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=PUBLISH");
            return new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String whole(MimeMessage mail) throws MessagingException, IOException {
        return part(mail, 0) + part(mail, 1) + Arrays.toString(mail.getHeader("Subject"));
    }
}

package org.throughline.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The weekly mail for who stays away or chose it, and the links in it. 2026-11-23 and 2026-11-30 are Mondays. */
@ApplicationTest
class WeeklyMailTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/read/[A-Za-z0-9_-]{43})");

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Notices notices;

    @Autowired
    private NoticePreferences preferences;

    @Autowired
    private WeeklyRounds rounds;

    @Autowired
    private OutboxSender sender;

    @Autowired
    private JavaMailSenderImpl smtp;

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private StatementCount statements;

    @Autowired
    private JdbcClient jdbc;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private World.Logistics people;
    private PersonSummary ben;
    private MockMvc web;

    @BeforeEach
    void oneReaderAndAMailServer() {
        forgetAll();
        time.set("2026-11-20T10:00");
        server.start();
        smtp.setPort(server.getSmtp().getPort());
        people = world.logistics();
        ben = people.ben();
        jdbc.sql("update throughline.person set email = null where email is not null")
                .update();
        jdbc.sql("update throughline.person set email = 'ben@example.org' where id = ?")
                .param(ben.id())
                .update();
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        rounds.makeDue();
        sender.sendDue();
    }

    @AfterEach
    void noMailServer() {
        server.stop();
        smtp.setPort(1);
        forgetAll();
    }

    @Test
    void whoNeverSignsInIsToldOnMondayAtSevenWhatIsNewWithoutAWordOfIt() throws Exception {
        String barrier = removed("No <b>runner</b>", false);
        server.purgeEmailFromAllMailboxes();
        weekOf("2026-11-23T06:59");
        assertThat(weekly()).isEmpty();
        weekOf("2026-11-23T07:00");

        assertThat(weekly()).hasSize(1);
        MimeMessage mail = weekly().get(0);
        assertThat(mail.getSubject()).isEqualTo("Your week");
        assertThat(text(mail)).contains("What became of it: " + barrier, "Nothing counts as answered or agreed");
        assertThat(text(mail)).doesNotContain("runner", "Thank you");
        MockHttpServletResponse page = open(link(mail));
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString())
                .contains("No &lt;b&gt;runner&lt;/b&gt;", "Sign in and open " + barrier, "for reading only")
                .doesNotContain("<b>", "<script", "<form");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void twoNodesTwoRoundsAndTwoSendersMakeOneMailAWeek() {
        removed("x", false);
        time.forwardTo("2026-11-23T07:01");
        rounds.makeDue();
        rounds.makeDue();
        sender.sendDue();
        sender.sendDue();
        weekOf("2026-11-29T23:00");

        assertThat(weekly()).hasSize(1);
    }

    @Test
    void afterThirtyDaysWithoutTheProductThereIsOneMailAboutAllOfThem() throws Exception {
        String first = removed("x", false);
        weekOf("2026-11-23T07:00");
        String second = removed("y", false);
        String third = removed("z", false);
        server.purgeEmailFromAllMailboxes();
        weekOf("2026-12-23T15:00");

        assertThat(weekly()).hasSize(1);
        assertThat(text(weekly().get(0))).contains(second, third).doesNotContain(first);
    }

    @Test
    void whoSignedInLatelyOrHasNothingUnseenGetsNone() {
        removed("x", false);
        signedIn(LocalDate.of(2026, 11, 10));
        weekOf("2026-11-23T07:00");
        assertThat(weekly()).as("13 days ago").isEmpty();

        signedIn(LocalDate.of(2026, 11, 9));
        jdbc.sql("update throughline.notification set read_at = told_at where person_id = ?")
                .param(ben.id())
                .update();
        weekOf("2026-11-30T07:00");
        assertThat(weekly()).as("all seen").isEmpty();
        assertThat(jdbc.sql(
                                "select count(*) from throughline.outbox_mail where weekly_since is not null and state = 'WAITING'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoChoseItForOneKindGetsThatKindWeeklyAndNoOtherMailAboutIt() throws Exception {
        signedIn(LocalDate.of(2026, 11, 20));
        world.doAs(ben, () -> preferences.choose(NoticeKind.NEWS, NoticeChannel.WEEKLY));
        String barrier = removed("x", false);
        String asked = tell("barrier.notice.answerThis", false, Map.of("title", "y", "tier", "1"));
        signedIn(LocalDate.of(2026, 11, 22));
        weekOf("2026-11-23T07:00");

        assertThat(weekly()).hasSize(1);
        assertThat(text(weekly().get(0))).contains(barrier).doesNotContain(asked);
        assertThat(jdbc.sql("select count(*) from throughline.outbox_line where person_id = ?")
                        .param(ben.id())
                        .query(Integer.class)
                        .single())
                .as("only what needs an answer is queued by itself")
                .isEqualTo(1);
    }

    @Test
    void openingALinkChangesNothingHoweverOften() throws Exception {
        removed("x", false);
        weekOf("2026-11-23T07:00");
        String link = link(weekly().get(0));

        List<String> sent = statements.during(() -> {
            open(link);
            open(link);
        });
        assertThat(sent).isNotEmpty().allMatch(statement -> statement.strip().startsWith("select"));
        assertThat(jdbc.sql("select count(*) from throughline.notification where person_id = ? and read_at is not null")
                        .param(ben.id())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(web.perform(post(link)).andReturn().getResponse().getContentAsString())
                .contains("A new link is on its way");
        sender.sendDue();
        assertThat(server.getReceivedMessages()).as("it has not expired").hasSize(2);
        assertThat(open("/my-work").getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void aLinkWorksForFourteenDaysThenItSaysSoAndWhoHasLeftHasNone() throws Exception {
        removed("x", false);
        weekOf("2026-11-23T07:00");
        String link = link(weekly().get(0));
        time.forwardTo("2026-12-07T06:59");
        assertThat(open(link).getStatus()).isEqualTo(200);
        time.forwardTo("2026-12-07T07:05");
        MockHttpServletResponse expired = open(link);
        assertThat(expired.getStatus()).isEqualTo(404);
        assertThat(expired.getContentAsString())
                .contains("This link has expired", "Send me a new link", "sign in")
                .doesNotContain("barrier");

        time.forward(Duration.ofMinutes(2));
        assertThat(open("/read/" + "A".repeat(43)).getContentAsString()).contains("This link does not work");
        jdbc.sql("update throughline.person set status = 'LEFT' where id = ?")
                .param(ben.id())
                .update();
        assertThat(open(link).getContentAsString()).contains("This link does not work");
        assertThat(jdbc.sql("select secret_hash from throughline.reading_link where person_id = ?")
                        .param(ben.id())
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(link.substring("/read/".length()));
    }

    @Test
    void whoAsksFromAnExpiredLinkGetsANewOneByMailOnceADay() throws Exception {
        String barrier = removed("x", false);
        weekOf("2026-11-23T07:00");
        String link = link(weekly().get(0));
        time.forwardTo("2026-12-10T10:00");
        server.purgeEmailFromAllMailboxes();
        web.perform(post(link));
        web.perform(post(link));
        sender.sendDue();
        sender.sendDue();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("The link that you asked for");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("ben@example.org");
        assertThat(text(mail)).contains(barrier);
        assertThat(open(link(mail)).getStatus()).isEqualTo(200);
        assertThat(open(link).getStatus()).isEqualTo(404);
    }

    @Test
    void ofASensitiveThingNotEvenTheLinkTells() throws Exception {
        removed("Bullying in Pick A", true);
        weekOf("2026-11-23T07:00");

        assertThat(text(weekly().get(0))).doesNotContain("Bullying");
        assertThat(open(link(weekly().get(0))).getContentAsString())
                .contains("It stays inside Throughline")
                .doesNotContain("Bullying");
    }

    private void weekOf(String londonTime) {
        time.forwardTo(londonTime);
        rounds.makeDue();
        sender.sendDue();
    }

    private void signedIn(LocalDate day) {
        jdbc.sql("""
                        insert into throughline.sign_in_day (person_id, last_on) values (?, ?)
                        on conflict (person_id) do update set last_on = excluded.last_on""").params(ben.id(), day).update();
    }

    private String removed(String title, boolean sensitive) {
        return tell("barrier.notice.removed", sensitive, Map.of("title", title, "answer", "Thank you"));
    }

    private String tell(String key, boolean sensitive, Map<String, String> values) {
        String ref = "BAR-T-" + UUID.randomUUID().toString().substring(0, 12);
        jdbc.sql("""
                        insert into throughline.barrier (id, ref, command_id, unit_id, kind, severity, title, ask, consequence,
                            raiser_id, raised_at, source, sensitive, state, tier, version)
                        values (gen_random_uuid(), :ref, gen_random_uuid(), :unit, 'OTHER', 'LOW', 'a', 'a', 'c',
                            :raiser, now(), 'PERSON', :sensitive, 'RAISED', 1, 0)""")
                .param("ref", ref)
                .param("unit", people.pickA().id())
                .param("raiser", people.carla().id())
                .param("sensitive", sensitive)
                .update();
        notices.tell(List.of(ben.id()), key, ref, "/barriers/" + ref, values, key + " " + ref);
        return ref;
    }

    private MockHttpServletResponse open(String path) {
        try {
            return web.perform(get(path)).andReturn().getResponse();
        } catch (Exception failed) { // the signature of MockMvc
            throw new AssertionError(failed);
        }
    }

    /** The weekly ones among all mails: the usual mails about single things are none of this test's business. */
    private List<MimeMessage> weekly() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> subject(mail).startsWith("Your week"))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return String.valueOf(((MimeMultipart) mail.getContent()).getBodyPart(0).getContent());
    }

    private static String link(MimeMessage mail) throws MessagingException, IOException {
        Matcher found = LINK.matcher(text(mail));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private void forgetAll() {
        for (String table :
                List.of("reading_link", "outbox_line", "outbox_mail", "weekly_round", "sign_in_day", "notice_choice")) {
            jdbc.sql("delete from throughline." + table).update();
        }
    }
}

package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.action.ActionPages;
import org.throughline.action.ActionWork;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotAllowed;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.TaskUnknown;
import org.throughline.inbox.WorkFilter;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokens;
import org.throughline.organisation.IssueToken;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Whoever tries what is not theirs leaves a trace, once a minute, and no word of what they typed. */
@ApplicationTest
class RefusedAccessTest {

    private static final String SECRET = "ACT-2026-999777";

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ActionPages pages;

    @Autowired
    private ActionWork work;

    @Autowired
    private TaskDesk tasks;

    @Autowired
    private MyWork myWork;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    private Logistics cast;

    @BeforeEach
    void aMorning() {
        time.set("2026-10-01T09:00");
        cast = world.logistics();
    }

    @Test
    void anEntrySaysWhoWasRefusedWhatAndForWhichReference() {
        looks(cast.ben());

        Entry entry = entries(cast.ben(), 1).get(0);
        assertThat(entry.details()).isEqualTo("{\"what\":\"action.ActionPages.page\"}");
        assertThat(entry.subject()).isEqualTo(SECRET);
        assertThat(entry.stream()).isEqualTo("person:" + cast.ben().id());
    }

    @Test
    void whatWasTypedIsNotKept() {
        world.doAs(
                cast.ben(),
                () -> assertThatThrownBy(() -> work.noteProgress(SECRET, "It was Omar who dropped it"))
                        .isInstanceOf(NotAllowed.class));

        assertThat(entries(cast.ben(), 1).get(0).details()).doesNotContain("Omar");
    }

    @Test
    void aFloodLeavesOneEntryForEachMinute() {
        for (int n = 0; n < 200; n++) {
            looks(cast.ben());
        }
        time.set("2026-10-01T09:01");
        looks(cast.ben());
        looks(cast.carla());

        entries(cast.carla(), 1);
        assertThat(entries(cast.ben(), 2)).hasSize(2);
    }

    @Test
    void itStaysWhenEverythingElseIsRolledBack() {
        world.doAs(
                cast.ben(),
                () -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    assertThatThrownBy(() -> pages.page(SECRET)).isInstanceOf(NotAllowed.class);
                    status.setRollbackOnly();
                }));

        assertThat(entries(cast.ben(), 1)).hasSize(1);
    }

    @Test
    void aForeignTaskAndAClosedScreenCountToo() {
        world.doAs(
                cast.ben(),
                () -> assertThatThrownBy(() -> tasks.open("no-such-task", Locale.UK))
                        .isInstanceOf(TaskUnknown.class));
        screens.doAs(cast.ben(), "audit", () -> assertThat(ScreenWords.all()).doesNotContain("Audit log"));

        assertThat(entries(cast.ben(), 2))
                .extracting(Entry::details)
                .containsExactlyInAnyOrder("{\"what\":\"inbox.TaskDesk.open\"}", "{\"what\":\"screen.AuditView\"}");
    }

    @Test
    void whatIsAllowedAndWhatOnlyBreaksARuleLeavesNone() {
        world.doAs(cast.ben(), () -> {
            assertThat(myWork.page(WorkFilter.NONE, 0, 20).rows()).isEmpty();
            assertThatThrownBy(() -> tokens.issue(new IssueToken(" ", Set.of(ApiScope.READ), 1)))
                    .isInstanceOf(BrokenRule.class);
        });
        looks(cast.carla());

        entries(cast.carla(), 1);
        assertThat(found(cast.ben())).isEmpty();
    }

    @Test
    void theLogShowsItAsASentence() {
        looks(cast.ben());
        entries(cast.ben(), 1);

        screens.doAs(
                cast.uma(),
                "audit?kind=access&who=" + cast.ben().id(),
                () -> assertThat(ScreenWords.all())
                        .contains("Ben Cole:", "Was refused a look (action.ActionPages.page)"));
    }

    private void looks(PersonSummary person) {
        world.doAs(person, () -> assertThatThrownBy(() -> pages.page(SECRET)).isInstanceOf(NotAllowed.class));
    }

    private record Entry(String stream, String subject, String details) {}

    /** Refusals are written beside the request. */
    private List<Entry> entries(PersonSummary person, int atLeast) {
        await().until(() -> found(person).size() >= atLeast);
        return found(person);
    }

    private List<Entry> found(PersonSummary person) {
        UUID id = person.id();
        return jdbc.sql("select stream, subject_ref, details from throughline.audit_entry"
                        + " where actor_id = ? and action = 'access.refused' order by id")
                .param(id)
                .query((row, number) -> new Entry(
                        row.getString("stream"),
                        String.valueOf(row.getString("subject_ref")),
                        row.getString("details")))
                .list();
    }
}

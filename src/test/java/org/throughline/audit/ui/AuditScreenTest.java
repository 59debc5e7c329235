package org.throughline.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditFilter;
import org.throughline.audit.AuditLog;
import org.throughline.audit.AuditTrail;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.promise.Promises;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The audit log as an auditor sees it. */
@ApplicationTest
class AuditScreenTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private People people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditLog log;

    @Autowired
    private Promises promises;

    @Autowired
    private AuditFiles files;

    @Autowired
    private Texts texts;

    @Autowired
    private Clock clock;

    @Autowired
    private StatementCount count;

    @Autowired
    private PlatformTransactionManager transactions;

    private Logistics cast;
    private String thing;

    @BeforeEach
    void twoThingsHappened() {
        cast = world.logistics();
        thing = "ACT-2026-" + UUID.randomUUID().toString().replaceAll("\\D", "").substring(0, 9);
        world.doAs(
                cast.sam(),
                () -> people.grant(new GrantRole(
                        cast.wes().id(), Role.COACH, cast.site().id(), LocalDate.of(2026, 1, 1), null, null)));
        world.doAs(
                cast.carla(),
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> trail.record(
                                thing,
                                "action.history.offered",
                                Map.of("owner", cast.ben().id().toString(), "due", "2026-10-16"))));
    }

    @Test
    void anEntrySaysWhenWhoWhatAndLeadsToTheThing() {
        screens.doAs(cast.uma(), "audit?thing=" + thing, () -> {
            assertThat(_get(H1.class).getText()).isEqualTo("Audit log");
            assertThat(ScreenWords.all())
                    .contains("1 entry, newest first", "Carla Nowak:", "Offered to Ben Cole, due Fri 16 Oct 2026.");
            assertThat(_get(Anchor.class, link -> link.withText(thing)).getHref())
                    .isEqualToIgnoringCase("actions/" + thing);
        });
    }

    @Test
    void aCommandWithoutAStoryIsASentenceToo() {
        screens.doAs(
                cast.uma(),
                "audit?who=" + cast.sam().id(),
                () -> assertThat(ScreenWords.all()).contains("Sam Young:", "Gave a role (Wes Adams)"));
    }

    @Test
    void theSingleStepsOfProcessesAreShownOnlyWhenSomebodyAsks() {
        promises.left(UUID.randomUUID().toString(), true);

        screens.doAs(cast.uma(), "audit?who=clock", () -> {
            assertThat(ScreenWords.all()).doesNotContain("promise.Promises.left");
            _setValue(_get(Checkbox.class, box -> box.withLabel("Every single step")), true);
            assertThat(ScreenWords.all()).contains("promise.Promises.left");
        });
    }

    @Test
    void theAddressFilters() {
        screens.doAs(cast.uma(), "audit?who=clock&thing=" + thing, () -> {
            assertThat(_find(EmptyState.class)).hasSize(1);
            assertThat(ScreenWords.all()).contains("Clear the filter");
        });
        screens.doAs(
                cast.uma(),
                "audit?kind=barrier&thing=" + thing,
                () -> assertThat(_find(EmptyState.class)).hasSize(1));
        screens.doAs(
                cast.uma(),
                "audit?from=1999-01-01&to=1999-01-02&thing=" + thing,
                () -> assertThat(_find(EmptyState.class)).hasSize(1));
    }

    @Test
    void daysAreDaysAtTheReadersPlace() {
        AuditFilter filter =
                new AuditAddress(Map.of("from", "2026-06-01", "to", "2026-06-01")).filter(ZoneId.of("Europe/London"));

        assertThat(filter.from()).hasToString("2026-05-31T23:00:00Z");
        assertThat(filter.until()).hasToString("2026-06-01T23:00:00Z");
    }

    @Test
    void aCheckOnDemandSaysWhatCameOfIt() {
        screens.doAs(cast.uma(), "audit?thing=" + thing, () -> {
            _click(_get(Button.class, button -> button.withId("audit-check")));
            assertThat(ScreenWords.all()).contains("Chain checked today");
        });
    }

    @Test
    void onlyAuditorsAndProcessAdminsAtTheTopReadIt() {
        for (PersonSummary somebody : List.of(cast.carla(), cast.femi(), cast.asha())) {
            screens.doAs(somebody, "audit", () -> assertThat(ScreenWords.all()).doesNotContain("newest first"));
        }
        screens.doAs(
                cast.sam(),
                "audit?thing=" + thing,
                () -> assertThat(_get(H1.class).getText()).isEqualTo("Audit log"));
    }

    @Test
    void itGoesOutAsAFileForASpreadsheetAndForAMachine() throws Exception {
        AuditFilter filter = new AuditAddress(Map.of("thing", thing)).filter(ZoneId.of("Europe/London"));
        AuditWords says = new AuditWords(
                texts,
                Locale.ENGLISH,
                new Words(texts.in(Locale.ENGLISH), Locale.ENGLISH, ZoneId.of("Europe/London"), clock));

        String csv = world.as(cast.uma(), () -> files.csv(filter, says));
        String json = world.as(cast.uma(), () -> files.json(filter));

        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("\"Carla Nowak\",\"Offered to Ben Cole, due Fri 16 Oct 2026.\",\"" + thing + "\"");
        assertThat(new ObjectMapper().readTree(json).path("actor").asText())
                .isEqualTo(cast.carla().id().toString());
    }

    @Test
    void aPageCostsTheSameHoweverLong() {
        List<String> one = count.during(() -> world.doAs(cast.uma(), () -> log.page(AuditFilter.ALL, 0, 1)));
        List<String> many = count.during(() -> world.doAs(cast.uma(), () -> log.page(AuditFilter.ALL, 0, 50)));

        assertThat(many).hasSizeLessThanOrEqualTo(one.size());
    }
}

package org.throughline.promise.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.i18n.Texts;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.LedgerFilter;
import org.throughline.promise.PromiseStanding;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The ledger of promises as an auditor and as the raiser of a barrier see it. */
@ApplicationTest
class LedgerScreenTest {

    @Autowired
    private World world;

    @Autowired
    private Screens screens;

    @Autowired
    private Barriers barriers;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Texts texts;

    @Autowired
    private List<DeadlineRule> rules;

    private Logistics cast;
    private String barrier;

    @BeforeEach
    void carlaRaisesABarrier() {
        time.set("2026-12-01T10:00");
        cast = world.logistics();
        barrier = world.as(
                cast.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        cast.pickA().id(),
                        BarrierKind.STAFFING,
                        Severity.HIGH,
                        "No runner in the early waves",
                        "One runner per wave",
                        "Waves slip",
                        null,
                        List.of(),
                        null,
                        false)));
        time.settle();
    }

    @Test
    void aRowSaysWhatWhenInWhichZoneAndByWhichSum() {
        screens.doAs(cast.uma(), "promises?thing=" + barrier, () -> {
            assertThat(_get(H1.class).getText()).isEqualTo("Promises");
            assertThat(ScreenWords.all())
                    .contains(
                            "Answer of the tier, tier 2",
                            "Fri 4 Dec 2026, 10:00 (Europe/London)",
                            "2026-12-04T10:00:0",
                            "2 working days after Wed 2 Dec 2026, 10:00",
                            "Clocks and rights, version",
                            "Open");
            assertThat(_find(Anchor.class, link -> link.withText(barrier)))
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getHref()).isEqualToIgnoringCase("barriers/" + barrier));
        });
    }

    @Test
    void itSaysHowLateATimerFired() {
        time.set("2026-12-02T12:28:30");
        time.settle();

        screens.doAs(
                cast.uma(),
                "promises?thing=" + barrier + "&state=system",
                () -> assertThat(ScreenWords.all())
                        .contains("Broken by the system", "fired 2 h 28 min late")
                        .doesNotContain("Cancelled"));
    }

    @Test
    void anAuditorHasTheFilterTheTimersAndTheFile() {
        screens.doAs(cast.uma(), "promises", () -> {
            assertThat(ScreenWords.all()).contains("Proof", "timer");
            assertThat(_find(LedgerFilterBar.class)).hasSize(1);
            assertThat(_find(Anchor.class, link -> link.withText("Save the ledger as a file that proves itself")))
                    .hasSize(1);
        });
    }

    @Test
    void whoSeesTheThingSeesItsPromisesAndNothingElse() {
        screens.doAs(cast.carla(), "promises?thing=" + barrier, () -> {
            assertThat(ScreenWords.all()).contains("Answer of the tier, tier 1");
            assertThat(_find(LedgerFilterBar.class)).isEmpty();
            assertThat(_find(ProofCard.class)).isEmpty();
        });
        screens.doAs(
                cast.carla(),
                "promises",
                () -> assertThat(_find(LedgerTable.class)).isEmpty());
        Logistics strangers = world.logistics();
        screens.doAs(
                strangers.carla(),
                "promises?thing=" + barrier,
                () -> assertThat(_find(LedgerTable.class)).isEmpty());
    }

    @Test
    void aFilterThatFitsNothingCanBeCleared() {
        screens.doAs(cast.uma(), "promises?from=1999-01-01&to=1999-01-02", () -> {
            assertThat(_find(EmptyState.class)).hasSize(1);
            assertThat(ScreenWords.all()).contains("Clear the filter");
        });
    }

    @Test
    void theAddressIsTheFilter() {
        UUID unit = UUID.randomUUID();
        LedgerFilter filter = new LedgerAddress(Map.of(
                        "thing", " bar-2026-000001 ",
                        "kind", "tierAnswer",
                        "place", "pick-a",
                        "state", "system",
                        "from", "2026-06-01",
                        "to", "2026-06-01"))
                .filter(ZoneId.of("Europe/London"), code -> unit);

        assertThat(filter.subject()).isEqualTo("BAR-2026-000001");
        assertThat(filter.unitId()).isEqualTo(unit);
        assertThat(filter.standing()).isEqualTo(PromiseStanding.SYSTEM);
        assertThat(filter.from()).hasToString("2026-05-31T23:00:00Z");
        assertThat(filter.until()).hasToString("2026-06-01T23:00:00Z");
        assertThat(new LedgerAddress(Map.of("state", "odd", "from", "soon"))
                        .filter(ZoneId.of("Europe/London"), code -> null))
                .isEqualTo(LedgerFilter.ALL);
        assertThat(new LedgerAddress(Map.of("from", "2026-06-01")).day(LedgerAddress.FROM))
                .isEqualTo(LocalDate.of(2026, 6, 1));
    }

    @Test
    void everyKindOfPromiseHasAName() {
        List<String> kinds = rules.stream()
                .flatMap(rule -> rule.kinds().stream())
                .filter(kind -> !kind.endsWith("Test"))
                .toList();

        assertThat(kinds).isNotEmpty().allSatisfy(kind -> {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertThat(texts.text(language, "promise.kind." + kind)).doesNotContain("promise.kind");
            }
        });
    }
}

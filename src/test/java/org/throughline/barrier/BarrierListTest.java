package org.throughline.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughline.support.TimeMachine.at;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.barrier.BarrierFilter.Show;
import org.throughline.base.Severity;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Lists and pages on a real PostgreSQL: who sees what, in which order, and for how many statements. */
@ApplicationTest
class BarrierListTest {

    private static final int MOST_FOR_A_LIST = 4;
    private static final int MOST_FOR_A_PAGE = 12;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private BarrierList list;

    @Autowired
    private BarrierPages pages;

    @Autowired
    private Barriers barriers;

    @Autowired
    private StatementCount statements;

    private BarrierTestDesk desk;
    private Logistics people;

    @BeforeEach
    void aTeamInDecember() {
        time.set("2026-12-01T10:00");
        desk = BarrierTestDesk.in(application);
        people = world.logistics();
    }

    private List<BarrierRow> seenBy(PersonSummary person, BarrierFilter filter) {
        return world.as(person, () -> list.page(filter, 0, 50));
    }

    private static BarrierFilter filter(
            Show show, @Nullable Integer tier, @Nullable Severity severity, boolean mine, boolean late) {
        return new BarrierFilter(show, tier, severity, null, mine, late);
    }

    @Test
    void theEarliestClockIsOnTop() {
        String low = desk.carlaRaises(people, Severity.LOW);
        String high = desk.carlaRaises(people, Severity.HIGH);

        assertThat(seenBy(people.dmitri(), BarrierFilter.OPEN))
                .extracting(BarrierRow::ref)
                .containsExactly(high, low);
        BarrierRow first = seenBy(people.dmitri(), BarrierFilter.OPEN).get(0);
        assertThat(first.dueAt()).isBetween(at("2026-12-02T10:00"), at("2026-12-02T10:01"));
        assertThat(first.receiverName()).isEqualTo("Carla Nowak");
        assertThat(first.unitName()).isEqualTo("Pick A");
    }

    @Test
    void filtersNarrowTheList() {
        String low = desk.carlaRaises(people, Severity.LOW);
        String high = desk.carlaRaises(people, Severity.HIGH);
        time.forwardTo("2026-12-02T10:01");

        assertThat(seenBy(people.erin(), filter(Show.OPEN, 2, null, false, false)))
                .extracting(BarrierRow::ref)
                .containsExactly(high);
        assertThat(seenBy(people.erin(), filter(Show.OPEN, null, Severity.LOW, false, false)))
                .extracting(BarrierRow::ref)
                .containsExactly(low);
        assertThat(seenBy(people.dmitri(), filter(Show.OPEN, null, null, true, false)))
                .extracting(BarrierRow::ref)
                .containsExactly(high);
        assertThat(seenBy(people.erin(), filter(Show.ENDED, null, null, false, false)))
                .isEmpty();
        assertThat(seenBy(
                        people.erin(),
                        new BarrierFilter(
                                Show.OPEN, null, null, people.outbound().id(), false, false)))
                .isEmpty();
        assertThat(seenBy(
                        people.erin(),
                        new BarrierFilter(Show.OPEN, null, null, people.site().id(), false, false)))
                .hasSize(2);
    }

    @Test
    void aClockThatHasRunOutAtTheBoardIsLate() {
        desk.carlaRaises(people, Severity.HIGH);
        time.forwardTo("2026-12-11T10:01");
        assertThat(seenBy(people.grace(), filter(Show.OPEN, null, null, false, true)))
                .isEmpty();

        time.forwardTo("2026-12-29T10:01");

        assertThat(seenBy(people.grace(), filter(Show.OPEN, null, null, false, true)))
                .hasSize(1);
    }

    @Test
    void anotherTeamsBarriersAreNotSeen() {
        String ref = desk.carlaRaises(people, Severity.HIGH);

        assertThat(seenBy(people.ben(), BarrierFilter.OPEN)).isEmpty();
        assertThatThrownBy(() -> desk.page(people.ben(), ref)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatDoesNotExistLooksLikeWhatIsSomebodyElses() {
        assertThatThrownBy(() -> world.as(people.carla(), () -> pages.page("BAR-1999-000001")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofASensitiveBarrierOthersKnowOnlyThatThereIsOne() {
        PersonSummary picker = world.person(
                "sensitive" + UUID.randomUUID(),
                "Petra",
                0,
                people.pickA(),
                people.carla(),
                org.throughline.organisation.Role.MEMBER);
        String ref = world.as(
                people.carla(),
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.CULTURE,
                        Severity.HIGH,
                        "Shouting on the dock",
                        "A talk with somebody from outside",
                        "People leave",
                        null,
                        List.of(),
                        null,
                        true)));

        assertThat(seenBy(picker, BarrierFilter.OPEN))
                .extracting(BarrierRow::title)
                .containsExactly((String) null);
        assertThat(seenBy(people.erin(), BarrierFilter.OPEN))
                .extracting(BarrierRow::title)
                .containsExactly("Shouting on the dock");
        assertThatThrownBy(() -> desk.page(picker, ref)).isInstanceOf(NotAllowed.class);
        assertThat(desk.page(people.erin(), ref).facts().sensitive()).isTrue();
    }

    @Test
    void theLastOneIsRememberedWhenAllHaveEnded() {
        String ref = desk.carlaRaises(people, Severity.HIGH);
        world.doAs(people.carla(), () -> barriers.withdraw(ref, "The agency sent two people"));

        assertThat(world.as(people.carla(), () -> list.count(BarrierFilter.OPEN)))
                .isZero();
        assertThat(world.as(people.carla(), () -> list.lastRaised()))
                .hasValueSatisfying(last -> assertThat(last).isAfterOrEqualTo(at("2026-12-01T10:00")));
    }

    @Test
    void aListCostsTheSameForFiveAndForFifteen() {
        IntStream.range(0, 5).forEach(number -> desk.carlaRaises(people, Severity.HIGH));
        int five = costOfList();
        IntStream.range(0, 10).forEach(number -> desk.carlaRaises(people, Severity.MEDIUM));

        assertThat(costOfList()).isEqualTo(five).isLessThanOrEqualTo(MOST_FOR_A_LIST);
    }

    private int costOfList() {
        return world.as(
                people.erin(),
                () -> statements
                        .during(() -> list.page(BarrierFilter.OPEN, 0, 50))
                        .size());
    }

    @Test
    void aPageHasAFixedCost() {
        String ref = desk.carlaRaises(people, Severity.HIGH);
        time.forwardTo("2026-12-11T10:01");

        int cost = world.as(
                people.erin(), () -> statements.during(() -> pages.page(ref)).size());

        assertThat(cost).isLessThanOrEqualTo(MOST_FOR_A_PAGE);
    }
}

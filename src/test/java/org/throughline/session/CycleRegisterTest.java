package org.throughline.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The list of cycles shows what the policy lets its reader read, narrowed, in pages. */
@ApplicationTest
class CycleRegisterTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CycleRegister register;

    @Autowired
    private LearningCycleRepository stored;

    @Autowired
    private RoomDoor door;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StatementCount statements;

    private CycleFixture cast;
    private CycleFilter here;

    @BeforeEach
    void aPlace() {
        time.set("2026-09-29T09:00");
        cast = new CycleFixture(world, world.logistics());
        here = new CycleFilter(Set.of(), false, cast.people.group().id(), null);
    }

    @ParameterizedTest
    @EnumSource(Confidentiality.class)
    void theListAndThePolicyLetEverybodyReadTheSame(Confidentiality confidentiality) {
        List<String> all = new ArrayList<>();
        for (Confidentiality story :
                new Confidentiality[] {null, Confidentiality.TEAM, Confidentiality.UNIT, Confidentiality.ORGANISATION
                }) {
            for (SponsorAttendance attends : List.of(SponsorAttendance.NO, SponsorAttendance.ALL)) {
                all.add(cycle(confidentiality, story, attends));
            }
        }
        for (PersonSummary reader : readers()) {
            List<Reading> readings = all.stream()
                    .map(ref -> world.as(
                            reader, () -> door.reading(stored.findByRef(ref).orElseThrow())))
                    .toList();
            List<String> readable = new ArrayList<>();
            for (int n = 0; n < all.size(); n++) {
                if (readings.get(n).covers(Reading.STORY)) {
                    readable.add(all.get(n));
                }
            }
            long closed = readings.stream()
                    .filter(reading -> reading == Reading.EXISTENCE)
                    .count();

            assertThat(refs(reader, here)).as(reader.displayName()).containsExactlyInAnyOrderElementsOf(readable);
            assertThat(world.as(reader, () -> register.count(here)))
                    .as(reader.displayName())
                    .isEqualTo(readable.size());
            assertThat(world.as(reader, () -> register.countBehindClosedDoors(here)))
                    .as(reader.displayName())
                    .isEqualTo((int) closed);
        }
    }

    /** Who guides, sponsors, was asked, is from the team, from beside, from above, and from elsewhere. */
    private List<PersonSummary> readers() {
        PersonSummary colleague = world.person(
                "colleague",
                "Cas Colleague",
                (int) (System.nanoTime() % 1_000_000),
                cast.people.pickA(),
                null,
                Role.MEMBER);
        return List.of(
                cast.people.asha(),
                cast.people.erin(),
                cast.picker,
                colleague,
                cast.loader,
                cast.people.dmitri(),
                cast.people.femi(),
                world.logistics().wes());
    }

    @Test
    void whoMaySeeNoSessionsGetsNoList() {
        assertThatThrownBy(() -> refs(cast.people.uma(), here)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void pagesJoinWithoutGapAndWhatGoesOnComesFirstTheNewestOfEach() {
        List<String> started = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            time.set("2026-09-29T09:0" + n);
            started.add(cycle(Confidentiality.TEAM, null, SponsorAttendance.NO));
        }
        String ended = started.get(4);
        world.doAs(cast.people.asha(), () -> cycles.withdraw(ended, "Not needed any more"));

        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < 6; offset += 2) {
            int from = offset;
            world.as(cast.picker, () -> register.page(here, from, 2)).forEach(row -> pages.add(row.ref()));
        }

        assertThat(pages)
                .containsExactly(started.get(3), started.get(2), started.get(1), started.get(0), started.get(4));
    }

    @Test
    void aRowSaysWhereTheCycleStands() {
        String ref = cycle(Confidentiality.TEAM, null, SponsorAttendance.NO);

        assertThat(world.as(cast.picker, () -> register.page(here, 0, 10)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ref()).isEqualTo(ref);
                    assertThat(row.purpose()).isEqualTo("make peak waves easy to pick right");
                    assertThat(row.state()).isEqualTo(CycleState.PLANNED);
                    assertThat(row.unitId()).isEqualTo(cast.people.pickA().id());
                    assertThat(row.facilitatorId()).isEqualTo(cast.people.asha().id());
                    assertThat(row.sessionKind()).isEqualTo(SessionKind.LEARN);
                    assertThat(row.sessionState()).isEqualTo(SessionState.SCHEDULED);
                    assertThat(row.startsAt()).isEqualTo(TimeMachine.at("2026-09-29T14:00"));
                    assertThat(row.people()).isEqualTo(3);
                    assertThat(row.actions()).isZero();
                    assertThat(row.soakEndsAt()).isNull();
                });
    }

    @Test
    void theListIsNarrowedByStateByPlaceByWordsAndToOnesOwn() {
        String ref = cycle(Confidentiality.ORGANISATION, null, SponsorAttendance.NO);
        PersonSummary stranger = cast.people.wes();

        assertThat(refs(cast.picker, filter(Set.of(CycleState.PLANNED, CycleState.SOAK), false, null)))
                .containsExactly(ref);
        assertThat(refs(cast.picker, filter(Set.of(CycleState.CLOSED), false, null)))
                .isEmpty();
        assertThat(refs(cast.picker, filter(Set.of(), true, null))).containsExactly(ref);
        assertThat(refs(cast.people.erin(), filter(Set.of(), true, null))).containsExactly(ref);
        assertThat(refs(stranger, filter(Set.of(), true, null))).isEmpty();
        assertThat(refs(stranger, filter(Set.of(), false, null))).containsExactly(ref);
        assertThat(refs(stranger, filter(Set.of(), false, "PEAK waves"))).containsExactly(ref);
        assertThat(refs(stranger, filter(Set.of(), false, "p_ak"))).isEmpty();
        assertThat(refs(stranger, filter(Set.of(), false, "100%"))).isEmpty();
        assertThat(refs(stranger, filter(Set.of(), false, "it's!"))).isEmpty();
        assertThat(refs(
                        stranger,
                        new CycleFilter(Set.of(), false, cast.people.outbound().id(), null)))
                .isEmpty();
    }

    /** Otherwise a search would tell what stands in a purpose that nobody outside the room may read. */
    @Test
    void aSearchTellsNothingAboutWhatLiesBehindClosedDoors() {
        cycle(Confidentiality.ROOM, null, SponsorAttendance.NO);
        PersonSummary outside = cast.people.dmitri();
        assertThat(world.as(outside, () -> register.countBehindClosedDoors(here)))
                .isEqualTo(1);

        for (CycleFilter narrow : List.of(
                filter(Set.of(), false, "peak"),
                filter(Set.of(CycleState.PLANNED), false, null),
                filter(Set.of(), true, null))) {
            assertThat(world.as(outside, () -> register.countBehindClosedDoors(narrow)))
                    .isZero();
        }
    }

    @Test
    void aPageCostsAFixedNumberOfStatements() {
        cycle(Confidentiality.TEAM, null, SponsorAttendance.NO);
        int one = statementsOfAPage();
        for (int n = 0; n < 5; n++) {
            cycle(Confidentiality.TEAM, null, SponsorAttendance.NO);
        }

        assertThat(statementsOfAPage()).isEqualTo(one);
    }

    private int statementsOfAPage() {
        return world.as(
                cast.picker,
                () -> statements.during(() -> register.page(here, 0, 50)).size());
    }

    private CycleFilter filter(Set<CycleState> states, boolean mine, @Nullable String words) {
        return new CycleFilter(states, mine, cast.people.group().id(), words);
    }

    private List<String> refs(PersonSummary reader, CycleFilter filter) {
        return world.as(reader, () -> register.page(filter, 0, 200)).stream()
                .map(CycleRow::ref)
                .toList();
    }

    private String cycle(Confidentiality confidentiality, @Nullable Confidentiality story, SponsorAttendance attends) {
        StartCycle asked = cast.peakWaves(
                confidentiality,
                AnonymityMode.CHOICE,
                TimeMachine.at("2026-09-29T14:00"),
                cast.doers().stream()
                        .map(person -> Invitee.person(person.id(), PerspectiveFunction.DOES, "You pick the waves"))
                        .toList());
        String ref = world.as(cast.people.asha(), () -> cycles.start(asked));
        UUID id = stored.findByRef(ref).orElseThrow().id();
        jdbc.sql(
                        "update throughline.learning_cycle set sponsor_attends = ?, sponsor_agreed_at = started_at where id = ?")
                .params(attends.name(), id)
                .update();
        if (story != null) {
            jdbc.sql("""
                            update throughline.learning_cycle
                            set story_level = ?, story = 'Told', story_told_at = started_at where id = ?""").params(story.name(), id).update();
        }
        return ref;
    }
}

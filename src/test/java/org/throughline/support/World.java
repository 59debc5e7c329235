package org.throughline.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.throughline.organisation.AddPerson;
import org.throughline.organisation.AddUnit;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.SetUp;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.organisation.security.ActAs;
import org.throughline.promise.BusinessTime;

/**
 * Makes units and people through the use cases, with names of their own for each test.
 *
 * <p>{@link #logistics()} is the small world of the scenarios: a group with a London calendar, a division, a site and a team with
 * the people who answer for them.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(SharedHash.class)
public class World {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Units units;
    private final People people;
    private final BusinessTime time;
    private final ActAs actAs;
    private final SetUp setUp;

    World(Units units, People people, BusinessTime time, ActAs actAs, SetUp setUp) {
        this.units = units;
        this.people = people;
        this.time = time;
        this.actAs = actAs;
        this.setUp = setUp;
    }

    /** The people and places of the logistics scenarios, fresh for one test. */
    public record Logistics(
            UnitSummary group,
            UnitSummary division,
            UnitSummary site,
            UnitSummary pickA,
            UnitSummary outbound,
            PersonSummary asha,
            PersonSummary ben,
            PersonSummary carla,
            PersonSummary dmitri,
            PersonSummary erin,
            PersonSummary wes,
            PersonSummary quinn,
            PersonSummary femi,
            PersonSummary jonas,
            PersonSummary ines,
            PersonSummary hugo,
            PersonSummary kofi,
            PersonSummary grace,
            PersonSummary sam,
            PersonSummary uma) {}

    public Logistics logistics() {
        int n = COUNTER.incrementAndGet();
        return asSystem(() -> {
            UnitSummary group = unit("meridian-" + n, "Meridian " + n, UnitLevel.GROUP, null);
            time.setCalendar(
                    group.id(),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0),
                    Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2026, 12, 28), LocalDate.of(2027, 1, 1)));
            UnitSummary division = unit("logistics-" + n, "Logistics", UnitLevel.DIVISION, group.id());
            UnitSummary site = unit("northgate-" + n, "Northgate DC", UnitLevel.SITE, division.id());
            UnitSummary pickA = unit("pick-a-" + n, "Pick A", UnitLevel.TEAM, site.id());
            UnitSummary outbound = unit("outbound-" + n, "Outbound Dock", UnitLevel.TEAM, site.id());
            PersonSummary femi = person("femi", "Femi Adeyemi", n, group, null, Role.BOARD_CHAIR, Role.BOARD_MEMBER);
            PersonSummary erin = person("erin", "Erin Walsh", n, division, femi, Role.SPONSOR, Role.DIVISION_DIRECTOR);
            PersonSummary dmitri = person("dmitri", "Dmitri Ivanov", n, site, erin, Role.SITE_MANAGER);
            PersonSummary carla = person("carla", "Carla Nowak", n, pickA, dmitri, Role.TEAM_LEADER, Role.MEMBER);
            PersonSummary asha = person("asha", "Asha Patel", n, site, dmitri, Role.FACILITATOR);
            PersonSummary ben = person("ben", "Ben Cole", n, outbound, dmitri, Role.MEMBER, Role.TEAM_LEADER);
            PersonSummary wes = person("wes", "Wes Adams", n, site, dmitri, Role.MEMBER);
            PersonSummary quinn = person("quinn", "Quinn Taylor", n, group, femi, Role.VERIFIER);
            PersonSummary jonas = person("jonas", "Jonas Berg", n, group, femi, Role.BOARD_MEMBER);
            PersonSummary ines = person("ines", "Ines Moreau", n, group, femi, Role.BOARD_MEMBER);
            PersonSummary hugo = person("hugo", "Hugo Santos", n, group, femi, Role.BOARD_MEMBER);
            PersonSummary kofi = person("kofi", "Kofi Mensah", n, group, femi, Role.BOARD_MEMBER);
            PersonSummary grace = person("grace", "Grace Lim", n, group, femi, Role.BOARD_SECRETARY);
            PersonSummary sam = person("sam", "Sam Young", n, group, femi, Role.PROCESS_ADMIN, Role.SYSTEM_ADMIN);
            PersonSummary uma = person("uma", "Uma Dev", n, group, femi, Role.AUDITOR);
            return new Logistics(
                    group, division, site, pickA, outbound, asha, ben, carla, dmitri, erin, wes, quinn, femi, jonas,
                    ines, hugo, kofi, grace, sam, uma);
        });
    }

    /** Adds a unit in London. */
    public UnitSummary unit(String code, String name, UnitLevel level, @Nullable UUID parentId) {
        return asSystem(() -> units.add(new AddUnit(code, name, level, parentId, LONDON, Locale.UK)));
    }

    /** Adds a person who signs in as everybody here does, and who holds the roles on their home unit. */
    public PersonSummary person(
            String userName, String name, int n, UnitSummary home, @Nullable PersonSummary manager, Role... roles) {
        return asSystem(() -> {
            PersonSummary added = people.add(new AddPerson(
                    userName + n, name, null, "throughline", home.id(), manager == null ? null : manager.id()));
            for (Role role : roles) {
                people.grant(new GrantRole(added.id(), role, home.id(), LocalDate.of(2020, 1, 1), null, null));
            }
            return added;
        });
    }

    /** Does something as a person. */
    public <T> T as(PersonSummary person, Supplier<T> work) {
        return actAs.person(person.id(), work);
    }

    /** Does something as a person. */
    public void doAs(PersonSummary person, Runnable work) {
        actAs.person(person.id(), () -> {
            work.run();
            return "";
        });
    }

    /** Does something as the product's own set-up, to which every permission is open. */
    public <T> T asSystem(Supplier<T> work) {
        return setUp.run(work);
    }
}

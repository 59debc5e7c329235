package org.throughline.demo;

import static org.throughline.organisation.Role.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.organisation.AddPerson;
import org.throughline.organisation.DemoPeople;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;

/** The people of Meridian. Everybody signs in with the first name in lower case and the password `throughline`. */
@Component
@Profile("demo")
class DemoCast implements DemoPeople {

    private static final String PASSWORD = "throughline";

    private final People people;
    private final DemoPlaces places;

    DemoCast(People people, DemoPlaces places) {
        this.people = people;
        this.places = places;
    }

    @Override
    public List<DemoPerson> offered() {
        return List.of(
                new DemoPerson("asha", "Asha Patel", "Facilitator at Northgate DC"),
                new DemoPerson("ben", "Ben Cole", "Supervises Outbound Dock and owns actions"),
                new DemoPerson("carla", "Carla Nowak", "Leads Pick A, tier 1"),
                new DemoPerson("dmitri", "Dmitri Ivanov", "Manages Northgate DC, tier 2"),
                new DemoPerson("erin", "Erin Walsh", "Directs Logistics, sponsor and tier 3"),
                new DemoPerson("grace", "Grace Lim", "Board secretary"),
                new DemoPerson("femi", "Femi Adeyemi", "Board chair"),
                new DemoPerson("ines", "Ines Moreau", "Board member for HR"),
                new DemoPerson("quinn", "Quinn Taylor", "Checks whether actions worked"),
                new DemoPerson("nadia", "Nadia Haddad", "Manages Ward 7"),
                new DemoPerson("sam", "Sam Young", "Process admin"),
                new DemoPerson("uma", "Uma Dev", "Auditor"));
    }

    UUID id(String userName) {
        return people.byUserName(userName)
                .orElseThrow(() -> new IllegalStateException("The demo world has no " + userName))
                .id();
    }

    void make() {
        add("femi", "Femi Adeyemi", "meridian", "", Map.of(BOARD_CHAIR, "meridian", EXECUTIVE, "meridian"));
        add("jonas", "Jonas Berg", "meridian", "femi", Map.of(BOARD_MEMBER, "meridian"));
        add("ines", "Ines Moreau", "meridian", "femi", Map.of(BOARD_MEMBER, "meridian"));
        add("hugo", "Hugo Santos", "meridian", "femi", Map.of(BOARD_MEMBER, "meridian"));
        add("kofi", "Kofi Mensah", "meridian", "hugo", Map.of(BOARD_MEMBER, "meridian"));
        add("grace", "Grace Lim", "meridian", "femi", Map.of(BOARD_SECRETARY, "meridian"));
        add("quinn", "Quinn Taylor", "meridian", "femi", Map.of(VERIFIER, "meridian", IMPROVEMENT_ADVISER, "meridian"));
        add(
                "sam",
                "Sam Young",
                "meridian",
                "femi",
                Map.of(PROCESS_ADMIN, "meridian", SYSTEM_ADMIN, "meridian", MEMBER, "meridian"));
        add("tara", "Tara Singh", "meridian", "femi", Map.of(PROCESS_ADMIN, "meridian"));
        add("uma", "Uma Dev", "meridian", "femi", Map.of(AUDITOR, "meridian"));

        add("erin", "Erin Walsh", "logistics", "femi", Map.of(SPONSOR, "logistics", DIVISION_DIRECTOR, "logistics"));
        add("dmitri", "Dmitri Ivanov", "northgate", "erin", Map.of(SITE_MANAGER, "northgate"));
        add("asha", "Asha Patel", "northgate", "dmitri", Map.of(FACILITATOR, "logistics"));
        add("victor", "Victor Cruz", "northgate", "dmitri", Map.of(MEMBER, "northgate"));
        add("ben", "Ben Cole", "outbound-dock", "victor", Map.of(MEMBER, "northgate", TEAM_LEADER, "outbound-dock"));
        add("carla", "Carla Nowak", "pick-a", "dmitri", Map.of(MEMBER, "northgate", TEAM_LEADER, "pick-a"));
        add("priya", "Priya Nair", "northgate", "dmitri", Map.of(MEMBER, "logistics", KNOWLEDGE_STEWARD, "logistics"));
        add(
                "wes",
                "Wes Adams",
                "southmoor",
                "erin",
                Map.of(MEMBER, "logistics", TEAM_LEADER, "pick-c", SITE_MANAGER, "southmoor"));
        add("tom", "Tom Reed", "pick-a", "carla", Map.of(MEMBER, "northgate"));
        add("amina", "Amina Yusuf", "pick-a", "carla", Map.of(MEMBER, "northgate"));
        add("luca", "Luca Bianchi", "pick-b", "dmitri", Map.of(MEMBER, "northgate", TEAM_LEADER, "pick-b"));
        add("mei", "Mei Chen", "outbound-dock", "ben", Map.of(MEMBER, "northgate"));

        add(
                "hana",
                "Hana Sato",
                "harrow",
                "femi",
                Map.of(SITE_MANAGER, "harrow", SPONSOR, "works", DIVISION_DIRECTOR, "works"));
        add(
                "lena",
                "Lena Fischer",
                "maintenance-m1",
                "hana",
                Map.of(MEMBER, "harrow", TEAM_LEADER, "maintenance-m1", FACILITATOR, "harrow"));
        add("marco", "Marco Rossi", "operations-o1", "hana", Map.of(MEMBER, "harrow", TEAM_LEADER, "operations-o1"));

        add(
                "nadia",
                "Nadia Haddad",
                "ward-7",
                "femi",
                Map.of(MEMBER, "st-brigids", TEAM_LEADER, "ward-7", SITE_MANAGER, "st-brigids", SPONSOR, "hospital"));
        add("oskar", "Oskar Lind", "pharmacy", "nadia", Map.of(MEMBER, "st-brigids", TEAM_LEADER, "pharmacy"));
        add("ruth", "Ruth Okafor", "st-brigids", "nadia", Map.of(COACH, "st-brigids", FACILITATOR, "st-brigids"));
        add("bell", "Mr Bell", "ward-9", "nadia", Map.of(PARTICIPANT, "ward-9"));
    }

    private void add(String userName, String name, String home, String manager, Map<Role, String> roles) {
        UUID person = people.add(new AddPerson(
                        userName,
                        name,
                        userName.toLowerCase(Locale.ROOT) + "@meridian.example",
                        PASSWORD,
                        places.id(home),
                        manager.isEmpty() ? null : id(manager)))
                .id();
        roles.forEach((role, place) -> people.grant(
                new GrantRole(person, role, places.id(place), LocalDate.of(2026, 1, 1), null, "Demo world")));
    }
}

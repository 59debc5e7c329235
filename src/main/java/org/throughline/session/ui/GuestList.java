package org.throughline.session.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Everybody who can be asked to a session: whole teams first, then people by name with their place. */
@Component
class GuestList {

    private final People people;
    private final Units units;

    GuestList(People people, Units units) {
        this.people = people;
        this.units = units;
    }

    /** Everybody of the group that the unit belongs to. */
    List<Guest> around(UUID unitId) {
        List<UnitSummary> upwards = units.upwards(unitId);
        Set<UUID> group = units.downwards(upwards.get(upwards.size() - 1).id());
        Map<UUID, UnitSummary> places = new HashMap<>();
        units.all().forEach(unit -> places.put(unit.id(), unit));
        Map<UUID, List<Guest>> homes = new HashMap<>();
        List<Guest> persons = new ArrayList<>();
        for (PersonSummary person : people.livingIn(group)) {
            UnitSummary home = places.get(person.homeUnitId());
            Guest guest = Guest.person(person.id(), person.displayName() + (home == null ? "" : " · " + home.name()));
            persons.add(guest);
            homes.computeIfAbsent(person.homeUnitId(), id -> new ArrayList<>()).add(guest);
        }
        List<Guest> all = new ArrayList<>();
        units.all().stream()
                .filter(unit -> unit.level() == UnitLevel.TEAM)
                .filter(unit -> homes.containsKey(unit.id()))
                .forEach(unit -> all.add(team(unit, homes.getOrDefault(unit.id(), List.of()))));
        all.addAll(persons);
        return all;
    }

    private static Guest team(UnitSummary unit, List<Guest> members) {
        return new Guest(UiWords.phrases().text("session.plan.team", unit.name(), members.size()), null, members);
    }
}

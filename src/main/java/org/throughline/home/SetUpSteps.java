package org.throughline.home;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.board.Boards;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.home.SetUpStep.What;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;
import org.throughline.organisation.RolePlace;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;

/** What is set up and what is missing in the places that the signed-in person administers. */
@Service
@Transactional(readOnly = true)
public class SetUpSteps {

    private static final int MOST_NAMED = 20;

    private final Units units;
    private final People people;
    private final Boards boards;
    private final BusinessTime time;
    private final Access access;

    SetUpSteps(Units units, People people, Boards boards, BusinessTime time, Access access) {
        this.units = units;
        this.people = people;
        this.boards = boards;
        this.time = time;
        this.access = access;
    }

    /** The steps in their order. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public List<SetUpStep> all() {
        Set<UUID> managed = access.unitsWith(Permission.MANAGE_PEOPLE);
        List<UnitSummary> mine =
                units.all().stream().filter(unit -> managed.contains(unit.id())).toList();
        int teams = on(mine, UnitLevel.TEAM).size();
        List<String> usualHours = mine.stream()
                .filter(unit -> unit.parentId() == null || !managed.contains(unit.parentId()))
                .filter(unit -> time.calendar(unit.id()).unitId() == null)
                .map(UnitSummary::name)
                .toList();
        int persons = people.count(managed);
        Set<RolePlace> held =
                people.held(EnumSet.of(Role.TEAM_LEADER, Role.SITE_MANAGER, Role.DIVISION_DIRECTOR, Role.FACILITATOR));
        List<SetUpStep> steps = new ArrayList<>();
        steps.add(new SetUpStep(What.UNITS, teams > 0, mine.size(), List.of()));
        steps.add(new SetUpStep(What.HOURS, usualHours.isEmpty(), mine.size(), usualHours));
        steps.add(new SetUpStep(What.PEOPLE, persons > 1, persons, List.of()));
        steps.add(held(What.TEAM_LEADERS, Role.TEAM_LEADER, on(mine, UnitLevel.TEAM), held));
        steps.add(held(What.SITE_MANAGERS, Role.SITE_MANAGER, on(mine, UnitLevel.SITE), held));
        steps.add(held(What.DIVISION_DIRECTORS, Role.DIVISION_DIRECTOR, on(mine, UnitLevel.DIVISION), held));
        steps.add(held(What.FACILITATORS, Role.FACILITATOR, on(mine, UnitLevel.TEAM), held));
        List<BoardSummary> present = boards.managed();
        steps.add(new SetUpStep(What.BOARD, !present.isEmpty(), present.size(), List.of()));
        List<String> inquorate =
                boards.neverQuorate().stream().map(BoardSummary::name).toList();
        steps.add(new SetUpStep(What.SEATS, !present.isEmpty() && inquorate.isEmpty(), present.size(), inquorate));
        return steps;
    }

    private SetUpStep held(What what, Role role, List<UnitSummary> places, Set<RolePlace> held) {
        List<String> missing = places.stream()
                .filter(place -> units.upwards(place.id()).stream()
                        .noneMatch(unit -> held.contains(new RolePlace(role, unit.id()))))
                .map(UnitSummary::name)
                .toList();
        return new SetUpStep(
                what,
                !places.isEmpty() && missing.isEmpty(),
                places.size() - missing.size(),
                missing.stream().limit(MOST_NAMED).toList());
    }

    private static List<UnitSummary> on(List<UnitSummary> units, UnitLevel level) {
        return units.stream().filter(unit -> unit.level() == level).toList();
    }
}

package org.throughline.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.csv.CsvTable;
import org.throughline.organisation.ImportPreview.Effect;
import org.throughline.organisation.PeopleList.Entry;
import org.throughline.organisation.PeopleList.WantedRole;

/**
 * Takes people and their roles over from a table, all of it or nothing.
 *
 * <p>A person is found again by the name to sign in with, so the same file a second time changes nothing. Roles are added, never taken
 * away, and nobody is removed. Whoever comes in this way gets a password or a link to single sign-on afterwards.
 */
@Service
@Transactional
public class PeopleImport {

    /** Bytes that a file may have. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_ROWS = 5_001;
    private static final int MOST_EXPORTED = 50_000;

    private final PersonRepository persons;
    private final RoleGrantRepository grants;
    private final People people;
    private final Units units;
    private final Access access;
    private final Clock clock;

    PeopleImport(
            PersonRepository persons,
            RoleGrantRepository grants,
            People people,
            Units units,
            Access access,
            Clock clock) {
        this.persons = persons;
        this.grants = grants;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** Says what the file would change and what is wrong with it; saves nothing. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public ImportPreview preview(byte[] content) {
        CsvTable table = CsvTable.read(content, MOST_BYTES, MOST_ROWS);
        return look(table, list(table));
    }

    /**
     * Takes the file over.
     *
     * @return what was done
     * @throws PersonRefused when anything in it is wrong; then nothing was saved
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public ImportPreview carryOut(byte[] content) {
        CsvTable table = CsvTable.read(content, MOST_BYTES, MOST_ROWS);
        PeopleList list = list(table);
        ImportPreview found = look(table, list);
        if (!found.problems().isEmpty()) {
            throw new PersonRefused(
                    "organisation.import.refused", found.problems().size());
        }
        Map<String, Person> known = known(list);
        Map<UUID, Set<WantedRole>> held = held(known);
        for (Entry entry : list.entries()) {
            Person person = known.get(entry.person().userName());
            UUID id = person == null ? people.add(entry.person()).id() : person.id();
            Set<WantedRole> has = held.getOrDefault(id, Set.of());
            entry.roles().stream()
                    .filter(role -> !has.contains(role))
                    .forEach(role -> people.grant(
                            new GrantRole(id, role.role(), role.unit().id(), LocalDate.now(clock), null, null)));
        }
        updatePersons(list);
        return found;
    }

    /** An empty table with its headings and one line to write over. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public String template() {
        String unit = units.all().stream()
                .filter(candidate -> access.may(Permission.MANAGE_PEOPLE, candidate.id()))
                .map(UnitSummary::code)
                .findFirst()
                .orElse("pick-a");
        return CsvLine.of(PeopleList.COLUMNS)
                + CsvLine.of(List.of(
                        "jane.doe", "Jane Doe", "jane.doe@example.org", unit, "", "MEMBER|TEAM_LEADER@" + unit));
    }

    /** The people whose home is the unit or below it, as a table that can be handed in again; no cell of it is a formula. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public String export(UUID unitId) {
        access.check(Permission.MANAGE_PEOPLE, unitId);
        List<Person> all = persons.findByHomeUnitIdInOrderByDisplayName(units.downwards(unitId)).stream()
                .filter(Person::mayWorkOrIsInvited)
                .limit(MOST_EXPORTED)
                .toList();
        Map<String, Person> byName =
                all.stream().collect(Collectors.toMap(person -> person.summary().userName(), person -> person));
        Map<UUID, Set<WantedRole>> held = held(byName);
        Map<UUID, PersonSummary> managers = people.byIds(all.stream()
                .map(person -> person.summary().managerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        StringBuilder file = new StringBuilder(CsvLine.of(PeopleList.COLUMNS));
        for (Person person : all) {
            PersonSummary summary = person.summary();
            PersonSummary manager = summary.managerId() == null ? null : managers.get(summary.managerId());
            String roles = held.getOrDefault(summary.id(), Set.of()).stream()
                    .map(role -> role.role() + "@" + role.unit().code())
                    .sorted()
                    .collect(Collectors.joining("|"));
            file.append(CsvLine.of(List.of(
                    summary.userName(),
                    summary.displayName(),
                    person.email().orElse(""),
                    units.unit(summary.homeUnitId()).code(),
                    manager == null ? "" : manager.userName(),
                    roles)));
        }
        return file.toString();
    }

    private PeopleList list(CsvTable table) {
        return new PeopleList(
                table, code -> units.byCode(code).filter(unit -> access.may(Permission.MANAGE_PEOPLE, unit.id())));
    }

    private ImportPreview look(CsvTable table, PeopleList list) {
        Map<String, Person> known = known(list);
        Set<String> managers = list.entries().stream()
                .map(Entry::manager)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        list.checkManagers(persons.findByUserNameIn(managers).stream()
                .map(person -> person.summary().userName())
                .collect(Collectors.toSet()));
        Map<UUID, Set<WantedRole>> held = held(known);
        List<ImportPreview.Row> rows = new ArrayList<>();
        for (Entry entry : list.entries()) {
            Person person = known.get(entry.person().userName());
            if (person != null
                    && !access.may(Permission.MANAGE_PEOPLE, person.summary().homeUnitId())) {
                list.problem(
                        entry.line(),
                        PeopleList.USER_NAME,
                        "organisation.person.userNameTaken",
                        entry.person().userName());
                continue;
            }
            rows.add(new ImportPreview.Row(
                    entry.line(),
                    entry.person().userName(),
                    entry.person().displayName(),
                    entry.home().name(),
                    effect(entry, person, held)));
        }
        return new ImportPreview(table.encoding().displayName(), rows, List.copyOf(list.problems()));
    }

    private Effect effect(Entry entry, @Nullable Person person, Map<UUID, Set<WantedRole>> held) {
        if (person == null) {
            return Effect.NEW;
        }
        boolean same = held.getOrDefault(person.id(), Set.of()).containsAll(entry.roles())
                && !person.differs(
                        entry.person().displayName(),
                        emailOf(entry, person),
                        entry.home().id(),
                        managerOf(entry, person));
        return same ? Effect.SAME : Effect.CHANGED;
    }

    private static @Nullable String emailOf(Entry entry, Person person) {
        return entry.person().email() == null
                ? person.email().orElse(null)
                : entry.person().email();
    }

    /** What the line says, or the manager until now where it says nothing. */
    private @Nullable UUID managerOf(Entry entry, Person person) {
        String manager = entry.manager();
        if (manager == null) {
            return person.summary().managerId();
        }
        return people.byUserName(manager).map(PersonSummary::id).orElse(null);
    }

    /** After everybody exists, because a manager may stand further down. */
    private void updatePersons(PeopleList list) {
        Map<String, Person> now = known(list);
        for (Entry entry : list.entries()) {
            Optional.ofNullable(now.get(entry.person().userName()))
                    .ifPresent(person -> person.update(
                            entry.person().displayName(),
                            emailOf(entry, person),
                            entry.home().id(),
                            managerOf(entry, person)));
        }
    }

    private Map<String, Person> known(PeopleList list) {
        Set<String> names =
                list.entries().stream().map(entry -> entry.person().userName()).collect(Collectors.toSet());
        return persons.findByUserNameIn(names).stream()
                .collect(Collectors.toMap(person -> person.summary().userName(), person -> person));
    }

    private Map<UUID, Set<WantedRole>> held(Map<String, Person> known) {
        Map<UUID, Set<WantedRole>> held = new HashMap<>();
        Set<UUID> ids = known.values().stream().map(Person::id).collect(Collectors.toSet());
        grants.lasting(ids, LocalDate.now(clock)).stream()
                .map(RoleGrant::summary)
                .forEach(grant -> held.computeIfAbsent(grant.personId(), id -> new HashSet<>())
                        .add(new WantedRole(grant.role(), units.unit(grant.unitId()))));
        return held;
    }
}

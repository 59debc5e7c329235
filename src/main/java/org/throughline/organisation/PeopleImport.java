package org.throughline.organisation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final GrantsInForce inForce;
    private final EntityManager entities;
    private final RolesInRequest rolesInRequest;
    private final Units units;
    private final Access access;

    PeopleImport(
            PersonRepository persons,
            GrantsInForce inForce,
            EntityManager entities,
            RolesInRequest rolesInRequest,
            Units units,
            Access access) {
        this.persons = persons;
        this.inForce = inForce;
        this.entities = entities;
        this.rolesInRequest = rolesInRequest;
        this.units = units;
        this.access = access;
    }

    /** Says what the file would change and what is wrong with it; saves nothing. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public ImportPreview preview(byte[] content) {
        CsvTable table = CsvTable.read(content, MOST_BYTES, MOST_ROWS);
        PeopleList list = list(table);
        return look(table, list, standing(list));
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
        Standing before = standing(list);
        ImportPreview found = look(table, list, before);
        if (!found.problems().isEmpty()) {
            throw new PersonRefused(
                    "organisation.import.refused", found.problems().size());
        }
        Map<String, Person> all = withNewPeople(list, before);
        list.entries().forEach(entry -> takeOver(entry, all, before));
        rolesInRequest.forget();
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
        Map<UUID, Set<WantedRole>> held = held(all);
        Map<UUID, String> managers = userNames(all.stream()
                .map(person -> person.summary().managerId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        StringBuilder file = new StringBuilder(CsvLine.of(PeopleList.COLUMNS));
        for (Person person : all) {
            PersonSummary summary = person.summary();
            String roles = held.getOrDefault(summary.id(), Set.of()).stream()
                    .map(role -> role.role() + "@" + role.unit().code())
                    .sorted()
                    .collect(Collectors.joining("|"));
            file.append(CsvLine.of(List.of(
                    summary.userName(),
                    summary.displayName(),
                    person.email().orElse(""),
                    units.unit(summary.homeUnitId()).code(),
                    summary.managerId() == null ? "" : managers.getOrDefault(summary.managerId(), ""),
                    roles)));
        }
        return file.toString();
    }

    private PeopleList list(CsvTable table) {
        return new PeopleList(
                table, code -> units.byCode(code).filter(unit -> access.may(Permission.MANAGE_PEOPLE, unit.id())));
    }

    private ImportPreview look(CsvTable table, PeopleList list, Standing before) {
        list.checkManagers(before.people().keySet());
        List<ImportPreview.Row> rows = new ArrayList<>();
        for (Entry entry : list.entries()) {
            Person person = before.people().get(entry.person().userName());
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
                    effect(entry, person, before)));
        }
        return new ImportPreview(table.encoding().displayName(), rows, List.copyOf(list.problems()));
    }

    private static Effect effect(Entry entry, @Nullable Person person, Standing before) {
        if (person == null) {
            return Effect.NEW;
        }
        boolean managerIsNew = entry.manager() != null && !before.people().containsKey(entry.manager());
        boolean same = !managerIsNew
                && before.rolesOf(person).containsAll(entry.roles())
                && !person.differs(
                        entry.person().displayName(),
                        emailOf(entry, person),
                        entry.home().id(),
                        managerOf(entry, person, before.people()));
        return same ? Effect.SAME : Effect.CHANGED;
    }

    private static @Nullable String emailOf(Entry entry, Person person) {
        return entry.person().email() == null
                ? person.email().orElse(null)
                : entry.person().email();
    }

    /** What the line says, or the manager until now where it says nothing. */
    private static @Nullable UUID managerOf(Entry entry, Person person, Map<String, Person> people) {
        if (entry.manager() == null) {
            return person.summary().managerId();
        }
        Person manager = people.get(entry.manager());
        return manager == null ? null : manager.id();
    }

    /** Everybody whom the list names, by user name; whoever was missing is added, and saved before anybody names them as manager. */
    private Map<String, Person> withNewPeople(PeopleList list, Standing before) {
        Map<String, Person> all = new HashMap<>(before.people());
        for (Entry entry : list.entries()) {
            all.computeIfAbsent(entry.person().userName(), name -> {
                Person added = new Person(entry.person(), null, entry.home());
                entities.persist(added);
                return added;
            });
        }
        return all;
    }

    private void takeOver(Entry entry, Map<String, Person> all, Standing before) {
        Person person = Objects.requireNonNull(all.get(entry.person().userName()));
        person.update(
                entry.person().displayName(),
                emailOf(entry, person),
                entry.home().id(),
                managerOf(entry, person, all));
        Set<WantedRole> has = before.rolesOf(person);
        entry.roles().stream()
                .filter(role -> !has.contains(role))
                .map(role -> new GrantRole(
                        person.id(),
                        role.role(),
                        role.unit().id(),
                        inForce.today(role.unit().id()),
                        null,
                        null))
                .forEach(role -> entities.persist(new RoleGrant(role)));
    }

    /** Reads once, however long the list is, everybody whom it names in a line of their own or as a manager. */
    private Standing standing(PeopleList list) {
        Set<String> names = list.entries().stream()
                .flatMap(entry -> Stream.of(entry.person().userName(), entry.manager()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, Person> people = persons.findByUserNameIn(names).stream()
                .collect(Collectors.toMap(person -> person.summary().userName(), person -> person));
        return new Standing(people, held(people.values()));
    }

    private Map<UUID, String> userNames(Set<UUID> ids) {
        return persons.findAllById(ids).stream()
                .collect(Collectors.toMap(Person::id, person -> person.summary().userName()));
    }

    private Map<UUID, Set<WantedRole>> held(Collection<Person> people) {
        Map<UUID, Set<WantedRole>> held = new HashMap<>();
        Set<UUID> ids = people.stream().map(Person::id).collect(Collectors.toSet());
        for (RoleGrant found : inForce.lasting(ids)) {
            RoleGrantSummary grant = found.summary();
            held.computeIfAbsent(grant.personId(), id -> new HashSet<>())
                    .add(new WantedRole(grant.role(), units.unit(grant.unitId())));
        }
        return held;
    }

    /** Who was here before: people by user name, and the roles that they hold or will hold. */
    private record Standing(Map<String, Person> people, Map<UUID, Set<WantedRole>> held) {

        Set<WantedRole> rolesOf(Person person) {
            return held.getOrDefault(person.id(), Set.of());
        }
    }
}

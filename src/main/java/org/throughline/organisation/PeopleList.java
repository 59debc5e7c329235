package org.throughline.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.BrokenRule;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.csv.CsvTable;
import org.throughline.organisation.ImportPreview.Problem;

/**
 * Reads a table of people: one line each, found again by the name to sign in with.
 *
 * <p>Headings may stand in any order; `email`, `manager` and `roles` may be missing. A role is written as its code, or as
 * `CODE@unit`, several with `|` between them; without a unit it counts for the home unit.
 */
final class PeopleList {

    static final String USER_NAME = "user_name";
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String UNIT = "unit";
    static final String MANAGER = "manager";
    static final String ROLES = "roles";
    static final List<String> COLUMNS = List.of(USER_NAME, NAME, EMAIL, UNIT, MANAGER, ROLES);

    private static final List<String> NEEDED = List.of(USER_NAME, NAME, UNIT);
    private static final int LONGEST_EMAIL = 254;

    /** A role in a place, as a line asks for it. */
    record WantedRole(Role role, UnitSummary unit) {}

    /** A line that holds. */
    record Entry(
            int line,
            AddPerson person,
            UnitSummary home,
            @Nullable String manager,
            List<WantedRole> roles) {}

    private final Function<String, Optional<UnitSummary>> managedUnit;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /**
     * Reads a table.
     *
     * @param table as it was handed in
     * @param managedUnit finds a unit by its code among those that the reader administers; foreign and missing look the same
     */
    PeopleList(CsvTable table, Function<String, Optional<UnitSummary>> managedUnit) {
        this.managedUnit = managedUnit;
        readHeadings(table.rows().get(0));
        if (problems.isEmpty()) {
            table.rows().stream().skip(1).forEach(this::read);
            if (table.rows().size() == 1) {
                problem(1, USER_NAME, "organisation.import.noLines");
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Says that a manager is nobody whom the product or the list knows. */
    void checkManagers(Set<String> known) {
        entries.stream()
                .filter(entry -> entry.manager() != null
                        && !known.contains(entry.manager())
                        && !seen.containsKey(entry.manager()))
                .forEach(entry ->
                        problem(entry.line(), MANAGER, "organisation.import.manager", String.valueOf(entry.manager())));
    }

    void problem(int line, String column, String messageKey, Object... arguments) {
        problems.add(new Problem(line, column, messageKey, List.of(arguments)));
    }

    private void readHeadings(CsvTable.Row headings) {
        for (int at = 0; at < headings.cells().size(); at++) {
            String heading = headings.cell(at).toLowerCase(Locale.ROOT).replace(' ', '_');
            if (heading.isEmpty()) {
                continue;
            }
            if (!COLUMNS.contains(heading)) {
                problem(headings.line(), headings.cell(at), "organisation.import.columnUnknown", headings.cell(at));
            } else if (columns.putIfAbsent(heading, at) != null) {
                problem(headings.line(), heading, "organisation.import.columnTwice", heading);
            }
        }
        NEEDED.stream()
                .filter(needed -> !columns.containsKey(needed))
                .forEach(missing -> problem(headings.line(), missing, "organisation.import.columnMissing", missing));
    }

    private void read(CsvTable.Row row) {
        int before = problems.size();
        COLUMNS.stream()
                .filter(column -> CsvLine.isFormula(cell(row, column)))
                .forEach(column -> problem(row.line(), column, "organisation.import.formula"));
        String email = cell(row, EMAIL);
        if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !email.matches("[^@\\s]+@[^@\\s]+"))) {
            problem(row.line(), EMAIL, "organisation.import.email", email);
        }
        Optional<UnitSummary> home = managedUnit.apply(cell(row, UNIT));
        if (home.isEmpty()) {
            problem(row.line(), UNIT, "organisation.import.unit", cell(row, UNIT));
            return;
        }
        List<WantedRole> roles = roles(row, home.get());
        String manager = cell(row, MANAGER).toLowerCase(Locale.ROOT);
        Optional<AddPerson> person = person(row, email, home.get());
        person.ifPresent(wanted -> {
            Integer first = seen.putIfAbsent(wanted.userName(), row.line());
            if (first != null) {
                problem(row.line(), USER_NAME, "organisation.import.twice", wanted.userName(), first);
            }
            if (problems.size() == before) {
                entries.add(new Entry(row.line(), wanted, home.get(), manager.isEmpty() ? null : manager, roles));
            }
        });
    }

    private Optional<AddPerson> person(CsvTable.Row row, String email, UnitSummary home) {
        try {
            return Optional.of(new AddPerson(
                    cell(row, USER_NAME), cell(row, NAME), email.isEmpty() ? null : email, null, home.id(), null));
        } catch (BrokenRule refused) {
            boolean name = "organisation.person.displayName".equals(refused.messageKey());
            problem(
                    row.line(),
                    name ? NAME : USER_NAME,
                    refused.messageKey(),
                    refused.arguments().toArray());
            return Optional.empty();
        }
    }

    private List<WantedRole> roles(CsvTable.Row row, UnitSummary home) {
        List<WantedRole> wanted = new ArrayList<>();
        for (String written : cell(row, ROLES).split("[|\\s]+", -1)) {
            if (written.isEmpty()) {
                continue;
            }
            String[] parts = written.split("@", 2);
            Optional<Role> role = role(parts[0]);
            Optional<UnitSummary> unit = parts.length == 1 ? Optional.of(home) : managedUnit.apply(parts[1]);
            if (role.isEmpty()) {
                problem(row.line(), ROLES, "organisation.import.role", parts[0]);
            } else if (unit.isEmpty()) {
                problem(row.line(), ROLES, "organisation.import.unit", parts[1]);
            } else {
                wanted.add(new WantedRole(role.get(), unit.get()));
            }
        }
        return wanted.stream().distinct().collect(Collectors.toList());
    }

    private static Optional<Role> role(String written) {
        for (Role role : Role.values()) {
            if (role.name().equalsIgnoreCase(written)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    private String cell(CsvTable.Row row, String column) {
        return row.cell(columns.getOrDefault(column, -1));
    }
}

package org.throughline.succession;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.throughline.base.BrokenRule;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.csv.CsvTable;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/** Reads a table of people who leave or are away, and says of each line what is wrong with it. */
class AwayList {

    static final String USER_NAME = "user_name";
    static final String KIND = "kind";
    static final String FIRST_DAY = "first_day";
    static final String LAST_DAY = "last_day";
    static final String COVER = "cover";
    static final String ROLE = "role";
    static final String UNIT = "unit";
    static final String REASON = "reason";
    static final List<String> COLUMNS = List.of(USER_NAME, KIND, FIRST_DAY, LAST_DAY, COVER, ROLE, UNIT, REASON);
    private static final List<String> NEEDED = List.of(USER_NAME, KIND);

    private final Function<String, Optional<PersonSummary>> person;
    private final BiFunction<PersonSummary, String, Optional<UUID>> grant;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<AwayPreview.Row> rows = new ArrayList<>();
    private final List<AwayPreview.Problem> problems = new ArrayList<>();

    /**
     * Reads it.
     *
     * @param person finds somebody who can work by the name to sign in with
     * @param grant finds a role that somebody holds, written as {@code ROLE@unit}
     */
    AwayList(
            CsvTable table,
            Function<String, Optional<PersonSummary>> person,
            BiFunction<PersonSummary, String, Optional<UUID>> grant) {
        this.person = person;
        this.grant = grant;
        headings(table.rows().get(0));
        if (problems.isEmpty()) {
            table.rows().stream().skip(1).forEach(this::read);
            if (table.rows().size() == 1) {
                problem(1, USER_NAME, "organisation.import.noLines");
            }
        }
    }

    List<AwayPreview.Row> rows() {
        return rows;
    }

    List<AwayPreview.Problem> problems() {
        return problems;
    }

    void problem(int line, String column, String key, Object... arguments) {
        problems.add(new AwayPreview.Problem(line, column, key, Arrays.asList(arguments)));
    }

    private void headings(CsvTable.Row headings) {
        for (int at = 0; at < headings.cells().size(); at++) {
            String heading = headings.cell(at).toLowerCase(Locale.ROOT).replace(' ', '_');
            if (heading.isEmpty()) {
                continue;
            }
            if (!COLUMNS.contains(heading)) {
                problem(headings.line(), heading, "organisation.import.columnUnknown", headings.cell(at));
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
        Optional<PersonSummary> who = known(row, USER_NAME);
        if (who.isEmpty()) {
            problem(row.line(), USER_NAME, "succession.import.person", cell(row, USER_NAME));
            return;
        }
        try {
            away(row, who.get())
                    .filter(away -> problems.size() == before)
                    .ifPresent(away ->
                            rows.add(new AwayPreview.Row(row.line(), who.get().displayName(), away)));
        } catch (BrokenRule refused) {
            problem(
                    row.line(),
                    LAST_DAY,
                    refused.messageKey(),
                    refused.arguments().toArray());
        }
    }

    private Optional<Away> away(CsvTable.Row row, PersonSummary who) {
        switch (cell(row, KIND).toUpperCase(Locale.ROOT)) {
            case "LEAVING":
                return day(row, LAST_DAY).map(last -> new Away.Leaving(who.id(), last));
            case "ABSENCE":
                Optional<PersonSummary> cover = known(row, COVER);
                if (!cell(row, COVER).isEmpty() && cover.isEmpty()) {
                    problem(row.line(), COVER, "succession.import.person", cell(row, COVER));
                }
                Optional<LocalDate> first = day(row, FIRST_DAY);
                Optional<LocalDate> last = day(row, LAST_DAY);
                return first.flatMap(from -> last.map(until -> new Away.Absence(
                        who.id(), from, until, cover.map(PersonSummary::id).orElse(null), cell(row, REASON))));
            case "ROLE_END":
                String written = cell(row, ROLE).toUpperCase(Locale.ROOT) + "@" + cell(row, UNIT);
                Optional<UUID> held = grant.apply(who, written);
                if (held.isEmpty()) {
                    problem(row.line(), ROLE, "succession.import.role", who.displayName(), written);
                }
                return held.map(id -> new Away.EndOfRole(who.id(), id));
            default:
                problem(row.line(), KIND, "succession.import.kind", cell(row, KIND));
                return Optional.empty();
        }
    }

    private Optional<PersonSummary> known(CsvTable.Row row, String column) {
        String name = cell(row, column).toLowerCase(Locale.ROOT);
        return name.isEmpty() ? Optional.empty() : person.apply(name);
    }

    private Optional<LocalDate> day(CsvTable.Row row, String column) {
        try {
            return Optional.of(LocalDate.parse(cell(row, column)));
        } catch (DateTimeParseException wrong) {
            problem(row.line(), column, "succession.import.day", cell(row, column));
            return Optional.empty();
        }
    }

    private String cell(CsvTable.Row row, String column) {
        return row.cell(columns.getOrDefault(column, -1)).strip();
    }

    /** A role as the list writes it. */
    static String written(Role role, String unitCode) {
        return role.name() + "@" + unitCode;
    }
}

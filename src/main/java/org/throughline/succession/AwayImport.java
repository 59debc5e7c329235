package org.throughline.succession;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.csv.CsvLine;
import org.throughline.base.csv.CsvTable;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/**
 * Takes from a table, as the personnel system writes it, who leaves, who is away and whose role ends; all of it or nothing.
 *
 * <p>It stands beside the list of people: that one says who is here, this one who will not be.
 */
@Service
@Transactional
public class AwayImport {

    /** Bytes that a file may have. */
    public static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_ROWS = 1_001;

    private final Successions successions;
    private final People people;
    private final Units units;
    private final Access access;

    AwayImport(Successions successions, People people, Units units, Access access) {
        this.successions = successions;
        this.people = people;
        this.units = units;
        this.access = access;
    }

    /** Says what the file would start and what is wrong with it; saves nothing. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public AwayPreview preview(byte[] content) {
        CsvTable table = CsvTable.read(content, MOST_BYTES, MOST_ROWS);
        AwayList list = new AwayList(table, this::managed, this::held);
        return new AwayPreview(table.encoding().displayName(), list.rows(), list.problems());
    }

    /**
     * Takes the file over.
     *
     * @return what was done
     * @throws SuccessionRefused when anything in it is wrong; then nothing was saved
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public AwayPreview carryOut(byte[] content) {
        AwayPreview found = preview(content);
        if (!found.problems().isEmpty()) {
            throw new SuccessionRefused(
                    "organisation.import.refused", found.problems().size());
        }
        found.rows().forEach(row -> successions.tell(row.away()));
        return found;
    }

    /** An empty table with its headings and a line of each kind to write over. */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    @Transactional(readOnly = true)
    public String template() {
        return CsvLine.of(AwayList.COLUMNS)
                + CsvLine.of(List.of("jane.doe", "LEAVING", "", "2026-12-31", "", "", "", ""))
                + CsvLine.of(
                        List.of("john.roe", "ABSENCE", "2026-12-07", "2026-12-18", "jane.doe", "", "", "annual leave"))
                + CsvLine.of(List.of("ann.poe", "ROLE_END", "", "", "", "VERIFIER", "site-1", ""));
    }

    /** Somebody who can work and whose home the signed-in person manages; foreign and missing look the same. */
    private Optional<PersonSummary> managed(String userName) {
        return people.byUserName(userName)
                .filter(PersonSummary::active)
                .filter(person -> access.may(Permission.MANAGE_PEOPLE, person.homeUnitId()));
    }

    private Optional<UUID> held(PersonSummary person, String written) {
        return people.rolesOf(person.id()).stream()
                .filter(grant -> AwayList.written(
                                grant.role(), units.unit(grant.unitId()).code())
                        .equals(written))
                .map(grant -> grant.id())
                .findFirst();
    }
}

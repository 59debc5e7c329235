package org.throughline.organisation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where and with which roles: the reading side of units and people. */
@Service
@Transactional(readOnly = true)
public class Directory {

    private static final int LONGEST_PAGE = 200;

    private final JdbcClient jdbc;
    private final Units units;
    private final Access access;
    private final Clock clock;

    Directory(JdbcClient jdbc, Units units, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** The units that the signed-in person may see, with everything above them so that the tree has no holes. */
    @RequiresPermission(Permission.SEE_PEOPLE)
    public List<UnitSummary> visibleUnits() {
        Set<UUID> visible = new java.util.LinkedHashSet<>();
        for (UUID unit : access.unitsWith(Permission.SEE_PEOPLE)) {
            units.upwards(unit).forEach(above -> visible.add(above.id()));
        }
        return units.all().stream().filter(unit -> visible.contains(unit.id())).toList();
    }

    /**
     * One page of the people whose home is the unit or below it, by name, with their roles; two statements at most.
     *
     * @param unitId unit to list
     * @param offset first row, from 0
     * @param limit rows, at most 200
     */
    @RequiresPermission(Permission.SEE_PEOPLE)
    public List<PersonListing> people(UUID unitId, int offset, int limit) {
        access.check(Permission.SEE_PEOPLE, unitId);
        List<UUID> places = List.copyOf(units.downwards(unitId));
        Map<UUID, PersonListing> found = new LinkedHashMap<>();
        jdbc.sql("""
                        with page as (
                            select p.id, p.display_name, p.user_name, p.status, u.name as home_unit
                            from throughline.person p join throughline.org_unit u on u.id = p.home_unit_id
                            where p.home_unit_id in (:places) and (p.status in ('ACTIVE', 'ABSENT', 'INVITED') or (:manages and p.status = 'LEFT'))
                            order by p.display_name, p.id offset :offset limit :limit)
                        select page.*, g.id as grant_id, g.role, gu.name as grant_unit
                        from page
                        left join (throughline.role_grant g join throughline.org_unit gu on gu.id = g.unit_id)
                            on g.person_id = page.id
                            and cast(cast(:now as timestamptz) at time zone gu.time_zone as date)
                                between g.valid_from and coalesce(g.valid_to, 'infinity')
                        order by page.display_name, page.id, g.role""")
                .param("places", places)
                .param("manages", access.may(Permission.MANAGE_PEOPLE, unitId))
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), LONGEST_PAGE))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    PersonListing person = found.get(id);
                    if (person == null) {
                        person = new PersonListing(
                                id,
                                row.getString("display_name"),
                                row.getString("user_name"),
                                row.getString("home_unit"),
                                standing(row.getString("status")),
                                new ArrayList<>());
                        found.put(id, person);
                    }
                    String role = row.getString("role");
                    if (role != null
                            && Arrays.stream(Role.values())
                                    .anyMatch(known -> known.name().equals(role))) {
                        person.roles()
                                .add(new PersonListing.HeldRole(
                                        row.getObject("grant_id", UUID.class),
                                        Role.valueOf(role),
                                        row.getString("grant_unit")));
                    }
                });
        return List.copyOf(found.values());
    }

    /** How many people {@link #people} finds on all pages. */
    @RequiresPermission(Permission.SEE_PEOPLE)
    public int countPeople(UUID unitId) {
        access.check(Permission.SEE_PEOPLE, unitId);
        return jdbc.sql("""
                        select count(*) from throughline.person
                        where home_unit_id in (:places)
                            and (status in ('ACTIVE', 'ABSENT', 'INVITED') or (:manages and status = 'LEFT'))""")
                .param("places", List.copyOf(units.downwards(unitId)))
                .param("manages", access.may(Permission.MANAGE_PEOPLE, unitId))
                .query(Integer.class)
                .single();
    }

    private static PersonListing.Standing standing(String status) {
        return switch (status) {
            case "INVITED" -> PersonListing.Standing.INVITED;
            case "LEFT" -> PersonListing.Standing.DISABLED;
            default -> PersonListing.Standing.ACTIVE;
        };
    }
}

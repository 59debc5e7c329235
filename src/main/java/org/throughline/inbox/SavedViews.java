package org.throughline.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.RoleGrantSummary;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Lists that people keep under a name, for themselves or for a unit.
 *
 * <p>A view is a filter and holds nothing of what it finds: each reader sees what they may see. Whoever may pass work of a unit shares
 * views with it, and may rename and delete those that others shared.
 */
@Service
@Transactional
public class SavedViews {

    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Access access;
    private final Units units;
    private final Clock clock;

    SavedViews(JdbcClient jdbc, Access access, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.units = units;
        this.clock = clock;
    }

    /** The views of a page that the signed-in person finds: their own, and those of the units where they belong or hold a role. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<SavedView> of(String page) {
        UUID me = access.actor().personId();
        return jdbc.sql("""
                        select v.*, p.display_name, s.view_id is not null as start
                        from throughline.saved_view v
                        join throughline.person p on p.id = v.owner_id
                        left join throughline.saved_view_start s on s.view_id = v.id and s.person_id = :me
                        where v.page = :page
                          and (v.owner_id = :me or v.unit_id = any(cast(string_to_array(:units, ',') as uuid[]))
                               or v.unit_id in (
                                   with recursive up (id, parent_id) as (
                                       select u.id, u.parent_id from throughline.org_unit u
                                       join throughline.person h on h.home_unit_id = u.id where h.id = :me
                                       union all
                                       select u.id, u.parent_id from throughline.org_unit u join up on u.id = up.parent_id)
                                   select id from up))
                        order by v.unit_id is not null, lower(v.name), v.id limit :most""")
                .param("me", me)
                .param("page", page)
                .param("units", placesOfRoles().stream().map(UUID::toString).collect(Collectors.joining(",")))
                .param("most", 2 * MOST)
                .query((row, number) -> {
                    UUID unitId = WorkItemRow.id(row, "unit_id");
                    return new SavedView(
                            row.getObject("id", UUID.class),
                            row.getString("page"),
                            row.getString("name"),
                            row.getString("query"),
                            row.getString("display_name"),
                            unitId,
                            unitId == null || access.may(Permission.REASSIGN_WORK, unitId),
                            row.getBoolean("start"));
                })
                .list();
    }

    /** The units with which the signed-in person may share views. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<UnitSummary> sharable() {
        return access.unitsWith(Permission.REASSIGN_WORK).stream()
                .map(units::unit)
                .toList();
    }

    /**
     * Keeps a list under a name.
     *
     * @throws NotAllowed when the person may not share with the unit
     * @throws TaskRefused when there are too many of them
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public UUID save(SaveView command) {
        UUID me = access.actor().personId();
        if (command.unitId() != null) {
            access.check(Permission.REASSIGN_WORK, command.unitId());
        }
        UUID id = UUID.randomUUID();
        int added = jdbc.sql("""
                        insert into throughline.saved_view (id, page, name, query, owner_id, unit_id, created_at)
                        select :id, :page, :name, :query, :me, :unit, :at
                        where (select count(*) from throughline.saved_view where owner_id = :me and page = :page) < :most""")
                .param("id", id)
                .param("page", command.page())
                .param("name", command.name())
                .param("query", command.query())
                .param("me", me)
                .param("unit", command.unitId())
                .param("at", WorkItemStore.moment(clock.instant()))
                .param("most", MOST)
                .update();
        if (added == 0) {
            throw new TaskRefused("inbox.refused.tooManyViews", MOST);
        }
        return id;
    }

    /** Gives a view another name. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void rename(UUID viewId, String name) {
        check(viewId);
        jdbc.sql("update throughline.saved_view set name = ? where id = ?")
                .params(SaveView.clean(name), viewId)
                .update();
    }

    /** Deletes a view; what it showed stays. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void delete(UUID viewId) {
        check(viewId);
        jdbc.sql("delete from throughline.saved_view where id = ?")
                .param(viewId)
                .update();
    }

    /** Lets a page begin with a view for the signed-in person; null lets it begin with everything again. */
    @AnySignedIn
    @NotRecorded("how somebody looks at a page is nobody else's business")
    public void startWith(String page, @Nullable UUID viewId) {
        UUID me = access.actor().personId();
        jdbc.sql("delete from throughline.saved_view_start where person_id = ? and page = ?")
                .params(me, page)
                .update();
        if (viewId != null && of(page).stream().anyMatch(view -> view.id().equals(viewId))) {
            jdbc.sql("insert into throughline.saved_view_start (person_id, page, view_id) values (?, ?, ?)")
                    .params(me, page, viewId)
                    .update();
        }
    }

    private record Owned(UUID owner, @Nullable UUID unitId) {}

    /** Its owner changes a view of their own; whoever may share with the unit changes one that is shared. */
    private void check(UUID viewId) {
        Owned view = jdbc.sql("select owner_id, unit_id from throughline.saved_view where id = ? for update")
                .param(viewId)
                .query((row, number) ->
                        new Owned(row.getObject("owner_id", UUID.class), WorkItemRow.id(row, "unit_id")))
                .optional()
                .orElseThrow(NotAllowed::new);
        UUID unitId = view.unitId();
        if (unitId == null
                ? !view.owner().equals(access.actor().personId())
                : !access.may(Permission.REASSIGN_WORK, unitId)) {
            throw new NotAllowed();
        }
    }

    /** Where the person holds a role, and everything above. */
    private Set<UUID> placesOfRoles() {
        return access.grants().stream()
                .map(RoleGrantSummary::unitId)
                .distinct()
                .flatMap(unit -> units.upwards(unit).stream())
                .map(UnitSummary::id)
                .collect(Collectors.toSet());
    }
}

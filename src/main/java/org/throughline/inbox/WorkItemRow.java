package org.throughline.inbox;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/** Reads rows of the read model. */
final class WorkItemRow {

    private WorkItemRow() {}

    static WorkItem read(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("task_id"),
                row.getString("instance_id"),
                row.getString("definition_id"),
                row.getString("process_key"),
                row.getString("task_key"),
                row.getString("title"),
                row.getString("subject_ref"),
                row.getString("subject_title"),
                form(row),
                Objects.requireNonNull(id(row, "unit_id")),
                ZoneId.of(row.getString("zone")),
                id(row, "assignee_id"),
                Holding.valueOf(row.getString("holding")),
                row.getString("named_by"),
                texts(row, "asked_roles").map(Role::valueOf).toList(),
                candidates(row),
                id(row, "excluded_id"),
                Set.copyOf(texts(row, "involved").map(UUID::fromString).toList()),
                id(row, "passed_by"),
                id(row, "was_with"),
                instant(row, "due_at"),
                Objects.requireNonNull(instant(row, "created_at")),
                instant(row, "ended_at"),
                id(row, "ended_by"),
                "COMPLETED".equals(row.getString("ended_how")),
                id(row, "command_id"));
    }

    static List<RoleAt> candidates(ResultSet row) throws SQLException {
        return texts(row, "candidates").map(RoleAt::of).toList();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** An array of texts or ids; an SQL null is an empty one. */
    static Stream<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? Stream.of()
                : Stream.of((Object[]) array.getArray()).map(Object::toString);
    }

    private static @Nullable PinnedForm form(ResultSet row) throws SQLException {
        String key = row.getString("form_key");
        return key == null
                ? null
                : new PinnedForm(
                        key,
                        row.getInt("form_version"),
                        row.getString("form_deployment_id"),
                        row.getString("form_resource"));
    }
}

package org.throughline.inbox.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the variables that a task sees, in one statement.
 *
 * <p>The engine's own call takes five for the same answer, and every opening and every sending of a form would pay them. Only
 * plain values are read: models hold no others. A variable of an inner scope hides one of the same name further out.
 */
@Component
class VariableReader {

    private static final String SQL = """
            with recursive scope as (
                select e.id_, e.parent_id_, 1 as distance
                from act_ru_task t join act_ru_execution e on e.id_ = t.execution_id_ where t.id_ = ?
                union all
                select e.id_, e.parent_id_, scope.distance + 1
                from scope join act_ru_execution e on e.id_ = scope.parent_id_
            )
            select distinct on (v.name_) v.name_, v.type_, v.text_, v.long_, v.double_
            from act_ru_variable v join scope on scope.id_ = v.execution_id_
            where v.task_id_ is null
            order by v.name_, scope.distance""";

    private final JdbcClient jdbc;

    VariableReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The variables by name; those that are null, or no plain value, are left out. */
    Map<String, Object> visibleFrom(String taskId) {
        Map<String, Object> found = new HashMap<>();
        jdbc.sql(SQL).param(taskId).query((ResultSet row) -> {
            Object value = value(row);
            if (value != null) {
                found.put(row.getString("name_"), value);
            }
        });
        return found;
    }

    private static @Nullable Object value(ResultSet row) throws SQLException {
        return switch (row.getString("type_")) {
            case "string" -> row.getString("text_");
            case "boolean" -> row.getLong("long_") == 1;
            case "integer" -> row.getInt("long_");
            case "short" -> row.getShort("long_");
            case "long" -> row.getLong("long_");
            case "double" -> row.getDouble("double_");
            case "date" -> new Date(row.getLong("long_"));
            default -> null;
        };
    }
}

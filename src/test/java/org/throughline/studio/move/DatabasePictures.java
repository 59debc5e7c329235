package org.throughline.studio.move;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, to be compared with what stands there later. */
record DatabasePictures(JdbcClient jdbc) {

    /** A picture of every table, but for the rehearsal's own. */
    Map<String, String> tables() {
        Map<String, String> pictures = new TreeMap<>();
        List<String> names = jdbc.sql("""
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname in ('public', 'throughline') and tablename not like 'case\\_move%'""").query(String.class).list();
        names.forEach(name -> pictures.put(
                name,
                jdbc.sql("select coalesce(sum(hashtextextended(t::text, 0)), 0) || '/' || count(*) from " + name + " t")
                        .query(String.class)
                        .single()));
        return pictures;
    }

    List<String> changed(Map<String, String> pictures) {
        Map<String, String> now = tables();
        return now.keySet().stream()
                .filter(table -> !Objects.equals(now.get(table), pictures.get(table)))
                .toList();
    }

    /** The open tasks as the inbox has them, without the version that they follow. */
    Map<String, String> openTasks() {
        Map<String, String> open = new TreeMap<>();
        jdbc.sql(
                        "select task_id, (to_jsonb(t) - 'definition_id')::text as facts from throughline.work_item t where ended_at is null")
                .query(row -> {
                    open.put(row.getString("task_id"), row.getString("facts"));
                });
        return open;
    }

    Map<String, String> promises() {
        Map<String, String> promises = new TreeMap<>();
        jdbc.sql("select id, due_at || ' ' || status as line from throughline.deadline_promise")
                .query(row -> {
                    promises.put(row.getString("id"), row.getString("line"));
                });
        return promises;
    }
}

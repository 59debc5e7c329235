package org.throughline.studio.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the difference between two decision tables: rows by their id, cells by the name of their column. */
final class TableDiff {

    private final List<DiffWord> words = new ArrayList<>();

    /**
     * A row.
     *
     * @param number its place, from 1
     * @param cells what stands in it by the label of the column
     */
    private record Row(int number, Map<String, String> cells) {

        String inWords() {
            StringBuilder text = new StringBuilder();
            cells.forEach((column, value) -> {
                if (!value.isEmpty()) {
                    text.append(text.isEmpty() ? "" : ", ")
                            .append(column)
                            .append(" ")
                            .append(value);
                }
            });
            return text.toString();
        }
    }

    static List<DiffWord> words(String before, String after) {
        Optional<XmlTree> now = XmlTree.read(after);
        if (now.isEmpty()) {
            return List.of(DiffWord.of("unreadable"));
        }
        TableDiff diff = new TableDiff();
        if (before.isEmpty()) {
            diff.words.add(DiffWord.of("new"));
        }
        Map<String, XmlTree> old = XmlTree.read(before).map(TableDiff::tables).orElse(Map.of());
        Map<String, XmlTree> tables = tables(now.get());
        tables.forEach((id, table) -> diff.compare(Optional.ofNullable(old.get(id)), table));
        old.keySet().stream()
                .filter(id -> !tables.containsKey(id))
                .forEach(id -> diff.words.add(DiffWord.of("table.removed", id)));
        return List.copyOf(diff.words);
    }

    private static Map<String, XmlTree> tables(XmlTree definitions) {
        Map<String, XmlTree> tables = new LinkedHashMap<>();
        for (XmlTree decision : definitions.children("decision")) {
            decision.children("decisionTable").forEach(table -> tables.put(decision.attribute("id"), table));
        }
        return tables;
    }

    private void compare(Optional<XmlTree> before, XmlTree after) {
        before.ifPresent(old -> {
            if (!old.attribute("hitPolicy").equals(after.attribute("hitPolicy"))) {
                words.add(DiffWord.of("table.policy", old.attribute("hitPolicy"), after.attribute("hitPolicy")));
            }
            columns(old, after);
        });
        Map<String, Row> was = before.map(TableDiff::rows).orElse(Map.of());
        Map<String, Row> is = rows(after);
        Set<String> ids = new LinkedHashSet<>(is.keySet());
        ids.addAll(was.keySet());
        for (String id : ids) {
            row(was.get(id), is.get(id));
        }
    }

    private void row(@Nullable Row was, @Nullable Row is) {
        if (is == null) {
            Row gone = Objects.requireNonNull(was);
            words.add(DiffWord.of("row.removed", String.valueOf(gone.number()), gone.inWords()));
        } else if (was == null) {
            words.add(DiffWord.of("row.added", String.valueOf(is.number()), is.inWords()));
        } else {
            cells(was, is);
        }
    }

    private void cells(Row was, Row is) {
        is.cells().forEach((column, value) -> {
            String old = was.cells().getOrDefault(column, "");
            if (!old.equals(value)) {
                words.add(DiffWord.of(
                        "cell",
                        String.valueOf(is.number()),
                        column,
                        old.isEmpty() ? "–" : old,
                        value.isEmpty() ? "–" : value));
            }
        });
    }

    private void columns(XmlTree before, XmlTree after) {
        List<String> was = columns(before);
        List<String> is = columns(after);
        is.stream()
                .filter(column -> !was.contains(column))
                .forEach(column -> words.add(DiffWord.of("column.added", column)));
        was.stream()
                .filter(column -> !is.contains(column))
                .forEach(column -> words.add(DiffWord.of("column.removed", column)));
    }

    private static List<String> columns(XmlTree table) {
        List<String> columns = new ArrayList<>();
        for (XmlTree column : table.children()) {
            if (column.name().equals("input") || column.name().equals("output")) {
                columns.add(label(column));
            }
        }
        return columns;
    }

    private static String label(XmlTree column) {
        for (String attribute : List.of("label", "name", "id")) {
            if (!column.attribute(attribute).isEmpty()) {
                return column.attribute(attribute);
            }
        }
        return column.name();
    }

    private static Map<String, Row> rows(XmlTree table) {
        List<String> columns = columns(table);
        Map<String, Row> rows = new LinkedHashMap<>();
        int number = 0;
        for (XmlTree rule : table.children("rule")) {
            number++;
            Map<String, String> cells = new LinkedHashMap<>();
            int at = 0;
            for (XmlTree cell : rule.children()) {
                if (cell.name().endsWith("Entry") && at < columns.size()) {
                    cells.put(columns.get(at++), cell.text());
                }
            }
            String id = rule.attribute("id");
            rows.put(id.isEmpty() ? "row " + number : id, new Row(number, cells));
        }
        return rows;
    }
}

package org.throughline.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughline.base.form.FormDisplay.Column;
import org.throughline.base.form.FormDisplay.TableBlock;
import org.throughline.base.form.FormReading;
import org.throughline.base.form.FormScope;
import org.throughline.base.form.FormValue;
import org.throughline.base.ui.component.Announcer;

/** Rows of the task's data as a real table, page by page; scrolls sideways on its own when it is wide. */
final class TablePart extends FormPart {

    private static final String NUMBER = "form-number";

    private final TableBlock block;
    private final FormDesk desk;
    private final Div drawn = new Div();
    private String label = "";
    private List<Column> columns = List.of();
    private List<?> rows = List.of();
    private int page;

    TablePart(TableBlock block, ScopePath scopePath, FormDesk desk) {
        super(block, scopePath);
        this.block = block;
        this.desk = desk;
        drawn.addClassName("form-table");
    }

    @Override
    Component drawn() {
        return drawn;
    }

    @Override
    void update(FormScope scope, FormReading reading) {
        String newLabel = desk.labels().label(block, scope);
        List<Column> newColumns = columns(scope);
        List<?> newRows = scope.resolve(block.dataSource())
                .filter(List.class::isInstance)
                .<List<?>>map(List.class::cast)
                .orElse(List.of());
        boolean same = newLabel.equals(label) && newColumns.equals(columns) && newRows.equals(rows);
        if (!same || drawn.getChildren().findAny().isEmpty()) {
            label = newLabel;
            columns = newColumns;
            rows = newRows;
            page = 0;
            redraw();
        }
    }

    private List<Column> columns(FormScope scope) {
        String expression = block.columnsExpression();
        if (expression == null) {
            return block.columns().stream()
                    .map(column -> translated(column, scope))
                    .toList();
        }
        List<Column> computed = new ArrayList<>();
        Optional<Object> found = scope.evaluate(expression);
        if (found.isPresent() && found.get() instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> column && column.get("key") != null) {
                    String key = words(column.get("key"));
                    computed.add(new Column(key, column.get("label") == null ? key : words(column.get("label"))));
                }
            }
        }
        return computed;
    }

    private Column translated(Column column, FormScope scope) {
        FormValue written = FormValue.of(column.label());
        return new Column(column.key(), desk.labels().words(block, "column." + column.key(), written, scope));
    }

    private void redraw() {
        drawn.removeAll();
        if (rows.isEmpty()) {
            drawn.add(new Paragraph(new Span(label), new Span(" – " + desk.words("form.table.empty"))));
            return;
        }
        Div window = new Div(table());
        window.addClassName("form-table-window");
        window.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", label);
        drawn.add(window);
        if (pages() > 1) {
            drawn.add(pager());
        }
    }

    private Component table() {
        HtmlContainer head = tag("tr");
        columns.forEach(column -> {
            HtmlContainer cell = tag("th");
            cell.getElement().setAttribute("scope", "col");
            cell.setText(column.label());
            if (rows.stream()
                    .allMatch(row -> row instanceof Map<?, ?> map && map.get(column.key()) instanceof BigDecimal)) {
                cell.addClassName(NUMBER);
            }
            head.add(cell);
        });
        HtmlContainer body = tag("tbody");
        int first = page * block.rowCount();
        rows.subList(first, Math.min(rows.size(), first + block.rowCount())).forEach(row -> body.add(line(row)));
        HtmlContainer caption = tag("caption");
        caption.setText(label);
        HtmlContainer table = tag("table");
        table.add(caption, tag("thead", head), body);
        return table;
    }

    private Component line(Object row) {
        HtmlContainer line = tag("tr");
        for (Column column : columns) {
            Object value = row instanceof Map<?, ?> map ? map.get(column.key()) : null;
            HtmlContainer cell = tag("td");
            cell.setText(value == null ? "" : words(value));
            if (value instanceof BigDecimal) {
                cell.addClassName(NUMBER);
            }
            line.add(cell);
        }
        return line;
    }

    private Component pager() {
        Button previous = new Button(desk.words("form.table.previous"), click -> turn(-1));
        Button next = new Button(desk.words("form.table.next"), click -> turn(1));
        previous.setEnabled(page > 0);
        next.setEnabled(page < pages() - 1);
        Div pager = new Div(previous, new Span(where()), next);
        pager.addClassName("form-pager");
        return pager;
    }

    private void turn(int by) {
        page = Math.max(0, Math.min(pages() - 1, page + by));
        redraw();
        Announcer.say(where());
    }

    private String where() {
        return desk.words("form.table.page", page + 1, pages());
    }

    private int pages() {
        return (rows.size() + block.rowCount() - 1) / block.rowCount();
    }

    private String words(Object value) {
        if (value instanceof BigDecimal number) {
            return LocalNumber.write(number, desk.setting().locale());
        }
        if (value instanceof Boolean yes) {
            return desk.words(yes ? "form.yes" : "form.no");
        }
        return value.toString();
    }

    private static HtmlContainer tag(String name, Component... content) {
        HtmlContainer container = new HtmlContainer(name);
        container.add(content);
        return container;
    }
}

package org.throughline.promise.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.promise.LedgerRow;
import org.throughline.promise.PromiseStanding;

/** Promises, one a row: what, for which thing, when, by which sum, and what became of it. On a phone it scrolls sideways. */
class LedgerTable extends Div {

    private final NativeTableBody body = new NativeTableBody();
    private final transient Function<String, Optional<String>> pages;
    private final transient Clock clock;

    /**
     * Creates an empty table.
     *
     * @param pages address of a thing's page, if it has one
     */
    LedgerTable(Function<String, Optional<String>> pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow titles = new NativeTableRow();
        for (String column : List.of("what", "due", "became", "ground")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("promise.column." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        }
        head.add(titles);
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("plain-table");
        add(table);
        addClassName("scroll-x");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("promise.title"));
    }

    void add(List<LedgerRow> rows) {
        rows.forEach(row -> body.add(row(row)));
    }

    /** How many promises it shows. */
    int size() {
        return (int) body.getChildren().count();
    }

    private NativeTableRow row(LedgerRow row) {
        LedgerWords words = new LedgerWords(row, clock);
        return new NativeTableRow(
                cell(strong(words.what()), thing(row), muted(row.unitName())),
                cell(new Div(words.due()), muted(row.dueAt().toString())),
                cell(badge(row.standing()), muted(words.firing())),
                cell(new Div(words.sum()), muted(words.ground())));
    }

    private Component thing(LedgerRow row) {
        return pages.apply(row.subjectRef())
                .<Component>map(path -> {
                    Anchor link = new Anchor(path, row.subjectRef());
                    link.addClassName("link");
                    return new Div(link);
                })
                .orElseGet(() -> new Div(row.subjectRef()));
    }

    private Badge badge(PromiseStanding standing) {
        Kind kind = switch (standing) {
            case KEPT -> Kind.DONE;
            case LATE -> Kind.LATE;
            case OPEN -> Kind.WAITING;
            case CANCELLED -> Kind.PLAIN;
            case SYSTEM -> Kind.BLOCKED;
        };
        return new Badge(kind, getTranslation("promise.standing." + standing));
    }

    private static NativeTableCell cell(Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(parts);
        return cell;
    }

    private static Div strong(String text) {
        Span words = new Span(text);
        words.addClassName("strong");
        return new Div(words);
    }

    private static Div muted(String text) {
        Div words = new Div(text);
        words.addClassNames("muted", "small");
        words.setVisible(!text.isEmpty());
        return words;
    }
}

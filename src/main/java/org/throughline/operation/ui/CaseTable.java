package org.throughline.operation.ui;

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
import java.util.List;
import java.util.stream.Collectors;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Badge;
import org.throughline.operation.DrawnProcess;
import org.throughline.operation.RunningCase;

/** Cases, one a row: about what, where it stands, since when, who has it. On a phone each row is a card of its own. */
class CaseTable extends Div {

    private final transient OperationReader reader;
    private final transient DrawnProcess model;
    private final transient Words words;

    CaseTable(OperationReader reader, DrawnProcess model, List<RunningCase> cases) {
        this.reader = reader;
        this.model = model;
        words = reader.words();
        NativeTableRow titles = new NativeTableRow();
        for (String column : List.of("what", "step", "since", "holders", "state")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("running.column." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(titles);
        NativeTableBody body = new NativeTableBody();
        cases.forEach(one -> body.add(row(one)));
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("plain-table");
        add(table);
        addClassNames("scroll-x", "case-table");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("running.cases"));
    }

    private NativeTableRow row(RunningCase one) {
        Anchor open = new Anchor(OperationRoutes.one(one.id()), title(one));
        open.addClassName("link");
        Div thing = muted(one.unitName());
        if (one.ref() != null && !one.title().isBlank()) {
            thing = muted(one.unitName().isEmpty() ? one.ref() : one.ref() + " · " + one.unitName());
        }
        String steps =
                one.steps().stream().map(step -> reader.step(model, step)).collect(Collectors.joining(", "));
        return new NativeTableRow(
                cell(open, thing),
                cell(new Div(steps), muted(getTranslation("running.version", one.version()))),
                cell(
                        new Div(words.near(one.since())),
                        muted(getTranslation("running.began", words.near(one.startedAt())))),
                cell(new Div(one.restricted() ? getTranslation("running.restricted") : reader.holders(one.holders()))),
                cell(badges(one)));
    }

    private String title(RunningCase one) {
        if (one.restricted()) {
            return getTranslation("running.restrictedCase");
        }
        if (!one.title().isBlank()) {
            return one.title();
        }
        return one.ref() == null ? getTranslation("running.untitled") : one.ref();
    }

    private Span badges(RunningCase one) {
        Span badges = new Span();
        if (one.incidents() > 0) {
            badges.add(new Badge(Badge.Kind.BLOCKED, getTranslation("running.incidents", one.incidents())));
        }
        if (one.paused()) {
            badges.add(new Badge(Badge.Kind.WAITING, getTranslation("running.state.PAUSED")));
        }
        return badges;
    }

    private static NativeTableCell cell(Component... parts) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(parts);
        return cell;
    }

    private static Div muted(String text) {
        Div words = new Div(text);
        words.addClassNames("muted", "small");
        words.setVisible(!text.isEmpty());
        return words;
    }
}

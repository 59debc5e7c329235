package org.throughline.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.throughline.session.WorkGapView;

/** Where the two descriptions of the work differ, and what happens with each difference. */
class WorkCard extends FoldCard {

    WorkCard(SessionWords says) {
        super(
                says.text("session.record.work"),
                says.text(
                        "session.record.work.count", says.page().record().gaps().size()));
        NativeTable table = new NativeTable();
        table.addClassNames("plain-table", "session-work");
        NativeTableRow head = table.getHead().addRow();
        head.add(
                column("session.record.work.written"),
                column("session.record.work.done"),
                column("session.record.work.disposition"));
        says.page().record().gaps().forEach(gap -> row(table, gap, says));
        Div scroll = new Div(table);
        scroll.addClassName("scroll-x");
        add(scroll);
    }

    private NativeTableHeaderCell column(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private void row(NativeTable table, WorkGapView gap, SessionWords says) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableCell settled = new NativeTableCell();
        settled.add(new Paragraph(
                gap.disposition() == null
                        ? getTranslation("session.record.work.open")
                        : says.word("disposition", gap.disposition())));
        if (gap.reason() != null) {
            Paragraph reason = new Paragraph(gap.reason());
            reason.addClassNames("small", "muted");
            settled.add(reason);
        }
        row.add(
                step(gap.written(), "session.record.work.notWritten"),
                step(gap.done(), "session.record.work.notDone"),
                settled);
    }

    private NativeTableCell step(@Nullable String words, String otherwise) {
        NativeTableCell cell = new NativeTableCell(words == null ? getTranslation(otherwise) : words);
        if (words == null) {
            cell.addClassName("muted");
        }
        return cell;
    }
}

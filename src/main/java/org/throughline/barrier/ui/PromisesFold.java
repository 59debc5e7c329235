package org.throughline.barrier.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.Duration;
import java.util.List;
import org.throughline.base.i18n.RuleWords;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;
import org.throughline.promise.PromiseSummary;

/** The ledger of one barrier, folded away: what was promised, by which rule, and what became of it. */
class PromisesFold extends Details {

    PromisesFold(String barrier, List<PromiseSummary> promises, Words words) {
        setSummaryText(getTranslation("barrier.promises.fold", promises.size()));
        addClassName("card");
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow titles = new NativeTableRow();
        for (String column : List.of("what", "made", "due", "became", "rule")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("barrier.promises." + column));
            cell.getElement().setAttribute("scope", "col");
            titles.add(cell);
        }
        head.add(titles);
        NativeTableBody body = new NativeTableBody();
        promises.forEach(promise -> body.add(row(promise, words)));
        NativeTable table = new NativeTable();
        table.add(head, body);
        table.addClassName("plain-table");
        Div scroll = new Div(table);
        scroll.addClassName("scroll-x");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("barrier.promises"));
        Anchor sums = new Anchor("promises?thing=" + barrier, getTranslation("promise.ofThing"));
        sums.addClassNames("link", "no-print");
        add(scroll, sums);
    }

    private NativeTableRow row(PromiseSummary promise, Words words) {
        return new NativeTableRow(
                new NativeTableCell(what(promise)),
                new NativeTableCell(words.dateTime(promise.madeAt())),
                new NativeTableCell(words.dateTime(promise.dueAt())),
                new NativeTableCell(became(promise, words)),
                new NativeTableCell(version(promise.ruleVersion()) + " · " + version(promise.calendarVersion())));
    }

    private static String version(String recorded) {
        return RuleWords.version(recorded, UiWords.phrases());
    }

    private String what(PromiseSummary promise) {
        return getTranslation("barrier.promise." + promise.kind(), promise.tier() == null ? 0 : promise.tier());
    }

    private String became(PromiseSummary promise, Words words) {
        String status = getTranslation("barrier.promise.status." + promise.status());
        Duration late = promise.latency();
        return late == null || late.toMinutes() < 1
                ? status
                : getTranslation("barrier.promise.firedLate", status, words.duration(late));
    }
}

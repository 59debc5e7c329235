package org.throughline.promise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.SubjectPage;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.promise.LedgerExport;
import org.throughline.promise.LedgerFilter;
import org.throughline.promise.LedgerRow;
import org.throughline.promise.PromiseLedger;
import org.throughline.promise.PromiseStanding;
import org.throughline.promise.TimerWatch;

/** Every promise with the sum behind it and what became of it: all for auditors, those of one thing for whoever may see it. */
@Route(value = LedgerAddress.PATH, layout = MainLayout.class)
@AnySignedIn
class LedgerView extends Page implements BeforeEnterObserver {

    private static final int DOWNTIMES = 5;

    private final transient Desk desk;
    private final Div content = new Div();

    /** Where it reads from. */
    @org.springframework.stereotype.Component
    record Desk(
            PromiseLedger ledger,
            LedgerExport export,
            TimerWatch watch,
            People people,
            Units units,
            Access access,
            Clock clock,
            ObjectProvider<SubjectPage> pages) {}

    LedgerView(Desk desk) {
        super("");
        this.desk = desk;
        header().title(getTranslation("promise.title"));
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LedgerAddress address = LedgerAddress.of(event.getLocation().getQueryParameters());
        ZoneId zone = desk.people().person(desk.access().actor().personId()).zone();
        LedgerFilter filter = address.filter(
                zone, code -> desk.units().byCode(code).map(UnitSummary::id).orElse(null));
        content.removeAll();
        try {
            show(address, filter, zone);
        } catch (NotAllowed foreignOrMissing) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(LedgerAddress address, LedgerFilter filter, ZoneId zone) {
        Map<PromiseStanding, Long> totals = desk.ledger().totals(filter);
        long found = totals.values().stream().mapToLong(Long::longValue).sum();
        header().lede(getTranslation("promise.lede", found, totals.getOrDefault(PromiseStanding.SYSTEM, 0L)));
        String thing = filter.subject();
        if (thing != null && found > 0) {
            page(thing).ifPresent(path -> content.add(back(path, thing)));
        }
        if (desk.ledger().maySeeAll()) {
            content.add(new ProofCard(
                    desk.watch().unguarded(),
                    desk.ledger().downtimes(DOWNTIMES),
                    desk.export(),
                    UiWords.in(zone, desk.clock()),
                    desk.clock()));
            content.add(new LedgerFilterBar(
                    address, desk.ledger().kinds(), desk.units().all(), this::go));
        }
        content.add(found == 0 ? empty(filter) : list(filter, totals, found));
    }

    private Anchor back(String path, String thing) {
        Anchor back = new Anchor(path, getTranslation("promise.back", thing));
        back.addClassName("link");
        return back;
    }

    private Div list(LedgerFilter filter, Map<PromiseStanding, Long> totals, long found) {
        Paragraph standings = new Paragraph(Arrays.stream(PromiseStanding.values())
                .filter(totals::containsKey)
                .map(standing -> getTranslation(
                        "promise.total", getTranslation("promise.standing." + standing), totals.get(standing)))
                .collect(Collectors.joining(" · ")));
        standings.addClassName("muted");
        LedgerTable table = new LedgerTable(this::page, desk.clock());
        SectionCard card = new SectionCard(getTranslation("promise.list"));
        card.add(standings, table);
        Button more = new Button();
        more.addClickListener(click -> addPage(table, more, filter, found));
        Div foot = new Div(more);
        foot.addClassNames("row", "no-print");
        addPage(table, more, filter, found);
        Div list = new Div(card, foot);
        list.addClassName("stack");
        return list;
    }

    private void addPage(LedgerTable table, Button more, LedgerFilter filter, long found) {
        List<LedgerRow> page = desk.ledger().page(filter, table.size(), PromiseLedger.PAGE_SIZE);
        table.add(page);
        more.setText(getTranslation("promise.more", table.size(), found));
        more.setVisible(table.size() < found && !page.isEmpty());
    }

    private Optional<String> page(String subject) {
        return desk.pages().stream()
                .filter(page -> subject.startsWith(page.prefix()))
                .findFirst()
                .map(page -> page.path(subject));
    }

    private Div empty(LedgerFilter filter) {
        if (!filter.isNarrowed() || !desk.ledger().maySeeAll()) {
            return new EmptyState(getTranslation("promise.empty"), getTranslation("promise.emptyWhy"));
        }
        Anchor clear = new Anchor(LedgerAddress.PATH, getTranslation("promise.clear"));
        clear.addClassName("link");
        return new EmptyState(getTranslation("promise.noMatch"), "").action(clear);
    }

    private void go(LedgerAddress chosen) {
        getUI().ifPresent(ui -> ui.navigate(LedgerAddress.PATH, chosen.query()));
    }
}

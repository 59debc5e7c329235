package org.throughline.critical.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.critical.CriticalEventPages;
import org.throughline.critical.CriticalEventRow;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The critical events that the reader may know of, the newest first. */
@Route(value = EventRoutes.LIST, layout = MainLayout.class)
@AnySignedIn
class EventListView extends Page {

    private static final int SHOWN = 100;

    private final transient Units units;
    private final transient Clock clock;

    EventListView(CriticalEventPages pages, Units units, Clock clock) {
        super("");
        this.units = units;
        this.clock = clock;
        header().title(getTranslation("critical.list.title")).lede(getTranslation("critical.list.lede"));
        List<CriticalEventRow> known = pages.page(0, SHOWN);
        SectionCard card = new SectionCard("");
        if (known.isEmpty()) {
            card.add(new EmptyState(getTranslation("critical.list.none"), getTranslation("critical.list.noneWhy")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain-list", "people-list");
            known.forEach(one -> list.add(row(one)));
            card.add(list);
        }
        if (known.size() == SHOWN) {
            card.add(new Paragraph(getTranslation("critical.list.more", pages.count() - SHOWN)));
        }
        add(card);
    }

    private ListItem row(CriticalEventRow one) {
        UnitSummary unit = units.unit(one.unitId());
        Anchor link = new Anchor(EventRoutes.page(one.ref()), one.title());
        Div facts = new Div(one.ref() + " · " + getTranslation("critical.severity." + one.severity()) + " · "
                + unit.name() + " · "
                + UiWords.in(unit.zone(), clock).dateTime(one.happenedAt()));
        facts.addClassNames("muted", "small");
        Div body = new Div(link, facts);
        body.addClassName("grow");
        ListItem item = new ListItem(body);
        if (one.restricted()) {
            item.add(EventBadges.restricted(this));
        }
        item.add(EventBadges.state(this, one.state()));
        item.addClassName("row");
        return item;
    }
}

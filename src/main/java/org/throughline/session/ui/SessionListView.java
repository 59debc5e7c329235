package org.throughline.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.session.CycleFilter;
import org.throughline.session.CycleRegister;
import org.throughline.session.CycleRow;
import org.throughline.session.CycleState;
import org.throughline.session.SessionState;

/** UC: the sessions that the reader may know of, filtered by the address. */
@Route(value = SessionRoutes.LIST, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_SESSIONS)
class SessionListView extends Page implements BeforeEnterObserver {

    static final int PAGE = 50;

    private final transient CycleRegister cycles;
    private final transient People people;
    private final transient Units units;
    private final transient Access access;
    private final transient Clock clock;
    private final Div filters = new Div();
    private final Div rows = new Div();

    SessionListView(CycleRegister cycles, People people, Units units, Access access, Clock clock) {
        super("");
        this.cycles = cycles;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
        header().title(getTranslation("session.list.title"));
        if (mayPlan()) {
            header().actions(planLink());
        }
        rows.addClassName("session-list");
        add(filters, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionFilterBar bar = new SessionFilterBar(event.getLocation().getQueryParameters(), places());
        filters.removeAll();
        filters.add(bar);
        CycleFilter filter = bar.filter();
        int count = cycles.count(filter);
        header().lede(getTranslation("session.list.lede." + bar.show(), count));
        rows.removeAll();
        if (count == 0) {
            rows.add(empty(filter));
        } else {
            addPage(filter, 0);
        }
        int hidden = cycles.countBehindClosedDoors(filter);
        if (hidden > 0) {
            Paragraph note = new Paragraph(getTranslation("session.list.closedDoors", hidden));
            note.addClassNames("small", "muted");
            rows.add(note);
        }
    }

    private List<UnitSummary> places() {
        Set<UUID> visible = access.unitsWith(Permission.SEE_SESSIONS);
        return units.all().stream().filter(unit -> visible.contains(unit.id())).toList();
    }

    private void addPage(CycleFilter filter, int offset) {
        List<CycleRow> page = cycles.page(filter, offset, PAGE + 1);
        Map<UUID, PersonSummary> guides =
                people.byIds(page.stream().map(CycleRow::facilitatorId).collect(Collectors.toSet()));
        TaskList list = new TaskList();
        page.stream().limit(PAGE).forEach(cycle -> add(list, cycle, guides.get(cycle.facilitatorId())));
        rows.addComponentAtIndex(offset / PAGE, list);
        if (page.size() > PAGE) {
            Button more = new Button(getTranslation("session.list.more"));
            more.addClickListener(click -> {
                rows.remove(more);
                addPage(filter, offset + PAGE);
            });
            rows.addComponentAtIndex(offset / PAGE + 1, more);
        }
    }

    private void add(TaskList list, CycleRow cycle, @Nullable PersonSummary guide) {
        UnitSummary unit = units.unit(cycle.unitId());
        List<String> context = new ArrayList<>();
        context.add(unit.name());
        if (guide != null) {
            context.add(getTranslation("session.list.guide", guide.displayName()));
        }
        if (cycle.people() > 0) {
            context.add(getTranslation("session.list.people", cycle.people()));
        }
        if (cycle.actions() > 0) {
            context.add(getTranslation("session.list.actions", cycle.actions(), cycle.underway()));
        }
        list.row(
                cycle.purpose(),
                String.join(" · ", context),
                SessionRoutes.page(cycle.ref()),
                badges(cycle, UiWords.in(unit.zone(), clock)));
    }

    private Component badges(CycleRow cycle, Words words) {
        Span badges = new Span(new PhaseBadge(cycle.state()));
        badges.addClassName("session-badges");
        SessionState session = cycle.sessionState();
        if (cycle.state().isOver() || session == null) {
            return badges;
        }
        if (session.isLive()) {
            badges.add(new Badge(Kind.SOON, getTranslation("session.list.live")));
        } else if (session == SessionState.SCHEDULED && cycle.startsAt() != null && cycle.sessionKind() != null) {
            badges.add(date(getTranslation("session.list.next." + cycle.sessionKind(), words.near(cycle.startsAt()))));
        } else if (cycle.state() == CycleState.SOAK && cycle.soakEndsAt() != null) {
            badges.add(date(getTranslation("session.list.opens", words.near(cycle.soakEndsAt()))));
        }
        return badges;
    }

    private static Badge date(String text) {
        return new Badge(Kind.PLAIN, Icons.CALENDAR, text);
    }

    private Component empty(CycleFilter filter) {
        int all = filter.isNarrow() ? cycles.count(CycleFilter.ALL) : 0;
        if (all > 0) {
            return new EmptyState(getTranslation("session.list.noMatch", all), "")
                    .action(new RouterLink(getTranslation("session.list.clear"), SessionListView.class));
        }
        EmptyState nothing =
                new EmptyState(getTranslation("session.list.none"), getTranslation("session.list.noneWhy"));
        return mayPlan() ? nothing.action(planLink()) : nothing;
    }

    private boolean mayPlan() {
        return access.mayAnywhere(Permission.PLAN_SESSIONS);
    }

    private Anchor planLink() {
        Anchor link = new Anchor(SessionRoutes.PLAN, getTranslation("session.new"));
        link.addClassNames("button", "primary", "button-link");
        return link;
    }
}

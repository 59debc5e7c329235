package org.throughline.barrier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierRow;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.DueBadge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.TaskList;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** UC: barriers with their clocks, filtered by the address. */
@Route(value = BarrierRoutes.LIST, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_BARRIERS)
class BarrierListView extends Page implements BeforeEnterObserver {

    static final int PAGE = 50;

    private final transient BarrierList barriers;
    private final transient Clock clock;
    private final Div filters = new Div();
    private final Div rows = new Div();

    BarrierListView(BarrierList barriers, Access access, Clock clock) {
        super("");
        this.barriers = barriers;
        this.clock = clock;
        header().title(getTranslation("barrier.list.title"));
        if (access.mayAnywhere(Permission.RAISE_BARRIERS)) {
            header().actions(raiseLink());
        }
        add(filters, rows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BarrierFilterBar bar = new BarrierFilterBar(event.getLocation().getQueryParameters(), barriers.visibleUnits());
        filters.removeAll();
        filters.add(bar);
        BarrierFilter filter = bar.filter();
        int count = barriers.count(filter);
        header().lede(getTranslation("barrier.list.lede." + filter.show(), count));
        rows.removeAll();
        if (count == 0) {
            rows.add(empty(filter));
        } else {
            addPage(filter, 0);
        }
    }

    private void addPage(BarrierFilter filter, int offset) {
        List<BarrierRow> page = barriers.page(filter, offset, PAGE + 1);
        TaskList list = new TaskList();
        page.stream().limit(PAGE).forEach(barrier -> add(list, barrier));
        rows.add(list);
        if (page.size() > PAGE) {
            Button more = new Button(getTranslation("barrier.list.more"));
            more.addClickListener(click -> {
                rows.remove(more);
                addPage(filter, offset + PAGE);
            });
            rows.add(more);
        }
    }

    private void add(TaskList list, BarrierRow barrier) {
        String title = barrier.title() == null ? getTranslation("barrier.list.sensitive") : barrier.title();
        list.row(title, context(barrier), BarrierRoutes.page(barrier.ref()), badge(barrier));
    }

    private String context(BarrierRow barrier) {
        String holder = barrier.receiverName() == null
                ? barrier.receiverRole() == null ? "" : getTranslation("organisation.role." + barrier.receiverRole())
                : barrier.receiverName();
        return String.join(
                " · ",
                Stream.of(
                                barrier.unitName(),
                                getTranslation("barrier.severity." + barrier.severity()),
                                getTranslation("barrier.state." + barrier.state(), barrier.tier()),
                                holder)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private com.vaadin.flow.component.Component badge(BarrierRow barrier) {
        if (barrier.dueAt() != null) {
            return DueBadge.of(barrier.dueAt(), barrier.zone(), clock);
        }
        String state = getTranslation("barrier.state.short." + barrier.state());
        return new Badge(barrier.state().isOver() ? Kind.DONE : Kind.WAITING, state);
    }

    private Div empty(BarrierFilter filter) {
        if (filter.isNarrowed()) {
            int all = barriers.count(BarrierFilter.OPEN);
            return new EmptyState(getTranslation("barrier.list.noMatch", all), "")
                    .action(new RouterLink(getTranslation("barrier.list.clear"), BarrierListView.class));
        }
        String why = barriers.lastRaised()
                .map(last -> getTranslation(
                        "barrier.list.lastOne",
                        Duration.between(last, clock.instant()).toDays()))
                .orElseGet(() -> getTranslation("barrier.list.neverOne"));
        EmptyState state = new EmptyState(getTranslation("barrier.list.none"), "");
        state.add(new Paragraph(getTranslation("barrier.list.noneWhy")), new Paragraph(why));
        return state.action(raiseLink());
    }

    private Anchor raiseLink() {
        Anchor link = new Anchor(BarrierRoutes.RAISE, getTranslation("barrier.raise"));
        link.addClassNames("button", "button-link");
        return link;
    }
}

package org.throughline.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.HomeStrip;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.ViewShelf;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.LiveRefresh;
import org.throughline.base.ui.component.Tiles;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkPage;
import org.throughline.inbox.WorkRow;
import org.throughline.inbox.WorkSignals;
import org.throughline.inbox.ui.InboxRoutes.Filters;
import org.throughline.notice.Notices;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** V01: what must I do now, what is late, what changed. */
@Route(value = InboxRoutes.MY_WORK + "/:" + InboxRoutes.PART + "?(late|changed)", layout = MainLayout.class)
@AnySignedIn
class MyWorkView extends Page implements BeforeEnterObserver {

    private static final LocalTime NOON = LocalTime.NOON;
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final transient MyWork work;
    private final transient Notices notices;
    private final transient People people;
    private final transient Units units;
    private final transient WorkWords words;
    private final transient Reader reader;
    private final transient WorkBoards boards;
    private final transient WorkSignals signals;
    private final transient ViewShelf shelf;
    private final Div content = new Div();
    private @Nullable WorkBoard board;
    private Tiles tiles = new Tiles();

    /** The tasks on the screen; read by whoever commits a change. */
    private transient volatile Set<String> shown = Set.of();

    /** What had been told before the list was read. */
    private long read;

    private String part = "";
    private Filters filters = new Filters(null, null, false);

    MyWorkView(
            MyWork work,
            Notices notices,
            People people,
            Units units,
            WorkWords words,
            Reader reader,
            WorkBoards boards,
            WorkSignals signals,
            ViewShelf shelf,
            ObjectProvider<HomeStrip> strips) {
        super("");
        this.work = work;
        this.notices = notices;
        this.people = people;
        this.units = units;
        this.words = words;
        this.reader = reader;
        this.boards = boards;
        this.signals = signals;
        this.shelf = shelf;
        strips.stream()
                .sorted(Comparator.comparingInt(HomeStrip::order))
                .map(HomeStrip::forMe)
                .flatMap(Optional::stream)
                .forEach(this::add);
        add(content);
        UUID me = reader.person().id();
        add(new LiveRefresh(knock -> signals.listen(me, read, taskId -> shown.contains(taskId), knock), this::refresh));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = event.getRouteParameters().get(InboxRoutes.PART).orElse("");
        filters = Filters.of(event.getLocation());
        if (part.isEmpty() && !filters.isSet() && isArrival(event.getTrigger())) {
            Optional<String> start = shelf.start(InboxRoutes.MY_WORK).filter(query -> !query.isEmpty());
            if (start.isPresent()) {
                event.forwardTo(MyWorkView.class, event.getRouteParameters(), QueryParameters.fromString(start.get()));
                return;
            }
        }
        load();
    }

    /** Whoever chooses everything on the page itself sees everything. */
    private static boolean isArrival(NavigationTrigger trigger) {
        return trigger != NavigationTrigger.UI_NAVIGATE && trigger != NavigationTrigger.PROGRAMMATIC;
    }

    private void load() {
        read = signals.now();
        Words here = reader.words();
        WorkPage page = work.page(filter(), 0, MyWork.PAGE_SIZE);
        header().title(greeting(here)).lede(summary(page));
        content.removeAll();
        board = null;
        tiles = tiles(page);
        content.add(tiles);
        if (InboxRoutes.CHANGED.equals(part)) {
            content.add(new ChangedList(notices, people, here, this::loadAfterGesture));
        } else {
            content.add(
                    shelf.bar(InboxRoutes.path(part), filters.query().getQueryString()),
                    new WorkFilterBar(page, filters, words, units, this::choose));
            show(page, here);
        }
        remember(page);
    }

    /** The button that was pressed goes with the old list; its keyboard stays on the page. */
    private void loadAfterGesture() {
        load();
        getElement()
                .executeJs("const main = this.closest('main'); requestAnimationFrame(() =>"
                        + " main.contains(document.activeElement) || main.focus({ preventScroll: true }))");
    }

    private void show(WorkPage page, Words here) {
        if (page.rows().isEmpty()) {
            content.add(empty(page, here));
        } else {
            board = boards.open(filter(), page, this::loadAfterGesture);
            content.add(board);
        }
    }

    /** Something changed elsewhere: the rows and numbers follow, what is being typed stays. */
    private void refresh() {
        WorkBoard open = board;
        if (open == null) {
            load();
            return;
        }
        WorkPage page = work.page(filter(), 0, Math.max(MyWork.PAGE_SIZE, open.shown()));
        long added = page.rows().stream()
                .filter(row -> row.group() != WorkGroup.WAITING && !shown.contains(row.taskId()))
                .count();
        header().lede(summary(page));
        Tiles now = tiles(page);
        content.replace(tiles, now);
        tiles = now;
        open.refresh(page);
        remember(page);
        if (added > 0) {
            Announcer.say(getTranslation("inbox.live.added", added));
        }
    }

    private void remember(WorkPage page) {
        shown = page.rows().stream().map(WorkRow::taskId).collect(Collectors.toUnmodifiableSet());
    }

    private WorkFilter filter() {
        UUID place = Optional.ofNullable(filters.place())
                .map(code -> units.byCode(code).map(UnitSummary::id).orElseGet(() -> new UUID(0, 0)))
                .orElse(null);
        WorkGroup group = InboxRoutes.LATE.equals(part) ? WorkGroup.LATE : null;
        return new WorkFilter(group, filters.kind(), place, filters.team());
    }

    private void choose(Filters chosen) {
        UI.getCurrent().navigate(InboxRoutes.path(part), chosen.query());
    }

    private String greeting(Words here) {
        LocalTime time = here.now().atZone(here.zone()).toLocalTime();
        String key = time.isBefore(NOON)
                ? "inbox.greeting.morning"
                : time.isBefore(EVENING) ? "inbox.greeting.afternoon" : "inbox.greeting.evening";
        return getTranslation(key, firstName());
    }

    private String firstName() {
        return reader.person().displayName().split(" ", 2)[0];
    }

    private String summary(WorkPage page) {
        return page.now() == 0
                ? getTranslation("inbox.summary.none")
                : getTranslation("inbox.summary", page.now(), page.count(WorkGroup.LATE));
    }

    private Tiles tiles(WorkPage page) {
        return new Tiles()
                .tile(Tiles.Kind.NOW, page.now(), getTranslation("inbox.tile.now"), filters.address(""))
                .tile(
                        Tiles.Kind.LATE,
                        page.count(WorkGroup.LATE),
                        getTranslation("inbox.tile.late"),
                        filters.address(InboxRoutes.LATE))
                .tile(
                        Tiles.Kind.CHANGED,
                        notices.unread(),
                        getTranslation("inbox.tile.changed"),
                        filters.address(InboxRoutes.CHANGED));
    }

    private Component empty(WorkPage page, Words here) {
        if (filters.isSet() || !part.isEmpty()) {
            boolean late = InboxRoutes.LATE.equals(part) && !filters.isSet();
            EmptyState none = new EmptyState(
                    late ? getTranslation("inbox.empty.noneLate") : getTranslation("inbox.empty.filtered", total(page)),
                    "");
            return none.action(link(InboxRoutes.MY_WORK, late ? "inbox.empty.all" : "inbox.empty.clear"));
        }
        return new EmptyState(getTranslation("inbox.empty"), next(here))
                .action(link(InboxRoutes.MY_WORK + "/" + InboxRoutes.CHANGED, "inbox.empty.changed"));
    }

    private static int total(WorkPage page) {
        return page.counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** "Next thing: …" when nothing is left at all there is nothing next either. */
    private String next(Words here) {
        @Nullable
        WorkRow next =
                work.page(WorkFilter.NONE, 0, 1).rows().stream().findFirst().orElse(null);
        return next == null || next.dueAt() == null
                ? getTranslation("inbox.empty.why")
                : getTranslation(
                        "inbox.empty.next",
                        words.title(next.taskKey(), next.title(), next.subjectTitle()),
                        here.near(next.dueAt()));
    }

    private Anchor link(String address, String textKey) {
        Anchor link = new Anchor(address, getTranslation(textKey));
        link.addClassName("link");
        return link;
    }
}

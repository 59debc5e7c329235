package org.throughline.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.FactList;
import org.throughline.base.ui.component.LiveRefresh;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.move.CaseState;
import org.throughline.studio.move.MoveLine;
import org.throughline.studio.move.MoveRefused;
import org.throughline.studio.move.MoveSignals;
import org.throughline.studio.move.MoveState;
import org.throughline.studio.move.MoveSummary;
import org.throughline.studio.move.Moves;

/** A rehearsal and the move that follows it: how far it is, every case with what happens to it, and the next gesture. */
@Route(value = StudioRoutes.MOVES + "/:" + StudioRoutes.REF, layout = MainLayout.class)
@RequiresPermission(Permission.CHANGE_PROCESSES)
class MoveProgressView extends Page implements BeforeEnterObserver {

    private static final int ROWS = 50;
    private static final String SHOW = "show";
    private static final String PAGE = "page";
    private static final String ALL = "all";
    private static final List<String> FILTERS = List.of(ALL, "stay", "move");

    private final transient Moves moves;
    private final transient MoveSignals signals;
    private final transient People people;
    private final transient StudioReader reader;
    private final Div content = new Div();
    private UUID id = new UUID(0, 0);
    private String filter = ALL;
    private int page;

    MoveProgressView(Moves moves, MoveSignals signals, People people, StudioReader reader) {
        super("");
        this.moves = moves;
        this.signals = signals;
        this.people = people;
        this.reader = reader;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        filter = query.getSingleParameter(SHOW).filter(FILTERS::contains).orElse(ALL);
        page = query.getSingleParameter(PAGE)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        try {
            id = UUID.fromString(
                    event.getRouteParameters().get(StudioRoutes.REF).orElse(""));
            long mark = signals.now();
            show(moves.of(id));
            add(new LiveRefresh(knock -> signals.listen(mark, id, knock), () -> show(moves.of(id))));
        } catch (NotAllowed | MoveRefused | IllegalArgumentException refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(MoveSummary move) {
        header().title(getTranslation(
                        "moves.page.title",
                        move.plan().fromVersion(),
                        move.plan().toVersion()))
                .lede(
                        move.backOf() == null
                                ? move.plan().process()
                                : move.plan().process() + ". " + getTranslation("moves.page.back"));
        content.removeAll();
        content.add(gestures(move), about(move), cases(move));
    }

    private Div gestures(MoveSummary move) {
        Div row = new Div(new Badge(
                move.state() == MoveState.DONE
                        ? Badge.Kind.DONE
                        : move.state().isWorking() ? Badge.Kind.WAITING : Badge.Kind.PLAIN,
                getTranslation("moves.state." + move.state())));
        row.addClassName("row");
        if (move.state() == MoveState.REHEARSED && move.count(CaseState.WILL_MOVE) > 0) {
            row.add(new Button(getTranslation("moves.start"), click -> start(move)));
        }
        if (move.state() == MoveState.DONE && move.count(CaseState.MOVED) < move.cases() - move.count(CaseState.GONE)) {
            row.add(new Button(
                    getTranslation("moves.retry"),
                    click -> new AskDialog("moves.retry", getTranslation("moves.retryWhat"))
                            .open("moves.retry", () -> again(() -> moves.retry(id)))));
        }
        if (move.state() == MoveState.DONE && move.count(CaseState.MOVED) > 0) {
            row.add(new Button(
                    getTranslation("moves.back"),
                    click -> new AskDialog("moves.back", getTranslation("moves.backWhat"))
                            .open("moves.back", () -> UI.getCurrent().navigate(StudioRoutes.move(moves.back(id))))));
        }
        return row;
    }

    private void start(MoveSummary move) {
        new AskDialog("moves.start", getTranslation("moves.startWhat", move.count(CaseState.WILL_MOVE)))
                .askWhy(
                        "moves.reason",
                        Moves.LONGEST_REASON,
                        "moves.reason.missing",
                        "moves.start",
                        reason -> again(() -> moves.start(id, reason)));
    }

    private void again(Runnable gesture) {
        gesture.run();
        show(moves.of(id));
    }

    private SectionCard about(MoveSummary move) {
        FactList facts = new FactList();
        int open = move.count(CaseState.WAITING) + move.count(CaseState.QUEUED);
        facts.fact(getTranslation("moves.counts"), getTranslation("moves.progress", move.cases() - open, move.cases()));
        for (CaseState state : CaseState.values()) {
            if (move.count(state) > 0) {
                facts.fact(getTranslation("moves.case." + state), String.valueOf(move.count(state)));
            }
        }
        facts.fact(
                getTranslation("moves.fact.dates"),
                getTranslation("moves.dates." + move.plan().dates()));
        if (!move.reason().isEmpty()) {
            facts.fact(getTranslation("moves.fact.reason"), move.reason());
        }
        facts.fact(getTranslation("moves.fact.begun"), name(move.begunBy()));
        if (move.startedBy() != null) {
            facts.fact(getTranslation("moves.fact.by"), name(move.startedBy()));
        }
        Span hash = new Span(move.planSha256());
        hash.getStyle().set("overflow-wrap", "anywhere");
        facts.fact(getTranslation("moves.fact.plan"), hash);
        SectionCard card = new SectionCard(getTranslation("studio.release.about"));
        card.add(facts);
        return card;
    }

    private String name(UUID person) {
        return people.find(person).map(one -> one.displayName()).orElse("");
    }

    private SectionCard cases(MoveSummary move) {
        List<MoveLine> found = moves.cases(id, states(filter), (long) page * ROWS, ROWS + 1);
        List<MoveLine> shown = found.subList(0, Math.min(ROWS, found.size()));
        MoveWords words = new MoveWords(reader.words(), people, shown);
        SectionCard card = new SectionCard(getTranslation("moves.counts"));
        card.head(DownloadLink.csv(
                getTranslation("moves.csv"),
                () -> "cases-" + move.plan().process() + "-v" + move.plan().toVersion() + ".csv",
                this::csv));
        Div spaced = new Div(filters());
        spaced.addClassName("stack");
        if (move.count(CaseState.WILL_STAY) + move.count(CaseState.FAILED) > 0) {
            spaced.add(new Paragraph(getTranslation("moves.whatToDo")));
        }
        if (shown.isEmpty()) {
            spaced.add(new Paragraph(getTranslation("moves.none")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "stack");
        shown.forEach(line -> list.add(row(line, words)));
        spaced.add(list, ways(found.size() > ROWS));
        card.add(spaced);
        return card;
    }

    private static Set<CaseState> states(String filter) {
        return switch (filter) {
            case "stay" -> EnumSet.of(CaseState.WILL_STAY, CaseState.FAILED);
            case "move" -> EnumSet.of(CaseState.WILL_MOVE, CaseState.QUEUED, CaseState.MOVED);
            default -> EnumSet.allOf(CaseState.class);
        };
    }

    private String csv() {
        List<MoveLine> all = moves.cases(id, states(ALL), 0, Integer.MAX_VALUE);
        return new MoveWords(reader.words(), people, all).csv(all);
    }

    private Nav filters() {
        Nav nav = new Nav();
        nav.setAriaLabel(getTranslation("moves.filter"));
        nav.addClassName("row");
        for (String name : FILTERS) {
            Anchor link = new Anchor(address(name, 0), getTranslation("moves.filter." + name));
            link.addClassNames("button", "button-link");
            if (name.equals(filter)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private ListItem row(MoveLine line, MoveWords words) {
        Span ref = new Span(words.title(line));
        ref.addClassName("strong");
        Div head = new Div(ref, words.badge(line.state()));
        head.addClassName("row");
        ListItem item = new ListItem(head);
        String where = words.where(line);
        if (!where.isEmpty()) {
            item.add(new Paragraph(where));
        }
        words.whys(line).forEach(why -> item.add(new Paragraph(why)));
        List<String> effects = words.effects(line);
        if (!effects.isEmpty()) {
            UnorderedList list = new UnorderedList();
            effects.forEach(effect -> list.add(new ListItem(effect)));
            NativeDetails details = new NativeDetails(getTranslation("moves.changes"), list);
            details.getSummary()
                    .getElement()
                    .setAttribute("aria-label", getTranslation("moves.changes") + ", " + words.title(line));
            item.add(details);
        }
        return item;
    }

    private Component ways(boolean more) {
        Div ways = new Div();
        ways.addClassName("row");
        if (page > 0) {
            ways.add(new Anchor(address(filter, page - 1), getTranslation("moves.older")));
        }
        if (more) {
            ways.add(new Anchor(address(filter, page + 1), getTranslation("moves.newer")));
        }
        return ways;
    }

    private String address(String name, int number) {
        return String.format(Locale.ROOT, "%s?%s=%s&%s=%d", StudioRoutes.move(id), SHOW, name, PAGE, number);
    }
}

package org.throughline.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.PlaceTabs;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.PageHeader;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.TaskList;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ReleaseState;
import org.throughline.studio.ReleaseSummary;
import org.throughline.studio.Releases;

/** Releases: being written, waiting for approval, live and not yet confirmed, over. */
@Route(value = StudioRoutes.RELEASES, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PROCESSES)
class ReleasesView extends Page implements BeforeEnterObserver {

    private static final int MOST = 100;
    private static final int ROWS = 20;
    private static final String PAGE = "page";

    private final transient ReleasePages pages;
    private final transient StudioReader reader;
    private final transient PlaceTabs tabs;
    private final Div content = new Div();

    ReleasesView(ReleasePages pages, Releases releases, StudioReader reader, PlaceTabs tabs) {
        super("");
        this.pages = pages;
        this.reader = reader;
        this.tabs = tabs;
        PageHeader head = header().title(getTranslation("studio.title")).lede(getTranslation("studio.lede"));
        if (reader.mayChange()) {
            head.actions(new Button(
                    getTranslation("studio.release.new"),
                    click -> new ChangeDialog(pages, releases)
                            .openNew(ref -> UI.getCurrent().navigate(StudioRoutes.release(ref)))));
        }
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
        content.removeAll();
        content.add(tabs.of(StudioRoutes.TABS, StudioRoutes.RELEASES));
        int before = content.getComponentCount();
        section("open", EnumSet.of(ReleaseState.DRAFT, ReleaseState.RETURNED));
        section("waiting", EnumSet.of(ReleaseState.IN_REVIEW));
        section("live", EnumSet.of(ReleaseState.LIVE));
        over(page);
        if (content.getComponentCount() == before) {
            content.add(
                    new EmptyState(getTranslation("studio.releases.none"), getTranslation("studio.releases.noneWhy")));
        }
    }

    private void section(String name, Set<ReleaseState> states) {
        List<ReleaseSummary> found = pages.page(states, 0, MOST);
        if (!found.isEmpty()) {
            content.add(card(name, found));
        }
    }

    private void over(int page) {
        Set<ReleaseState> states = EnumSet.of(
                ReleaseState.CONFIRMED, ReleaseState.STAYED, ReleaseState.TAKEN_BACK, ReleaseState.DISCARDED);
        List<ReleaseSummary> found = pages.page(states, page * ROWS, ROWS + 1);
        if (found.isEmpty() && page == 0) {
            return;
        }
        SectionCard card = card("over", found.subList(0, Math.min(ROWS, found.size())));
        Div ways = new Div();
        ways.addClassName("row");
        if (page > 0) {
            ways.add(new Anchor(address(page - 1), getTranslation("studio.releases.later")));
        }
        if (found.size() > ROWS) {
            ways.add(new Anchor(address(page + 1), getTranslation("studio.releases.earlier")));
        }
        card.add(ways);
        content.add(card);
    }

    private static String address(int page) {
        return StudioRoutes.RELEASES + "?" + PAGE + "=" + page;
    }

    private SectionCard card(String name, List<ReleaseSummary> found) {
        TaskList list = new TaskList();
        Words words = reader.words();
        found.forEach(release -> row(list, release, words));
        SectionCard card = new SectionCard(getTranslation("studio.releases." + name));
        card.add(list);
        return card;
    }

    static void row(TaskList list, ReleaseSummary release, Words words) {
        list.row(
                release.title(),
                UiWords.phrases().text("studio.releases.row", release.ref(), words.near(release.createdAt())),
                StudioRoutes.release(release.ref()),
                badge(release.state()));
    }

    static Badge badge(ReleaseState state) {
        return new Badge(
                switch (state) {
                    case DRAFT, DISCARDED, TAKEN_BACK -> Badge.Kind.PLAIN;
                    case IN_REVIEW, LIVE -> Badge.Kind.WAITING;
                    case RETURNED -> Badge.Kind.SOON;
                    case CONFIRMED, STAYED -> Badge.Kind.DONE;
                },
                UiWords.phrases().text("studio.state." + state));
    }
}

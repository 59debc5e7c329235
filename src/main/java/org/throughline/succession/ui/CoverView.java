package org.throughline.succession.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Toast;
import org.throughline.base.ui.component.UiWords;
import org.throughline.cover.CoverState;
import org.throughline.cover.CoverSummary;
import org.throughline.cover.Covers;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** Cover: who does my work while I am away, for whom I do it, and that of the people I answer for. */
@Route(value = SuccessionRoutes.COVER, layout = MainLayout.class)
@AnySignedIn
class CoverView extends Page {

    private final transient Covers covers;
    private final transient CoverDialog dialogs;
    private final transient Clock clock;
    private final transient Map<UUID, PersonSummary> coverable;
    private final transient Map<UUID, PersonSummary> names;
    private final UUID me;

    CoverView(Covers covers, CoverDialog dialogs, People people, CurrentPerson currentPerson, Clock clock) {
        super("");
        this.covers = covers;
        this.dialogs = dialogs;
        this.clock = clock;
        this.me = currentPerson.require().personId();
        this.coverable = covers.coverable();
        List<CoverSummary> known = covers.known();
        this.names = people.byIds(people(known));
        header().title(getTranslation("cover.title")).lede(getTranslation("cover.lede"));
        SectionCard mine = new SectionCard(getTranslation("cover.mine"));
        mine.head(new Button(getTranslation("cover.add"), click -> dialogs.add(coverable, me, this::reload)));
        list(mine, known.stream().filter(one -> one.coveredId().equals(me)).toList(), "cover.mine");
        SectionCard others = new SectionCard(getTranslation("cover.others"));
        list(others, known.stream().filter(one -> one.coverId().equals(me)).toList(), "cover.others");
        add(mine, others);
        if (coverable.size() > 1) {
            SectionCard led = new SectionCard(getTranslation("cover.led"));
            list(
                    led,
                    known.stream()
                            .filter(one -> !one.coveredId().equals(me)
                                    && !one.coverId().equals(me))
                            .toList(),
                    "cover.led");
            add(led);
        }
    }

    private static Set<UUID> people(List<CoverSummary> known) {
        Set<UUID> ids = new HashSet<>();
        known.forEach(one -> {
            ids.add(one.coveredId());
            ids.add(one.coverId());
        });
        return ids;
    }

    private void list(SectionCard card, List<CoverSummary> rows, String key) {
        if (rows.isEmpty()) {
            card.add(new EmptyState(getTranslation(key + ".none"), getTranslation(key + ".noneWhy")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        rows.forEach(row -> list.add(item(row)));
        card.add(list);
    }

    private ListItem item(CoverSummary cover) {
        Span who = new Span(getTranslation("cover.row", name(cover.coverId()), name(cover.coveredId())));
        who.addClassName("strong");
        var words = UiWords.in(cover.zone(), clock);
        Div facts = new Div(getTranslation("cover.days", words.date(cover.firstDay()), words.date(cover.lastDay()))
                + " · "
                + CoverDialog.scope(cover.scope())
                + (cover.reason().isEmpty() ? "" : " · " + cover.reason()));
        facts.addClassNames("muted", "small");
        Div body = new Div(who, facts);
        body.addClassName("grow");
        ListItem item =
                new ListItem(body, new Badge(kind(cover.state()), getTranslation("cover.state." + cover.state())));
        item.addClassName("row");
        if (cover.state() != CoverState.ENDED && coverable.containsKey(cover.coveredId())) {
            Button change =
                    new Button(getTranslation("cover.change"), click -> dialogs.change(cover, coverable, this::reload));
            change.setAriaLabel(getTranslation("cover.changeFor", name(cover.coveredId())));
            Button end = new Button(getTranslation("cover.end"), click -> end(cover));
            end.setAriaLabel(getTranslation("cover.endFor", name(cover.coveredId())));
            item.add(change, end);
        }
        return item;
    }

    private void end(CoverSummary cover) {
        new AskDialog("cover.end.title", getTranslation("cover.end.what", name(cover.coveredId())))
                .open("cover.end", () -> {
                    covers.end(cover.id());
                    Toast.show(getTranslation("cover.ended"));
                    reload();
                });
    }

    private static Badge.Kind kind(CoverState state) {
        return switch (state) {
            case PLANNED -> Badge.Kind.WAITING;
            case ACTIVE -> Badge.Kind.SOON;
            case ENDED -> Badge.Kind.DONE;
        };
    }

    private String name(UUID person) {
        return Optional.ofNullable(names.get(person))
                .map(PersonSummary::displayName)
                .orElse("");
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}

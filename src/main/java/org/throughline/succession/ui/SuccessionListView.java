package org.throughline.succession.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.UiWords;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Units;
import org.throughline.succession.SuccessionPages;
import org.throughline.succession.SuccessionState;
import org.throughline.succession.SuccessionSummary;

/** Who leaves or is away at the reader's places, and how far the handing over has come. */
@Route(value = SuccessionRoutes.SUCCESSIONS, layout = MainLayout.class)
@AnySignedIn
class SuccessionListView extends Page {

    private final transient Units units;
    private final transient Clock clock;

    SuccessionListView(SuccessionPages pages, People people, Units units, Access access, Clock clock) {
        super("");
        this.units = units;
        this.clock = clock;
        header().title(getTranslation("succession.list.title")).lede(getTranslation("succession.list.lede"));
        List<SuccessionSummary> known = pages.known();
        Map<UUID, PersonSummary> names =
                people.byIds(known.stream().map(SuccessionSummary::personId).toList());
        SectionCard card = new SectionCard("");
        if (known.isEmpty()) {
            card.add(new EmptyState(getTranslation("succession.list.none"), getTranslation("succession.list.noneWhy")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassNames("plain-list", "people-list");
            known.forEach(one -> list.add(row(one, names)));
            card.add(list);
        }
        if (access.mayAnywhere(Permission.MANAGE_PEOPLE)) {
            card.add(new Paragraph(new Anchor(SuccessionRoutes.IMPORT, getTranslation("succession.import.link"))));
        }
        add(card);
    }

    private ListItem row(SuccessionSummary one, Map<UUID, PersonSummary> names) {
        Anchor link = new Anchor(
                SuccessionRoutes.succession(one.ref()),
                Optional.ofNullable(names.get(one.personId()))
                        .map(PersonSummary::displayName)
                        .orElse(one.ref()));
        Div facts = new Div(SuccessionWords.cause(
                        one, UiWords.in(units.unit(one.unitId()).zone(), clock)) + " · "
                + units.unit(one.unitId()).name());
        facts.addClassNames("muted", "small");
        Div body = new Div(link, facts);
        body.addClassName("grow");
        ListItem item = new ListItem(
                body,
                new Badge(
                        one.state() == SuccessionState.RUNNING ? Badge.Kind.WAITING : Badge.Kind.DONE,
                        getTranslation("succession.state." + one.state())));
        item.addClassName("row");
        return item;
    }
}

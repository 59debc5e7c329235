package org.throughline.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.DownloadLink;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.organisation.Access;
import org.throughline.organisation.Directory;
import org.throughline.organisation.PeopleImport;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonListing;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;

/** Units on the left, the people of the chosen one with their roles on the right. */
@Route(value = PeopleRoutes.PEOPLE, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_PEOPLE)
class PeopleView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient Directory directory;
    private final transient Access access;
    private final transient PeopleImport imports;
    private final transient PeopleDialogs dialogs;
    private final transient WayInDialogs wayIn;
    private final Div columns = new Div();

    PeopleView(Directory directory, Access access, PeopleImport imports, PeopleDialogs dialogs, WayInDialogs wayIn) {
        super("");
        this.directory = directory;
        this.access = access;
        this.imports = imports;
        this.dialogs = dialogs;
        this.wayIn = wayIn;
        header().title(getTranslation("organisation.people.title"));
        columns.addClassName("people");
        add(columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<UnitSummary> units = directory.visibleUnits();
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PeopleRoutes.UNIT)
                .orElse("");
        UnitSummary chosen = units.stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .or(() -> units.stream()
                        .filter(unit -> access.may(Permission.SEE_PEOPLE, unit.id()))
                        .findFirst())
                .orElse(null);
        columns.removeAll();
        if (chosen == null) {
            columns.add(new EmptyState(
                    getTranslation("organisation.people.empty"), getTranslation("organisation.people.emptyWhy")));
            return;
        }
        header().lede(getTranslation("organisation.people.lede", units.size()));
        columns.add(tree(units, chosen), people(chosen, units));
    }

    private Component tree(List<UnitSummary> units, UnitSummary chosen) {
        Nav nav = new Nav(branch(units, null, chosen));
        nav.addClassNames("card", "unit-tree");
        nav.setAriaLabel(getTranslation("organisation.units"));
        return nav;
    }

    private UnorderedList branch(List<UnitSummary> units, @Nullable UUID parentId, UnitSummary chosen) {
        UnorderedList list = new UnorderedList();
        units.stream().filter(unit -> Objects.equals(unit.parentId(), parentId)).forEach(unit -> {
            Anchor link = new Anchor(PeopleRoutes.unit(unit.code()), unit.name());
            if (unit.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            Span level = new Span(getTranslation("organisation.level." + unit.level()));
            level.addClassNames("muted", "small");
            ListItem item = new ListItem(link, new Span(" "), level);
            UnorderedList below = branch(units, unit.id(), chosen);
            if (below.getChildren().findAny().isPresent()) {
                item.add(below);
            }
            list.add(item);
        });
        return list;
    }

    private Component people(UnitSummary unit, List<UnitSummary> units) {
        SectionCard card = new SectionCard(unit.name());
        Paragraph place = new Paragraph(getTranslation(
                "organisation.unit.place",
                getTranslation("organisation.level." + unit.level()),
                unit.zone().getId()));
        place.addClassName("muted");
        card.add(place);
        if (!access.may(Permission.SEE_PEOPLE, unit.id())) {
            card.add(new Paragraph(getTranslation("organisation.people.hidden")));
            return card;
        }
        boolean mayManage = access.may(Permission.MANAGE_PEOPLE, unit.id());
        if (mayManage) {
            Button add = new Button(
                    getTranslation("organisation.people.add"), click -> dialogs.addPerson(unit, this::reload));
            Button addUnit =
                    new Button(getTranslation("organisation.unit.add"), click -> dialogs.addUnit(unit, this::reload));
            Button change = new Button(
                    getTranslation("organisation.unit.change"),
                    click -> dialogs.changeUnit(unit, above(unit, units), this::reload));
            card.head(change, addUnit, add);
            Anchor hours = new Anchor("calendar/" + unit.code(), getTranslation("organisation.unit.hours"));
            Anchor list = new Anchor(PeopleRoutes.IMPORT, getTranslation("organisation.import.link"));
            Anchor file = DownloadLink.csv(
                    getTranslation("organisation.people.csv"),
                    () -> "people-" + unit.code() + ".csv",
                    () -> imports.export(unit.id()));
            Paragraph more = new Paragraph(hours, new Span(" · "), list, new Span(" · "), file);
            card.add(more);
        }
        Div rows = new Div();
        card.add(rows);
        addPage(rows, unit, 0, mayManage);
        return card;
    }

    /** Where the unit may stand: below larger ones that the reader administers. */
    private List<UnitSummary> above(UnitSummary unit, List<UnitSummary> units) {
        return units.stream()
                .filter(candidate -> candidate.level().compareTo(unit.level()) < 0
                        && access.may(Permission.MANAGE_PEOPLE, candidate.id()))
                .toList();
    }

    private void addPage(Div rows, UnitSummary unit, int offset, boolean mayManage) {
        List<PersonListing> page = directory.people(unit.id(), offset, PAGE + 1);
        if (page.isEmpty() && offset == 0) {
            rows.add(new EmptyState(
                    getTranslation("organisation.people.none", unit.name()),
                    getTranslation("organisation.people.noneWhy")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "people-list");
        page.stream().limit(PAGE).forEach(person -> list.add(row(person, unit, mayManage)));
        rows.add(list);
        if (page.size() > PAGE) {
            Button more = new Button(getTranslation("organisation.people.more"));
            more.addClickListener(click -> {
                rows.remove(more);
                addPage(rows, unit, offset + PAGE, mayManage);
            });
            rows.add(more);
        }
    }

    private ListItem row(PersonListing person, UnitSummary unit, boolean mayManage) {
        Div roles = new Div();
        roles.addClassNames("muted", "small");
        roles.setText(
                person.roles().isEmpty()
                        ? getTranslation("organisation.people.noRoles")
                        : String.join(
                                " · ",
                                person.roles().stream()
                                        .map(held -> getTranslation(
                                                "organisation.role.in",
                                                getTranslation("organisation.role." + held.role()),
                                                held.unitName()))
                                        .toList()));
        Div who = new Div(new PersonChip(person.displayName(), person.homeUnit()), roles);
        who.addClassName("grow");
        ListItem item = new ListItem(who);
        item.addClassName("row");
        if (person.standing() != PersonListing.Standing.ACTIVE) {
            item.add(new Badge(Badge.Kind.PLAIN, getTranslation("organisation.standing." + person.standing())));
        }
        if (mayManage || access.may(Permission.REASSIGN_WORK, unit.id())) {
            Anchor away = new Anchor(PeopleRoutes.away(person.id()), getTranslation("organisation.people.away"));
            away.getElement()
                    .setAttribute("aria-label", getTranslation("organisation.people.awayFor", person.displayName()));
            item.add(away);
        }
        if (mayManage) {
            Button way =
                    new Button(getTranslation("organisation.wayIn.manage"), click -> wayIn.open(person, this::reload));
            way.setAriaLabel(getTranslation("organisation.wayIn.manageFor", person.displayName()));
            item.add(way);
            Button give = new Button(
                    getTranslation("organisation.role.manage"), click -> dialogs.roles(person, unit, this::reload));
            give.setAriaLabel(getTranslation("organisation.role.manageFor", person.displayName()));
            Button erase = new Button(
                    getTranslation("organisation.erase.button"), click -> dialogs.erase(person, this::reload));
            erase.setAriaLabel(getTranslation("organisation.erase.for", person.displayName()));
            item.add(give, erase);
        }
        return item;
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}

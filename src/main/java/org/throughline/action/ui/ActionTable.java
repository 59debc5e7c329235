package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.action.ActionRow;
import org.throughline.action.ActionState;
import org.throughline.base.ui.component.PersonChip;
import org.throughline.organisation.UnitSummary;

/**
 * Actions in rows; on phones the same rows stand as cards.
 *
 * <p>A table by its roles, not by its elements, so that it stays one for those who listen when the cells flow into cards.
 */
class ActionTable extends Div {

    private static final List<String> COLUMNS = List.of("title", "owner", "place", "strength", "state", "due");

    private final transient Clock clock;
    private final transient Map<UUID, UnitSummary> places;
    private final Div body = part("rowgroup", "body");

    ActionTable(Map<UUID, UnitSummary> places, Clock clock) {
        this.clock = clock;
        this.places = places;
        addClassNames("action-table", "card");
        getElement().setAttribute("role", "table");
        getElement().setAttribute("aria-label", getTranslation("action.register.title"));
        Div names = part("row", "names");
        COLUMNS.forEach(column -> {
            Div name = part("columnheader", column);
            name.setText(getTranslation("action.column." + column));
            names.add(name);
        });
        Div head = part("rowgroup", "head");
        head.add(names);
        add(head, body);
    }

    void add(ActionRow action) {
        UnitSummary place = places.get(action.unitId());
        Div row = part("row", "line");
        row.add(
                cell("title", title(action)),
                cell("owner", new PersonChip(action.ownerName())),
                cell("place", new Span(place == null ? "" : place.name())),
                cell("strength", ActionBadges.strength(action.strength())),
                cell("state", state(action)),
                cell(
                        "due",
                        place == null
                                ? new Span(action.dueOn().toString())
                                : ActionBadges.due(
                                        action.state(), action.stage(), action.dueOn(), place.zone(), clock)));
        body.add(row);
    }

    private Component[] title(ActionRow action) {
        Anchor link = new Anchor(ActionRoutes.page(action.ref()), action.title());
        link.addClassNames("t");
        Span ref = new Span(
                action.originRef() == null
                        ? action.ref()
                        : getTranslation("action.register.from", action.ref(), action.originRef()));
        ref.addClassNames("muted", "small");
        if (action.shown() == 0) {
            return new Component[] {link, ref};
        }
        Span shown = new Span(getTranslation("action.register.shown", action.shown()));
        shown.addClassNames("muted", "small");
        return new Component[] {link, ref, shown};
    }

    private Component state(ActionRow action) {
        return action.state() == ActionState.BLOCKED
                ? ActionBadges.state(action.state())
                : new Span(getTranslation("action.state." + action.state()));
    }

    private static Div cell(String name, Component... content) {
        Div cell = part("cell", name);
        cell.add(content);
        return cell;
    }

    private static Div part(String role, String className) {
        Div part = new Div();
        part.getElement().setAttribute("role", role);
        part.addClassName("c-" + className);
        return part;
    }
}

package org.throughline.action.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.action.RegisterFilter;
import org.throughline.action.RegisterTotals;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.organisation.Access;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** All actions that a person may see, soonest due first. */
@Route(value = ActionRoutes.REGISTER, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_ACTIONS)
class ActionRegisterView extends Page implements BeforeEnterObserver {

    private final transient ActionRegister register;
    private final transient ActionCsv csv;
    private final transient Access access;
    private final transient Units units;
    private final transient Clock clock;
    private final Div content = new Div();

    ActionRegisterView(ActionRegister register, ActionCsv csv, Access access, Units units, Clock clock) {
        super("");
        this.register = register;
        this.csv = csv;
        this.access = access;
        this.units = units;
        this.clock = clock;
        header().title(getTranslation("action.register.title"));
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterAddress address = RegisterAddress.of(event.getLocation().getQueryParameters());
        List<UnitSummary> places = register.places();
        RegisterFilter filter = address.filter(access.actor().personId(), places);
        RegisterTotals totals = register.totals(filter);
        header().lede(getTranslation(
                "action.register.totals", totals.open(), totals.late(), totals.waitingForEffect()));
        content.removeAll();
        content.add(
                new RegisterSwitch(address, false),
                new RegisterFilterBar(
                        address,
                        places,
                        true,
                        chosen -> getUI().ifPresent(ui -> ui.navigate(ActionRoutes.REGISTER, chosen.query()))));
        if (totals.found() == 0) {
            content.add(empty(filter, totals));
        } else {
            content.add(list(filter, totals));
        }
    }

    private Div list(RegisterFilter filter, RegisterTotals totals) {
        ActionTable table = new ActionTable(
                units.all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity())), clock);
        Div foot = new Div();
        foot.addClassNames("row", "no-print");
        Div list = new Div(table, foot);
        list.addClassName("stack");
        addPage(table, foot, filter, totals.found(), 0);
        return list;
    }

    private void addPage(ActionTable table, Div foot, RegisterFilter filter, int found, int offset) {
        List<ActionRow> page = register.page(filter, offset, ActionRegister.PAGE_SIZE);
        page.forEach(table::add);
        int shown = offset + page.size();
        foot.removeAll();
        if (shown < found && !page.isEmpty()) {
            foot.add(new Button(
                    getTranslation("action.register.more", shown, found),
                    click -> addPage(table, foot, filter, found, shown)));
        }
        foot.add(csv.link(filter, getLocale()));
    }

    private EmptyState empty(RegisterFilter filter, RegisterTotals totals) {
        if (!filter.isSet()) {
            return new EmptyState(getTranslation("action.register.empty"), getTranslation("action.register.emptyWhy"));
        }
        Anchor clear = new Anchor(ActionRoutes.REGISTER, getTranslation("action.register.clear"));
        clear.addClassName("link");
        return new EmptyState(getTranslation("action.register.noMatch", totals.open()), "").action(clear);
    }
}

package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.action.RegisterFilter;
import org.throughline.action.RegisterTotals;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;

/** All actions that a person may see, soonest due first. */
@Route(value = ActionRoutes.REGISTER, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_ACTIONS)
class ActionRegisterView extends RegisterPage {

    private final transient ActionCsv csv;

    ActionRegisterView(Desk desk, ActionCsv csv) {
        super(desk, "action.register.title", false);
        this.csv = csv;
    }

    @Override
    Component actions(RegisterAddress address, RegisterFilter filter, RegisterTotals totals) {
        return totals.found() == 0 ? empty(filter, totals) : list(filter, totals);
    }

    private Div list(RegisterFilter filter, RegisterTotals totals) {
        ActionTable table = new ActionTable(
                desk().units().all().stream().collect(Collectors.toMap(UnitSummary::id, Function.identity())),
                desk().clock());
        Div foot = new Div();
        foot.addClassNames("row", "no-print");
        Div list = new Div(table, foot);
        list.addClassName("stack");
        addPage(table, foot, filter, totals.found(), 0);
        return list;
    }

    private void addPage(ActionTable table, Div foot, RegisterFilter filter, int found, int offset) {
        List<ActionRow> page = desk().register().page(filter, offset, ActionRegister.PAGE_SIZE);
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

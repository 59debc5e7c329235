package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.Clock;
import java.util.List;
import org.throughline.action.ActionRegister;
import org.throughline.action.RegisterFilter;
import org.throughline.action.RegisterTotals;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.ViewShelf;
import org.throughline.organisation.Access;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** What the list and the board of actions have in common: the numbers, the switch between both, and the filter in the address. */
abstract class RegisterPage extends Page implements BeforeEnterObserver {

    private final transient Desk desk;
    private final boolean board;
    private final Div content = new Div();

    /** Where both read from. */
    @org.springframework.stereotype.Component
    record Desk(ActionRegister register, Access access, Units units, ViewShelf shelf, Clock clock) {}

    RegisterPage(Desk desk, String titleKey, boolean board) {
        super("");
        this.desk = desk;
        this.board = board;
        header().title(getTranslation(titleKey));
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RegisterAddress asked = RegisterAddress.of(event.getLocation().getQueryParameters());
        RegisterAddress address = board ? asked.with(RegisterAddress.STATE, "") : asked;
        List<UnitSummary> places = desk.register().places();
        RegisterFilter filter = address.filter(desk.access().actor().personId(), places);
        RegisterTotals totals = desk.register().totals(filter);
        header().lede(getTranslation(
                "action.register.totals", totals.open(), totals.late(), totals.waitingForEffect()));
        content.removeAll();
        content.add(
                new RegisterSwitch(address, board),
                desk.shelf()
                        .bar(
                                board ? ActionRoutes.BOARD : ActionRoutes.REGISTER,
                                address.query().getQueryString()),
                new RegisterFilterBar(address, places, !board, this::go),
                actions(address, filter, totals));
    }

    /** The actions that the filter leaves. */
    abstract Component actions(RegisterAddress address, RegisterFilter filter, RegisterTotals totals);

    Desk desk() {
        return desk;
    }

    private void go(RegisterAddress chosen) {
        getUI().ifPresent(ui -> ui.navigate(board ? ActionRoutes.BOARD : ActionRoutes.REGISTER, chosen.query()));
    }
}

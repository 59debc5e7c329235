package org.throughline.action.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import org.throughline.action.ActionRow;
import org.throughline.action.BoardColumn;
import org.throughline.action.RegisterFilter;
import org.throughline.action.RegisterTotals;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.ui.MainLayout;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** The same actions in columns. The columns are states of the process, so nothing is dragged: each card says what moves it on. */
@Route(value = ActionRoutes.BOARD, layout = MainLayout.class)
@RequiresPermission(Permission.SEE_ACTIONS)
class ActionBoardView extends RegisterPage {

    private final transient OpenTasks tasks;

    ActionBoardView(Desk desk, OpenTasks tasks) {
        super(desk, "action.board.title", true);
        this.tasks = tasks;
    }

    @Override
    Component actions(RegisterAddress address, RegisterFilter filter, RegisterTotals totals) {
        Div columns = new Div();
        columns.addClassName("action-board");
        columns.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("action.board.columns"))
                .setAttribute("tabindex", "0"); // it scrolls sideways, with the arrow keys too
        desk().register().board(filter).forEach(column -> columns.add(column(column, address)));
        return columns;
    }

    private Component column(BoardColumn column, RegisterAddress address) {
        H2 heading = new H2(getTranslation("action.stage." + column.stage()));
        Span total = new Span(String.valueOf(column.total()));
        total.addClassNames("muted", "num");
        Div head = new Div(heading, total);
        head.addClassNames("row", "column-head");
        Section section = new Section(head);
        section.addClassName("column");
        section.getElement().setAttribute("aria-label", getTranslation("action.stage." + column.stage()));
        if (column.cards().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("action.board.none"));
            none.addClassName("muted");
            section.add(none);
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassNames("plain-list", "stack");
        column.cards()
                .forEach(card -> cards.add(
                        new ActionCard(card, desk().units().unit(card.unitId()).zone(), desk().clock(), this::move)));
        section.add(cards);
        if (column.total() > column.cards().size()) {
            Anchor all = new Anchor(
                    ActionRoutes.REGISTER
                            + address.with(RegisterAddress.STATE, column.stage().code())
                                    .suffix(),
                    getTranslation("action.board.all", column.total()));
            all.addClassName("link");
            section.add(all);
        }
        return section;
    }

    private void move(ActionRow action) {
        MoveDialog dialog = new MoveDialog(action, tasks.onSubject(action.ref()));
        add(dialog);
        dialog.open();
    }
}

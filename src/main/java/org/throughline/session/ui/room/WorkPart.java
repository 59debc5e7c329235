package org.throughline.session.ui.room;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.Icons;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.WordsField;
import org.throughline.session.CycleState;
import org.throughline.session.SessionKind;
import org.throughline.session.Stage;
import org.throughline.session.WorkDifference;
import org.throughline.session.WorkSide;
import org.throughline.session.WorkStepView;

/** How the work is written and how it is really done, side by side; the differences show themselves. */
class WorkPart extends SectionCard implements RoomPart {

    private static final int LONGEST = 300;

    private final transient RoomDesk desk;
    private final Side written;
    private final Side done;
    private final Div differences = new Div();
    private boolean open;

    private final class Step extends ListItem {

        private final Span words = new Span();
        private final Span tools;

        Step(WorkStepView step) {
            addClassName("step");
            words.addClassName("grow");
            tools = new Span(
                    tool("room.step.up", Icons.UP, step, () -> shift(step, -1)),
                    tool("room.step.down", Icons.DOWN, step, () -> shift(step, 1)),
                    tool("room.step.change", Icons.EDIT, step, () -> change(step)),
                    tool(
                            "room.step.remove",
                            Icons.CLOSE,
                            step,
                            () -> desk.act((use, ref) -> use.work().remove(ref, step.id()))));
            tools.addClassName("tools");
            add(words, tools);
        }

        void update(WorkStepView step) {
            words.setText(step.words());
            tools.setVisible(open);
        }

        private Button tool(String textKey, Icons icon, WorkStepView step, Runnable gesture) {
            Button button = new Button(icon.create(), click -> gesture.run());
            button.setAriaLabel(getTranslation(textKey, step.words()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            return button;
        }

        private void shift(WorkStepView step, int by) {
            desk.act((use, ref) -> use.work().shift(ref, step.id(), by));
        }

        private void change(WorkStepView step) {
            new AskDialog("room.step.change.title", "")
                    .ask(
                            "room.step.words",
                            words.getText(),
                            LONGEST,
                            "room.save",
                            text -> desk.act((use, ref) -> use.work().change(ref, step.id(), text)));
        }
    }

    private final class Side extends Div {

        private final WorkSide side;
        private final KeyedRows<WorkStepView, Step> rows;
        private final TextField next = new TextField();
        private final Div adding;

        Side(WorkSide side) {
            this.side = side;
            OrderedList list = new OrderedList();
            list.addClassName("steps");
            rows = new KeyedRows<>(list, WorkStepView::id, Step::new, Step::update);
            next.setLabel(getTranslation("room.step.next"));
            next.setAriaLabel(getTranslation("room.step.next." + side));
            next.setMaxLength(LONGEST);
            next.addClassName("grow");
            next.addKeyPressListener(Key.ENTER, pressed -> add());
            Button send = new Button(getTranslation("room.step.add"), Icons.PLUS.create(), click -> add());
            adding = new Div(next, send);
            adding.addClassNames("row", "add-line");
            add(new H3(getTranslation("room.work." + side)), list, adding);
        }

        void show(RoomScene scene) {
            rows.show(scene.room().steps().stream()
                    .filter(step -> step.side() == side)
                    .toList());
            adding.setVisible(open);
        }

        private void add() {
            if (WordsField.isFilled(next, getTranslation("session.rule.stepEmpty"))) {
                desk.act((use, ref) -> use.work().add(ref, side, next.getValue()));
                WordsField.empty(next);
                next.setInvalid(false);
            }
            next.focus();
        }
    }

    WorkPart(RoomDesk desk) {
        super("");
        this.desk = desk;
        heading(getTranslation("room.work"));
        written = new Side(WorkSide.WRITTEN);
        done = new Side(WorkSide.DONE);
        Div sides = new Div(written, done);
        sides.addClassName("cols-2");
        differences.addClassName("scroll-x");
        add(sides, differences);
    }

    @Override
    public void show(RoomScene scene) {
        boolean learning = scene.isLive(SessionKind.LEARN) && scene.state() == CycleState.LEARN;
        open = learning;
        setVisible(scene.isIn(Stage.WORK)
                || !scene.room().steps().isEmpty() && !scene.isIn(Stage.WRITE) && !scene.isIn(Stage.WELCOME));
        written.show(scene);
        done.show(scene);
        List<WorkDifference> gaps =
                scene.room().comparison().stream().filter(WorkDifference::isGap).toList();
        differences.removeAll();
        if (!gaps.isEmpty()) {
            differences.add(new H3(getTranslation("room.work.differences", gaps.size())), table(gaps));
        } else if (!scene.room().steps().isEmpty()) {
            differences.add(new Paragraph(getTranslation("room.work.same")));
        }
    }

    private NativeTable table(List<WorkDifference> gaps) {
        NativeTable table = new NativeTable();
        table.addClassName("plain-table");
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("room.work.WRITTEN", "room.work.DONE", "room.work.difference")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableBody body = new NativeTableBody();
        for (WorkDifference gap : gaps) {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableCell(Objects.requireNonNullElse(gap.written(), "–")));
            row.add(new NativeTableCell(Objects.requireNonNullElse(gap.done(), "–")));
            row.add(new NativeTableCell(getTranslation("room.work.difference." + gap.kind())));
            body.add(row);
        }
        table.add(new NativeTableHeader(head), body);
        return table;
    }
}

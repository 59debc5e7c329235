package org.throughline.board.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.board.AppointMember;
import org.throughline.board.Boards;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.board.Constituency;
import org.throughline.board.CreateBoard;
import org.throughline.organisation.Access;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The small forms that make a board and give seats on it. */
@SpringComponent
class BoardDialogs {

    private static final String USUAL_CODE = "LEARNING_GOVERNANCE";
    private static final int USUAL_CADENCE = 28;
    private static final int USUAL_MINUTES = 60;

    private final Boards boards;
    private final People people;
    private final Units units;
    private final Access access;
    private final Clock clock;

    BoardDialogs(Boards boards, People people, Units units, Access access, Clock clock) {
        this.boards = boards;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    void create(Runnable afterwards) {
        FormDialog dialog = new FormDialog("board.setUp.create");
        TextField name = new TextField(dialog.getTranslation("board.setUp.name"));
        TextField code = new TextField(dialog.getTranslation("board.setUp.code"));
        code.setHelperText(dialog.getTranslation("board.setUp.codeHint"));
        code.setValue(USUAL_CODE);
        ComboBox<UnitSummary> unit = new ComboBox<>(dialog.getTranslation("board.setUp.unit"));
        List<UnitSummary> managed = units.all().stream()
                .filter(candidate -> access.may(Permission.MANAGE_PEOPLE, candidate.id()))
                .toList();
        unit.setItems(managed);
        unit.setItemLabelGenerator(UnitSummary::name);
        managed.stream().filter(top -> top.parentId() == null).findFirst().ifPresent(unit::setValue);
        IntegerField cadence = new IntegerField(dialog.getTranslation("board.setUp.cadence"));
        cadence.setValue(USUAL_CADENCE);
        IntegerField minutes = new IntegerField(dialog.getTranslation("board.setUp.minutes"));
        minutes.setValue(USUAL_MINUTES);
        dialog.open(List.of(name, code, unit, cadence, minutes), () -> {
            if (unit.getValue() == null || cadence.getValue() == null || minutes.getValue() == null) {
                throw new Missing();
            }
            boards.create(new CreateBoard(
                    code.getValue().strip(),
                    name.getValue().strip(),
                    unit.getValue().id(),
                    cadence.getValue(),
                    minutes.getValue(),
                    null));
            Toast.show(dialog.getTranslation("board.setUp.created", name.getValue()));
            afterwards.run();
        });
    }

    void seat(BoardSummary board, Runnable afterwards) {
        FormDialog dialog = new FormDialog("board.setUp.seat");
        List<PersonSummary> everybody = people.all();
        ComboBox<PersonSummary> person = choice(dialog, "board.setUp.person", everybody);
        ComboBox<Constituency> constituency = new ComboBox<>(dialog.getTranslation("board.setUp.constituency"));
        constituency.setItems(Constituency.values());
        constituency.setItemLabelGenerator(item -> dialog.getTranslation("board.constituency." + item));
        Checkbox votes = new Checkbox(dialog.getTranslation("board.setUp.votes"), true);
        ComboBox<PersonSummary> deputy = choice(dialog, "board.setUp.deputy", everybody);
        person.setHelperText(dialog.getTranslation("board.setUp.roleHint"));
        dialog.open(List.of(person, constituency, votes, deputy), () -> {
            if (person.getValue() == null || constituency.getValue() == null) {
                throw new Missing();
            }
            boards.appoint(new AppointMember(
                    board.id(),
                    person.getValue().id(),
                    constituency.getValue(),
                    votes.getValue(),
                    deputy.getValue() == null ? null : deputy.getValue().id(),
                    LocalDate.now(clock.withZone(units.unit(board.unitId()).zone()))));
            Toast.show(dialog.getTranslation(
                    "board.setUp.seated", person.getValue().displayName()));
            afterwards.run();
        });
    }

    private static ComboBox<PersonSummary> choice(Dialog dialog, String labelKey, List<PersonSummary> everybody) {
        ComboBox<PersonSummary> field = new ComboBox<>(dialog.getTranslation(labelKey));
        field.setItems(everybody);
        field.setItemLabelGenerator(PersonSummary::displayName);
        return field;
    }

    /** The form was sent with something left empty. */
    private static final class Missing extends BrokenRule {
        Missing() {
            super("board.setUp.missing");
        }
    }
}

package org.throughline.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.organisation.AddPerson;
import org.throughline.organisation.AddUnit;
import org.throughline.organisation.ChangeUnit;
import org.throughline.organisation.Erasures;
import org.throughline.organisation.GrantRole;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonListing;
import org.throughline.organisation.Role;
import org.throughline.organisation.UnitLevel;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** The small forms of units and people: add a unit, add a person, give and end roles. */
@SpringComponent
class PeopleDialogs {

    private final People people;
    private final Erasures erasures;
    private final Units units;
    private final Clock clock;

    PeopleDialogs(People people, Erasures erasures, Units units, Clock clock) {
        this.people = people;
        this.erasures = erasures;
        this.units = units;
        this.clock = clock;
    }

    void addPerson(UnitSummary unit, Runnable afterwards) {
        FormDialog dialog = new FormDialog("organisation.people.add");
        TextField name = new TextField(dialog.getTranslation("organisation.person.name"));
        TextField userName = new TextField(dialog.getTranslation("organisation.person.signInName"));
        EmailField email = new EmailField(dialog.getTranslation("organisation.person.email"));
        PasswordField password = new PasswordField(dialog.getTranslation("organisation.person.password"));
        password.setHelperText(dialog.getTranslation("organisation.person.passwordHint"));
        dialog.open(List.of(name, userName, email, password), () -> {
            people.add(new AddPerson(
                    userName.getValue(),
                    name.getValue(),
                    email.getValue().isBlank() ? null : email.getValue(),
                    password.getValue().isEmpty() ? null : password.getValue(),
                    unit.id(),
                    null));
            Toast.show(dialog.getTranslation("organisation.person.added", name.getValue()));
            afterwards.run();
        });
    }

    void addUnit(UnitSummary parent, Runnable afterwards) {
        FormDialog dialog = new FormDialog("organisation.unit.add");
        TextField name = new TextField(dialog.getTranslation("organisation.unit.nameField"));
        TextField code = new TextField(dialog.getTranslation("organisation.unit.codeField"));
        code.setHelperText(dialog.getTranslation("organisation.unit.codeHint"));
        ComboBox<UnitLevel> level = new ComboBox<>(dialog.getTranslation("organisation.unit.levelField"));
        level.setItems(Arrays.stream(UnitLevel.values())
                .filter(below -> below.compareTo(parent.level()) > 0)
                .toList());
        level.setItemLabelGenerator(item -> dialog.getTranslation("organisation.level." + item));
        level.setValue(UnitLevel.TEAM);
        dialog.open(List.of(name, code, level), () -> {
            units.add(new AddUnit(
                    code.getValue(), name.getValue(), level.getValue(), parent.id(), parent.zone(), parent.locale()));
            Toast.show(dialog.getTranslation("organisation.unit.added", name.getValue()));
            afterwards.run();
        });
    }

    void erase(PersonListing person, Runnable afterwards) {
        new AskDialog(
                        "organisation.erase.title",
                        UI.getCurrent().getTranslation("organisation.erase.ask", person.displayName()))
                .open("organisation.erase.send", () -> {
                    erasures.erase(person.id());
                    Toast.show(UI.getCurrent().getTranslation("organisation.erase.done"));
                    afterwards.run();
                });
    }

    void changeUnit(UnitSummary unit, List<UnitSummary> above, Runnable afterwards) {
        FormDialog dialog = new FormDialog("organisation.unit.change");
        TextField name = new TextField(dialog.getTranslation("organisation.unit.nameField"));
        name.setValue(unit.name());
        ComboBox<UnitSummary> parent = new ComboBox<>(dialog.getTranslation("organisation.unit.parentField"));
        parent.setItems(above);
        parent.setItemLabelGenerator(UnitSummary::name);
        above.stream()
                .filter(candidate -> candidate.id().equals(unit.parentId()))
                .findFirst()
                .ifPresent(parent::setValue);
        parent.setVisible(unit.parentId() != null);
        parent.setHelperText(dialog.getTranslation("organisation.unit.parentHint"));
        ComboBox<ZoneId> zone = new ComboBox<>(dialog.getTranslation("organisation.unit.zoneField"));
        PlaceFields.zones(zone, unit.zone());
        ComboBox<Locale> language = new ComboBox<>(dialog.getTranslation("organisation.unit.languageField"));
        PlaceFields.languages(language, unit.locale());
        dialog.open(List.of(name, parent, zone, language), () -> {
            units.change(new ChangeUnit(
                    unit.id(),
                    name.getValue(),
                    parent.getValue() == null
                            ? unit.parentId()
                            : parent.getValue().id(),
                    zone.getValue() == null ? unit.zone() : zone.getValue(),
                    language.getValue() == null ? unit.locale() : language.getValue()));
            Toast.show(dialog.getTranslation("organisation.unit.changed", name.getValue()));
            afterwards.run();
        });
    }

    void roles(PersonListing person, UnitSummary unit, Runnable afterwards) {
        FormDialog dialog = new FormDialog("organisation.role.manage");
        UnorderedList held = new UnorderedList();
        held.addClassName("plain-list");
        for (PersonListing.HeldRole role : person.roles()) {
            String words = dialog.getTranslation(
                    "organisation.role.in", dialog.getTranslation("organisation.role." + role.role()), role.unitName());
            Button end = new Button(dialog.getTranslation("organisation.role.end"), click -> {
                people.endGrant(role.grantId());
                dialog.close();
                Toast.show(dialog.getTranslation("organisation.role.ended", words));
                afterwards.run();
            });
            end.setAriaLabel(dialog.getTranslation("organisation.role.endNamed", words));
            Span text = new Span(words);
            text.addClassName("grow");
            ListItem item = new ListItem(text, end);
            item.addClassName("row");
            held.add(item);
        }
        ComboBox<Role> role = new ComboBox<>(dialog.getTranslation("organisation.role.give"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> dialog.getTranslation("organisation.role." + item));
        role.setHelperText(dialog.getTranslation("organisation.role.where", unit.name()));
        DatePicker from = DateTexts.in(new DatePicker(dialog.getTranslation("organisation.role.from")));
        from.setValue(LocalDate.now(clock.withZone(unit.zone())));
        DatePicker to = DateTexts.in(new DatePicker(dialog.getTranslation("organisation.role.to")));
        TextField reason = new TextField(dialog.getTranslation("organisation.role.reason"));
        dialog.open(List.of(held, role, from, to, reason), () -> {
            if (role.getValue() == null || from.getValue() == null) {
                throw new RoleMissing();
            }
            people.grant(new GrantRole(
                    person.id(),
                    role.getValue(),
                    unit.id(),
                    from.getValue(),
                    to.getValue(),
                    reason.getValue().isBlank() ? null : reason.getValue()));
            Toast.show(dialog.getTranslation("organisation.role.given", person.displayName()));
            afterwards.run();
        });
    }

    /** The form was sent without a role or a first day. */
    private static final class RoleMissing extends BrokenRule {
        RoleMissing() {
            super("organisation.role.missing");
        }
    }
}

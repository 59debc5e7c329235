package org.throughline.critical.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.AskDialog;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SendButton;
import org.throughline.critical.Contain;
import org.throughline.critical.CriticalEventPage;
import org.throughline.critical.CriticalEvents;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** What a host leader and a reporter can do besides the tasks: contain at once, name somebody, take the event back. */
@SpringComponent
class EventGestures {

    private static final int LONGEST_REASON = 2_000;

    private final CriticalEvents events;
    private final People people;
    private final Clock clock;

    EventGestures(CriticalEvents events, People people, Clock clock) {
        this.events = events;
        this.people = people;
        this.clock = clock;
    }

    /** The buttons for this reader. */
    List<Component> of(CriticalEventPage page, Runnable afterwards) {
        List<Component> buttons = new ArrayList<>();
        if (page.mayHost()) {
            buttons.add(new SendButton(text("critical.contain"), () -> contain(page, afterwards)).plain());
            if (page.facts().restricted()) {
                buttons.add(new SendButton(text("critical.name"), () -> name(page, afterwards)).plain());
            }
        }
        if (page.mayWithdraw()) {
            buttons.add(new SendButton(text("critical.withdraw"), () -> withdraw(page, afterwards)).plain());
        }
        return buttons;
    }

    private void contain(CriticalEventPage page, Runnable afterwards) {
        TextField what = new TextField(text("critical.contain.what"));
        what.setMaxLength(Contain.LONGEST);
        ComboBox<PersonSummary> owner = person("critical.contain.owner");
        DatePicker due = DateTexts.in(new DatePicker(text("critical.contain.due")));
        due.setValue(LocalDate.now(clock.withZone(page.unit().zone())));
        new FormDialog("critical.contain").open(List.of(what, owner, due), () -> {
            if (owner.getValue() == null || due.getValue() == null) {
                throw new FieldMissing();
            }
            events.contain(
                    page.facts().ref(),
                    new Contain(what.getValue(), owner.getValue().id(), due.getValue()));
            afterwards.run();
        });
    }

    private void name(CriticalEventPage page, Runnable afterwards) {
        ComboBox<PersonSummary> person = person("critical.name.who");
        new FormDialog("critical.name").open(List.of(person), () -> {
            if (person.getValue() == null) {
                throw new FieldMissing();
            }
            events.name(page.facts().ref(), person.getValue().id());
            afterwards.run();
        });
    }

    private void withdraw(CriticalEventPage page, Runnable afterwards) {
        new AskDialog("critical.withdraw", text("critical.withdraw.means"))
                .askWhy(
                        "critical.withdraw.why",
                        LONGEST_REASON,
                        "critical.field.reason.missing",
                        "critical.withdraw",
                        reason -> {
                            events.withdraw(page.facts().ref(), reason);
                            afterwards.run();
                        });
    }

    private ComboBox<PersonSummary> person(String labelKey) {
        ComboBox<PersonSummary> person = new ComboBox<>(text(labelKey));
        person.setItems(people.all());
        person.setItemLabelGenerator(PersonSummary::displayName);
        return person;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }

    /** The form was sent without a person or a day. */
    private static final class FieldMissing extends BrokenRule {
        FieldMissing() {
            super("critical.refused.missing");
        }
    }
}

package org.throughline.succession.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.EmptyState;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Toast;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Duty;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.succession.Away;
import org.throughline.succession.SuccessionPages;
import org.throughline.succession.Successions;

/** Leaving or away: everything that one person answers for, and telling that they will not be there. */
@Route(value = SuccessionRoutes.AWAY + "/:person", layout = MainLayout.class)
@AnySignedIn
class PersonAwayView extends Page implements BeforeEnterObserver {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final transient SuccessionPages pages;
    private final transient Successions successions;
    private final transient People people;
    private final Div content = new Div();

    PersonAwayView(SuccessionPages pages, Successions successions, People people) {
        super("");
        this.pages = pages;
        this.successions = successions;
        this.people = people;
        content.addClassName("stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("person").orElse("");
        try {
            if (!id.matches(UUID_FORM)) {
                throw new NotAllowed();
            }
            UUID personId = UUID.fromString(id);
            show(pages.dutiesOf(personId), people.person(personId));
        } catch (NotAllowed refused) {
            event.rerouteToError(new AccessDeniedException(), "");
        }
    }

    private void show(List<Duty> duties, PersonSummary person) {
        header().title(getTranslation("succession.away.title", person.displayName()))
                .lede(getTranslation("succession.away.lede"));
        content.removeAll();
        if (person.active()) {
            SectionCard tell = new SectionCard(getTranslation("succession.away.tell"));
            tell.head(
                    new Button(getTranslation("succession.away.absence"), click -> absence(person)),
                    new Button(getTranslation("succession.away.leaving"), click -> leaving(person)));
            tell.add(new Paragraph(getTranslation("succession.away.what")));
            content.add(tell);
        }
        SectionCard card = new SectionCard(getTranslation("succession.away.duties", duties.size()));
        card.add(
                duties.isEmpty()
                        ? new EmptyState(
                                getTranslation("succession.away.none"), getTranslation("succession.away.noneWhy"))
                        : DutyRows.of(duties));
        content.add(card);
    }

    private void leaving(PersonSummary person) {
        FormDialog dialog = new FormDialog("succession.away.leaving");
        DatePicker last = DateTexts.in(new DatePicker(getTranslation("succession.away.lastDay")));
        dialog.open(List.of(last), () -> {
            if (last.getValue() == null) {
                throw new DayMissing();
            }
            tell(new Away.Leaving(person.id(), last.getValue()), person);
        });
    }

    private void absence(PersonSummary person) {
        FormDialog dialog = new FormDialog("succession.away.absence");
        DatePicker first = DateTexts.in(new DatePicker(getTranslation("succession.away.firstDay")));
        DatePicker last = DateTexts.in(new DatePicker(getTranslation("succession.away.until")));
        ComboBox<PersonSummary> cover = new ComboBox<>(getTranslation("cover.field.cover"));
        cover.setItems(people.all().stream()
                .filter(one -> !one.id().equals(person.id()))
                .toList());
        cover.setItemLabelGenerator(PersonSummary::displayName);
        cover.setHelperText(getTranslation("succession.away.coverHint"));
        TextField reason = new TextField(getTranslation("cover.field.reason"));
        dialog.open(List.of(first, last, cover, reason), () -> {
            if (first.getValue() == null || last.getValue() == null) {
                throw new DayMissing();
            }
            UUID by = cover.getValue() == null ? null : cover.getValue().id();
            tell(new Away.Absence(person.id(), first.getValue(), last.getValue(), by, reason.getValue()), person);
        });
    }

    private void tell(Away away, PersonSummary person) {
        Optional<String> ref = successions.tell(away);
        Toast.show(
                ref.isPresent()
                        ? getTranslation("succession.away.started", person.displayName())
                        : getTranslation("succession.away.coverEnough", person.displayName()));
        getUI().ifPresent(
                        ui -> ui.navigate(ref.map(SuccessionRoutes::succession).orElse(SuccessionRoutes.COVER)));
    }

    /** The form was sent without a day. */
    private static final class DayMissing extends BrokenRule {
        DayMissing() {
            super("succession.away.dayMissing");
        }
    }
}

package org.throughline.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Confidentiality;

/** Whose names stand on notes, who may read them, who guides and who clears the way. */
class HowFields extends Div {

    private final Select<AnonymityMode> names = new Select<>();
    private final Select<Confidentiality> readers = new Select<>();
    private final Select<PersonSummary> guide = new Select<>();
    private final Select<PersonSummary> sponsor = new Select<>();

    HowFields() {
        addClassName("stack");
        names.setLabel(getTranslation("session.plan.names"));
        names.setHelperText(getTranslation("session.plan.names.hint"));
        names.setItems(AnonymityMode.values());
        names.setItemLabelGenerator(mode -> getTranslation("session.names." + mode));
        names.setValue(AnonymityMode.CHOICE);
        readers.setLabel(getTranslation("session.plan.readers"));
        readers.setItems(Confidentiality.values());
        readers.setItemLabelGenerator(reach -> getTranslation("session.confidentiality." + reach));
        readers.setValue(Confidentiality.ROOM);
        guide.setLabel(getTranslation("session.plan.guide"));
        guide.setItemLabelGenerator(person -> person == null ? "" : person.displayName());
        sponsor.setLabel(getTranslation("session.plan.sponsor"));
        sponsor.setHelperText(getTranslation("session.plan.sponsor.hint"));
        sponsor.setItemLabelGenerator(person -> person == null ? "" : person.displayName());
        Div first = new Div(names, readers);
        first.addClassName("cols-2");
        Div second = new Div(guide, sponsor);
        second.addClassName("cols-2");
        add(first, second);
    }

    /** Offers who may guide and sponsor at a place; who was chosen stays when that still fits. */
    void offer(List<PersonSummary> guides, List<PersonSummary> sponsors, UUID me) {
        UUID formerGuide = guide.isEmpty() ? me : guide.getValue().id();
        Optional<UUID> formerSponsor = sponsor.getOptionalValue().map(PersonSummary::id);
        guide.setItems(guides);
        pick(guides, formerGuide).or(() -> guides.stream().findFirst()).ifPresent(guide::setValue);
        sponsor.setItems(sponsors);
        formerSponsor
                .flatMap(id -> pick(sponsors, id))
                .or(() -> sponsors.stream()
                        .filter(person ->
                                guide.getOptionalValue().filter(person::equals).isEmpty())
                        .findFirst())
                .ifPresent(sponsor::setValue);
    }

    private static Optional<PersonSummary> pick(List<PersonSummary> people, UUID id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    AnonymityMode names() {
        return names.getValue();
    }

    Confidentiality readers() {
        return readers.getValue();
    }

    PersonSummary guide() {
        return guide.getValue();
    }

    PersonSummary sponsor() {
        return sponsor.getValue();
    }

    void check(FieldChecks checks) {
        checks.mark(guide, guide.isEmpty(), getTranslation("session.plan.guide.missing"));
        boolean same = !sponsor.isEmpty() && sponsor.getValue().equals(guide.getValue());
        checks.mark(
                sponsor,
                sponsor.isEmpty() || same,
                getTranslation(same ? "session.rule.sponsorFacilitates" : "session.plan.sponsor.missing"));
    }
}

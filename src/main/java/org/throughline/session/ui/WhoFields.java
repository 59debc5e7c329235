package org.throughline.session.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.session.Coverage;
import org.throughline.session.Invitee;
import org.throughline.session.PerspectiveFunction;

/** Whom to hear, by how they touch the work, and why it is fine when a side is missing. */
class WhoFields extends Div {

    private static final int LONGEST_WHY = 500;

    private final transient List<Guest> guests;
    private final transient Function<Collection<PerspectiveFunction>, Coverage> coverage;
    private final List<PerspectiveField> fields;
    private final UnorderedList missing = new UnorderedList();
    private final TextArea justification = new TextArea();

    WhoFields(List<Guest> guests, Function<Collection<PerspectiveFunction>, Coverage> coverage) {
        this.guests = guests;
        this.coverage = coverage;
        this.fields = Stream.of(PerspectiveFunction.values())
                .map(perspective -> new PerspectiveField(perspective, guests))
                .toList();
        addClassName("stack");
        fields.forEach(this::add);
        fields.forEach(field -> field.field().addValueChangeListener(change -> showMissing()));
        fields.get(0).field().setRequiredIndicatorVisible(true);
        fields.get(0).field().setHelperText(getTranslation("session.plan.who.hint"));
        missing.addClassNames("plain-list", "session-hint");
        missing.getElement().setAttribute("aria-live", "polite");
        justification.setLabel(getTranslation("session.plan.justification"));
        justification.setMaxLength(LONGEST_WHY);
        add(missing, justification);
        showMissing();
    }

    /** Tells when somebody is added or left out, or anything is typed. */
    void onChange(Runnable listener) {
        fields.forEach(field -> {
            field.field().addValueChangeListener(change -> listener.run());
            field.reason().addValueChangeListener(change -> listener.run());
        });
        justification.addValueChangeListener(change -> listener.run());
    }

    private void showMissing() {
        List<PerspectiveFunction> sides = invitees().isEmpty() ? List.of() : missingSides();
        missing.removeAll();
        sides.forEach(side -> missing.add(new ListItem(getTranslation("session.rule.sideMissing." + side))));
        missing.setVisible(!sides.isEmpty());
        justification.setVisible(!sides.isEmpty() || !justification.isEmpty());
    }

    private List<PerspectiveFunction> missingSides() {
        Coverage found = coverage.apply(fields.stream()
                .filter(field -> !field.chosen().isEmpty())
                .map(PerspectiveField::perspective)
                .toList());
        return found.covered() ? List.of() : found.missing();
    }

    List<Invitee> invitees() {
        return fields.stream().flatMap(field -> field.invitees().stream()).toList();
    }

    /** The people among them, by id, with their names. */
    Map<UUID, String> people() {
        Map<UUID, String> people = new LinkedHashMap<>();
        fields.stream().flatMap(field -> field.chosen().stream()).forEach(guest -> {
            if (guest.personId() != null) {
                people.put(guest.personId(), guest.label());
            }
        });
        return people;
    }

    Optional<String> justification() {
        return Optional.of(justification.getValue().strip()).filter(words -> !words.isEmpty());
    }

    TextArea justificationField() {
        return justification;
    }

    void check(FieldChecks checks) {
        PerspectiveField does = fields.get(0);
        Set<UUID> seen = new HashSet<>();
        for (PerspectiveField field : fields) {
            Optional<Guest> twice = field.chosen().stream()
                    .filter(guest -> guest.personId() != null && !seen.add(guest.personId()))
                    .findFirst();
            boolean nobody = field == does && invitees().isEmpty();
            checks.mark(
                    field.field(),
                    nobody || twice.isPresent(),
                    nobody
                            ? getTranslation("session.plan.who.missing")
                            : twice.map(guest -> getTranslation("session.plan.who.twice", guest.label()))
                                    .orElse(""));
            field.check(checks);
        }
        boolean unexplained = !invitees().isEmpty()
                && justification().isEmpty()
                && !missingSides().isEmpty();
        checks.mark(justification, unexplained, getTranslation("session.plan.justification.missing"));
    }

    /** Shows what was chosen before, as the form of the task keeps it. */
    void startWith(List<TaskAnswers> rows, String why) {
        Map<PerspectiveFunction, Map<Guest, String>> chosen = new LinkedHashMap<>();
        for (TaskAnswers row : rows) {
            guest(row)
                    .ifPresent(guest -> chosen.computeIfAbsent(
                                    row.findChoice("function", PerspectiveFunction.class)
                                            .orElse(PerspectiveFunction.DOES),
                                    side -> new LinkedHashMap<>())
                            .put(guest, row.text("reason").orElse("")));
        }
        fields.forEach(
                field -> Optional.ofNullable(chosen.get(field.perspective())).ifPresent(field::startWith));
        justification.setValue(why);
        showMissing();
    }

    private Optional<Guest> guest(TaskAnswers row) {
        return row.id("personId")
                .map(id -> guests.stream()
                        .filter(guest -> id.equals(guest.personId()))
                        .findFirst()
                        .orElseGet(() -> Guest.person(id, "?")))
                .or(() -> row.text("role").map(Guest::role));
    }

    /** The rows as the form of the task keeps them. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PerspectiveField field : fields) {
            for (Guest guest : field.chosen()) {
                Map<String, Object> row = new LinkedHashMap<>();
                if (guest.personId() == null) {
                    row.put("role", guest.label());
                } else {
                    row.put("personId", guest.personId().toString());
                }
                row.put("function", field.perspective().name());
                row.put("reason", field.reasonFor(guest));
                rows.add(row);
            }
        }
        return rows;
    }
}

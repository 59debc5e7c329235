package org.throughline.session.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughline.base.ui.component.ChoiceTexts;
import org.throughline.base.ui.component.FieldChecks;
import org.throughline.session.Invitee;
import org.throughline.session.PerspectiveFunction;

/**
 * Who touches the work in one way, and what they read as the reason why they are asked.
 *
 * <p>Choosing a team chooses its members; typing words that are nobody's name asks for a role.
 */
class PerspectiveField extends Div {

    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_ROLE = 100;

    private final PerspectiveFunction perspective;
    private final MultiSelectComboBox<Guest> who = ChoiceTexts.in(new MultiSelectComboBox<>());
    private final TextField reason = new TextField();
    private final Map<Guest, String> ownReasons = new HashMap<>();

    PerspectiveField(PerspectiveFunction perspective, List<Guest> guests) {
        this.perspective = perspective;
        addClassNames("session-perspective");
        who.setItems(guests);
        who.setItemLabelGenerator(Guest::label);
        who.setLabel(getTranslation("session.plan.who." + perspective));
        who.setAllowCustomValue(true);
        who.setClearButtonVisible(true);
        who.addCustomValueSetListener(typed -> addRole(typed.getDetail()));
        who.addValueChangeListener(change -> unfoldTeams(change.getValue()));
        reason.setLabel(getTranslation("session.plan.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setValue(getTranslation("session.plan.reason." + perspective));
        reason.setVisible(false);
        add(who, reason);
    }

    private void addRole(String words) {
        if (!words.isBlank()) {
            Set<Guest> more = new LinkedHashSet<>(who.getValue());
            more.add(
                    Guest.role(words.strip().substring(0, Math.min(words.strip().length(), LONGEST_ROLE))));
            who.setValue(more);
        }
    }

    private void unfoldTeams(Collection<Guest> chosen) {
        reason.setVisible(!chosen.isEmpty());
        if (chosen.stream().anyMatch(Guest::isTeam)) {
            Set<Guest> unfolded = new LinkedHashSet<>();
            chosen.forEach(guest -> unfolded.addAll(guest.isTeam() ? guest.team() : List.of(guest)));
            who.setValue(unfolded);
        }
    }

    MultiSelectComboBox<Guest> field() {
        return who;
    }

    TextField reason() {
        return reason;
    }

    PerspectiveFunction perspective() {
        return perspective;
    }

    /** Shows who was chosen before; each keeps the reason that was given then. */
    void startWith(Map<Guest, String> chosen) {
        ownReasons.clear();
        ownReasons.putAll(chosen);
        who.setValue(chosen.keySet());
        if (Set.copyOf(chosen.values()).size() == 1) {
            reason.setValue(chosen.values().iterator().next());
            ownReasons.clear();
        }
    }

    Set<Guest> chosen() {
        return who.getValue();
    }

    /** What a guest reads as the reason. */
    String reasonFor(Guest guest) {
        return ownReasons.getOrDefault(guest, reason.getValue()).strip();
    }

    List<Invitee> invitees() {
        return chosen().stream()
                .filter(guest -> !guest.isTeam())
                .map(guest -> guest.personId() == null
                        ? new Invitee(null, guest.label(), perspective, reasonFor(guest))
                        : Invitee.person(guest.personId(), perspective, reasonFor(guest)))
                .toList();
    }

    void check(FieldChecks checks) {
        checks.mark(
                reason,
                !chosen().isEmpty() && reason.getValue().isBlank(),
                getTranslation("session.rule.inviteeReason"));
    }
}

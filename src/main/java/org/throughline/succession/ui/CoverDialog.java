package org.throughline.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.base.BrokenRule;
import org.throughline.base.ui.component.DateTexts;
import org.throughline.base.ui.component.FormDialog;
import org.throughline.base.ui.component.Toast;
import org.throughline.cover.CoverScope;
import org.throughline.cover.CoverSummary;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.organisation.Units;

/** The form of a cover: who is away, who covers, which work, which days. */
@SpringComponent
class CoverDialog {

    /** Those in which people have tasks; the words are those of My work. */
    private static final List<String> PROCESSES = List.of(
            "learning-cycle",
            "session",
            "action-ownership",
            "effectiveness-verification",
            "barrier-escalation",
            "board-meeting",
            "board-item-decision",
            "stewardship-succession",
            "support-request",
            "unit-support-offer",
            "critical-event-review");

    private final Covers covers;
    private final People people;
    private final Units units;
    private final Clock clock;

    CoverDialog(Covers covers, People people, Units units, Clock clock) {
        this.covers = covers;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    /** Plans a new one. */
    void add(Map<UUID, PersonSummary> coverable, UUID me, Runnable afterwards) {
        Fields fields = new Fields(coverable);
        fields.covered.setValue(coverable.get(me));
        fields.covered.setVisible(coverable.size() > 1);
        PersonSummary mine = coverable.get(me);
        if (mine != null) {
            fields.from.setValue(
                    LocalDate.now(clock.withZone(units.unit(mine.homeUnitId()).zone())));
        }
        new FormDialog("cover.add").open(fields.all(), () -> {
            covers.plan(fields.command());
            Toast.show(I18NProvider.translate("cover.added"));
            afterwards.run();
        });
    }

    /** Changes one that has not ended. */
    void change(CoverSummary cover, Map<UUID, PersonSummary> coverable, Runnable afterwards) {
        Fields fields = new Fields(coverable);
        fields.covered.setValue(coverable.get(cover.coveredId()));
        fields.covered.setVisible(false);
        fields.choose(cover.coverId());
        fields.scope.setValue(cover.scope());
        fields.from.setValue(cover.firstDay());
        fields.to.setValue(cover.lastDay());
        fields.reason.setValue(cover.reason());
        new FormDialog("cover.change").open(fields.all(), () -> {
            covers.change(cover.id(), fields.command());
            Toast.show(I18NProvider.translate("cover.changed"));
            afterwards.run();
        });
    }

    /** Which work, in words. */
    static String scope(CoverScope scope) {
        Role role = scope.role();
        if (scope.processKey() != null) {
            return I18NProvider.translate("inbox.process." + scope.processKey());
        }
        return role == null
                ? I18NProvider.translate("cover.scope.all")
                : I18NProvider.translate("cover.scope.role", I18NProvider.translate("organisation.role." + role));
    }

    private static List<CoverScope> scopes() {
        List<CoverScope> all = new ArrayList<>(List.of(CoverScope.ALL));
        PROCESSES.forEach(key -> all.add(CoverScope.ofProcess(key)));
        Arrays.stream(Role.values()).forEach(role -> all.add(CoverScope.ofRole(role)));
        return all;
    }

    private final class Fields {

        private final ComboBox<PersonSummary> covered = new ComboBox<>(I18NProvider.translate("cover.field.covered"));
        private final ComboBox<PersonSummary> cover = new ComboBox<>(I18NProvider.translate("cover.field.cover"));
        private final ComboBox<CoverScope> scope = new ComboBox<>(I18NProvider.translate("cover.field.scope"));
        private final DatePicker from = DateTexts.in(new DatePicker(I18NProvider.translate("cover.field.from")));
        private final DatePicker to = DateTexts.in(new DatePicker(I18NProvider.translate("cover.field.to")));
        private final TextField reason = new TextField(I18NProvider.translate("cover.field.reason"));
        private final List<PersonSummary> everybody = people.all();

        Fields(Map<UUID, PersonSummary> coverable) {
            covered.setItems(coverable.values().stream()
                    .sorted(Comparator.comparing(PersonSummary::displayName))
                    .toList());
            covered.setItemLabelGenerator(PersonSummary::displayName);
            cover.setItems(everybody);
            cover.setItemLabelGenerator(PersonSummary::displayName);
            scope.setItems(scopes());
            scope.setItemLabelGenerator(CoverDialog::scope);
            scope.setValue(CoverScope.ALL);
            to.setHelperText(I18NProvider.translate("cover.field.toHint"));
            reason.setMaxLength(PlanCover.LONGEST_REASON);
        }

        void choose(UUID coverId) {
            everybody.stream()
                    .filter(person -> person.id().equals(coverId))
                    .findFirst()
                    .ifPresent(cover::setValue);
        }

        List<Component> all() {
            return List.of(covered, cover, scope, from, to, reason);
        }

        PlanCover command() {
            if (covered.getValue() == null
                    || cover.getValue() == null
                    || from.getValue() == null
                    || to.getValue() == null) {
                throw new FieldMissing();
            }
            return new PlanCover(
                    covered.getValue().id(),
                    cover.getValue().id(),
                    scope.getValue() == null ? CoverScope.ALL : scope.getValue(),
                    from.getValue(),
                    to.getValue(),
                    reason.getValue());
        }
    }

    /** The form was sent without a person or a day. */
    private static final class FieldMissing extends BrokenRule {
        FieldMissing() {
            super("cover.refused.missing");
        }
    }
}

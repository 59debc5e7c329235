package org.throughline.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The planner without a browser. */
@ApplicationTest
class PlanScreenTest {

    private static final String PURPOSE = "What do you want to understand?";

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private CycleRegister register;

    @Autowired
    private CycleRecords records;

    private CycleFixture cast;

    @BeforeEach
    void aTuesdayMorning() {
        time.set("2026-09-29T09:00");
        cast = new CycleFixture(world, world.logistics());
    }

    private List<CycleRow> planned() {
        CycleFilter here = new CycleFilter(Set.of(), false, cast.people.group().id(), null);
        return world.as(cast.people.asha(), () -> register.page(here, 0, 10));
    }

    @SuppressWarnings("unchecked")
    private static void choose(String label, String... words) {
        MultiSelectComboBox<Object> box = _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
        Set<Object> chosen = box.getListDataView()
                .getItems()
                .filter(item -> {
                    String name = box.getItemLabelGenerator().apply(item);
                    return List.of(words).stream().anyMatch(name::startsWith);
                })
                .collect(Collectors.toSet());
        assertThat(chosen).hasSize(words.length);
        box.setValue(chosen);
    }

    private static TextArea purpose() {
        return _get(TextArea.class, spec -> spec.withLabel(PURPOSE));
    }

    private static void ask() {
        _click(_get(Button.class, spec -> spec.withText("Ask the sponsor")));
    }

    @Test
    void onlyWhyAndWhoFromHaveToBeAnswered() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            _setValue(purpose(), "What makes peak waves hard to pick right?");
            choose("Who does this work?", "Pia Picker", "Rui Runner");
            choose("Who supplies it?", "Dmitri Ivanov");
            choose("Who receives it?", "Ben Cole");
            choose("Whom does it affect?", "Wes Adams");
            assertThat(_get(Select.class, spec -> spec.withLabel("Who sponsors it?"))
                            .isEmpty())
                    .isFalse();
            ask();

            assertThat(ScreenWords.all())
                    .contains(
                            "What makes peak waves hard to pick right?",
                            "is asked to sponsor this. Then Asha Patel confirms the plan",
                            "Fri 2 Oct 2026, 14:00–15:30",
                            "At Northgate DC",
                            "Pia Picker",
                            "You do this work");
        });
        assertThat(planned())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.people()).isEqualTo(5));
    }

    @Test
    void whoeverPlansForOthersComesBackToTheList() {
        screens.doAs(cast.people.carla(), "sessions/plan", () -> {
            _setValue(purpose(), "What makes peak waves hard to pick right?");
            choose("Who does this work?", "Pia Picker");
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("A view is missing: why is that fine this time?")),
                    "The dock is heard on Friday");
            ask();
            assertThat(ScreenWords.all()).contains("Plan a session").doesNotContain("You cannot open this");
        });
        assertThat(planned()).hasSize(1);
    }

    @Test
    void aWholeTeamIsAskedAtOnceAndARoleByItsName() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            choose("Who does this work?", "Everybody in Outbound Dock");
            assertThat(_get(MultiSelectComboBox.class, spec -> spec.withLabel("Who does this work?"))
                            .getSelectedItems())
                    .hasSize(2);
        });
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            choose("Who receives it?", "Ben Cole");
            assertThat(ScreenWords.all()).contains("Nobody who does the work is asked.");
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("Learn starts on")), LocalDate.of(2026, 9, 28));
            _setValue(_get(IntegerField.class, spec -> spec.withLabel("Minutes")), 5);
            _setValue(_get(TextField.class, spec -> spec.withLabel("Link for those who are not there")), "teams");
            ask();

            assertThat(ScreenWords.all())
                    .contains(
                            "Write what you want to understand",
                            "A view is missing. Ask somebody, or write why that is fine this time",
                            "Choose a time that is still to come.",
                            "A session lasts 10 to 480 minutes.",
                            "Start the link with https://");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Link for those who are not there"))
                            .getValue())
                    .isEqualTo("teams");
        });
        assertThat(planned()).isEmpty();
    }

    @Test
    void nobodyAskedIsSaidBesideTheirField() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            _setValue(purpose(), "Short");
            ask();
            assertThat(ScreenWords.all())
                    .contains(
                            "Choose at least one person or team who does this work",
                            "Write what you want to understand, in at least 10 characters.");
        });
    }

    @Test
    void aMissingViewNeedsASentence() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            _setValue(purpose(), "What makes peak waves hard to pick right?");
            choose("Who does this work?", "Pia Picker");
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("A view is missing: why is that fine this time?")),
                    "The dock is heard on Friday");
            ask();
            assertThat(ScreenWords.all()).contains("A view is missing", "The dock is heard on Friday");
        });
    }

    @Test
    void wordsThatLookForAFaultGetABetterQuestionAndCanStay() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            _setValue(purpose(), "Why did nights fail the check?");
            assertThat(ScreenWords.all()).contains("“Why” can sound like a fault.");
            _click(_get(NativeButton.class, spec -> spec.withText("Keep my words")));
            _setValue(purpose(), "Why did nights fail the last check?");
            assertThat(ScreenWords.all()).doesNotContain("“Why” can sound like a fault.");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theKindSuggestsLengthAndQuestionsAndTheSoakIsTold() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            assertThat(ScreenWords.all()).contains("Then Soak. Improve can open Sat 3 Oct,");
            _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("Kind")), LearningMethod.LFE);
            assertThat(_get(IntegerField.class, spec -> spec.withLabel("Minutes"))
                            .getValue())
                    .isEqualTo(40);
            assertThat(_get(Select.class, spec -> spec.withLabel("Question set"))
                            .getValue())
                    .isEqualTo(QuestionSet.LFE);
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherPlaceBringsItsPeople() {
        screens.doAs(cast.people.asha(), "sessions/plan", () -> {
            ComboBox<Object> place = _get(ComboBox.class, spec -> spec.withLabel("Where is this work done?"));
            place.setValue(cast.people.outbound());
            assertThat(_get(TextField.class, spec -> spec.withLabel("Where do you meet?"))
                            .getValue())
                    .isEqualTo("At Outbound Dock");
        });
    }

    @Test
    void whoeverMayNotPlanIsTurnedAway() {
        screens.doAs(
                cast.picker,
                "sessions/plan",
                () -> assertThat(_find(TextArea.class)).isEmpty());
    }

    @Test
    void aGermanReaderReadsGerman() {
        screens.doAs(cast.people.asha(), "sessions", () -> {
            UI.getCurrent().setLocale(Locale.GERMAN);
            UI.getCurrent().navigate("sessions/plan");
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("Was möchten Sie verstehen?")),
                    "Warum haben die Nächte die Prüfung versäumt?");
            assertThat(ScreenWords.all()).contains("kann nach einem Vorwurf klingen", "4 · Wie");
        });
    }

    @Test
    void whatWasPlannedStandsInTheRecord() {
        onlyWhyAndWhoFromHaveToBeAnswered();
        CycleRow row = planned().get(0);
        CycleRecord record = world.as(cast.people.asha(), () -> records.of(row.ref()));
        assertThat(record.sessions()).singleElement().satisfies(session -> {
            assertThat(session.plan().lengthMinutes()).isEqualTo(90);
            assertThat(session.invitations())
                    .extracting(InvitationSummary::perspective)
                    .filteredOn(Objects::nonNull)
                    .containsOnly(PerspectiveFunction.values());
        });
    }
}

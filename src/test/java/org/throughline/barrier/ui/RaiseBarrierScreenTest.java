package org.throughline.barrier.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.action.ActionDesk;
import org.throughline.action.ActionRow;
import org.throughline.action.ActionType;
import org.throughline.action.Strength;
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierRow;
import org.throughline.base.Severity;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** The page for raising a barrier, without a browser. */
@ApplicationTest
class RaiseBarrierScreenTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private BarrierList list;

    private Logistics people;

    @BeforeEach
    void aTeamInDecember() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
    }

    @Test
    @SuppressWarnings("unchecked")
    void raisingShowsAllFourPromisesBeforeItIsSent() {
        screens.doAs(people.carla(), "barriers/raise", () -> {
            assertThat(ScreenWords.all()).contains("Then you see who answers until when.");
            assertThat(_get(ComboBox.class, spec -> spec.withLabel("Which team meets it?"))
                            .getValue())
                    .isEqualTo(people.pickA());
            _setValue(
                    _get(ComboBox.class, spec -> spec.withLabel("What kind of barrier is it?")), BarrierKind.STAFFING);
            _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel("How bad is it?")), Severity.HIGH);
            assertThat(ScreenWords.all())
                    .contains(
                            "Wed 2 Dec 2026, 10:00 (8 working hours)",
                            "Fri 4 Dec 2026, 10:00 (2 working days)",
                            "Fri 11 Dec 2026, 10:00 (5 working days)",
                            "Tue 29 Dec 2026, 10:00 (10 working days)");

            _setValue(_get(TextField.class, spec -> spec.withLabel("Name it in one line")), "No runner");
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("What exactly do you need, and from whom?")),
                    "One runner per wave");
            _setValue(_get(TextArea.class, spec -> spec.withLabel("What happens if nothing changes?")), "Waves slip");
            _click(_get(Button.class, spec -> spec.withText("Send it up")));

            assertThat(ScreenWords.all()).contains("Raised by Carla Nowak, Pick A");
        });
        List<BarrierRow> raised = world.as(people.carla(), () -> list.page(BarrierFilter.OPEN, 0, 10));
        assertThat(raised).extracting(BarrierRow::title).containsExactly("No runner");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theActionsThatItHoldsUpAreLookedForInTheRegister() {
        ActionDesk desk = beans.createBean(ActionDesk.class);
        String action = desk.offer(
                people, people.wes(), ActionType.PROCESS_REWORK, Strength.STRONGER, LocalDate.parse("2026-12-18"));
        screens.doAs(people.carla(), "barriers/raise?action=" + action, () -> {
            MultiSelectComboBox<ActionRow> blocks = blocks();
            assertThat(blocks.getSelectedItems()).extracting(ActionRow::ref).containsExactly(action);
            assertThat(offered(blocks, "no such action")).isEmpty();
            assertThat(offered(blocks, "cut-off")).extracting(ActionRow::ref).containsExactly(action);
        });
    }

    @Test
    void withoutAnyActionNobodyIsAskedAboutThem() {
        screens.doAs(
                people.carla(),
                "barriers/raise",
                () -> assertThat(_find(MultiSelectComboBox.class)).isEmpty());
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        screens.doAs(people.carla(), "barriers/raise", () -> {
            _setValue(_get(TextField.class, spec -> spec.withLabel("Name it in one line")), "No runner");
            _click(_get(Button.class, spec -> spec.withText("Send it up")));

            assertThat(ScreenWords.all())
                    .contains("4 things to put right", "Choose what kind of barrier it is", "Say how bad it is");
            assertThat(_get(TextField.class, spec -> spec.withLabel("Name it in one line"))
                            .getValue())
                    .isEqualTo("No runner");
        });
        assertThat(world.as(people.carla(), () -> list.count(BarrierFilter.OPEN)))
                .isZero();
    }

    @SuppressWarnings("unchecked")
    private static List<ActionRow> offered(MultiSelectComboBox<ActionRow> blocks, String typed) {
        DataProvider<ActionRow, String> lazy = (DataProvider<ActionRow, String>) blocks.getDataProvider();
        return lazy.fetch(new Query<>(0, 50, List.of(), null, typed)).toList();
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<ActionRow> blocks() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Which actions does it hold up?"));
    }
}

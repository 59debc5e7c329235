package org.throughline.succession.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.cover.CoverScope;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.organisation.PersonSummary;
import org.throughline.succession.Away;
import org.throughline.succession.SuccessionPages;
import org.throughline.succession.Successions;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** UC: cover on screens, leaving or away, the page of a succession, the list of a personnel system. */
@ApplicationTest
class SuccessionScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Covers covers;

    @Autowired
    private Successions successions;

    @Autowired
    private SuccessionPages pages;

    private Logistics people;

    @BeforeEach
    void aWorld() {
        time.set("2026-12-01T10:00");
        people = world.logistics();
    }

    @Test
    void whoGoesAwayAddsACoverAndEndsIt() {
        screens.doAs(people.wes(), SuccessionRoutes.COVER, () -> {
            assertThat(ScreenWords.all()).contains("Nobody covers for you", "You cover for nobody");
            _click(_get(Button.class, button -> button.withText("Add a cover")));
            chooseCover(people.ben());
            day("First day", "2026-12-07");
            day("Last day", "2026-12-11");
            _setValue(_get(TextField.class, field -> field.withLabel("Why? (optional)")), "annual leave");
            _click(_get(Button.class, button -> button.withText("Save")));
            assertThat(_find(Dialog.class)).isEmpty();
        });
        assertThat(world.as(people.wes(), covers::known)).singleElement().satisfies(cover -> {
            assertThat(cover.coverId()).isEqualTo(people.ben().id());
            assertThat(cover.scope()).isEqualTo(CoverScope.ALL);
        });
        screens.doAs(
                people.ben(),
                SuccessionRoutes.COVER,
                () -> assertThat(ScreenWords.all()).contains("Ben Cole covers for Wes Adams", "all work", "planned"));
    }

    @Test
    void aLoopIsToldInTheFormAndNothingTypedIsLost() {
        world.as(
                people.ben(),
                () -> covers.plan(new PlanCover(
                        people.ben().id(),
                        people.wes().id(),
                        CoverScope.ALL,
                        LocalDate.of(2026, 12, 7),
                        LocalDate.of(2026, 12, 11),
                        "")));
        screens.doAs(people.wes(), SuccessionRoutes.COVER, () -> {
            _click(_get(Button.class, button -> button.withText("Add a cover")));
            chooseCover(people.ben());
            day("First day", "2026-12-10");
            day("Last day", "2026-12-14");
            _click(_get(Button.class, button -> button.withText("Save")));

            assertThat(ScreenWords.of(_get(Dialog.class)))
                    .contains("The work would come back: Wes Adams → Ben Cole → Wes Adams");
            assertThat(_get(DatePicker.class, field -> field.withLabel("Last day"))
                            .getValue())
                    .isEqualTo("2026-12-14");
        });
    }

    @Test
    void aManagerSeesEveryDutyAndTellsThatSomebodyLeaves() {
        String address = SuccessionRoutes.away(people.ben().id());
        screens.doAs(people.dmitri(), address, () -> {
            assertThat(ScreenWords.all())
                    .contains("Ben Cole: leaving or away", "One duty", "Is the only one with the role");
            _click(_get(Button.class, button -> button.withText("Leaving")));
            _click(_get(Button.class, button -> button.withText("Save")));
            assertThat(ScreenWords.of(_get(Dialog.class))).contains("Choose the days.");
            day("Last working day", "2026-12-18");
            _click(_get(Button.class, button -> button.withText("Save")));
        });

        String ref = world.as(people.dmitri(), pages::known).get(0).ref();
        screens.doAs(
                people.dmitri(),
                SuccessionRoutes.succession(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Duties of Ben Cole",
                                "running",
                                "One duty to decide about",
                                "Say where duties go",
                                "Call off"));
        screens.doAs(
                people.dmitri(),
                SuccessionRoutes.SUCCESSIONS,
                () -> assertThat(ScreenWords.all())
                        .contains("Ben Cole", "Leaves; last working day Fri 18 Dec 2026", "running"));
    }

    @Test
    void foreignAndMissingLookTheSame() {
        String foreign = world.as(
                        people.dmitri(),
                        () -> successions.tell(new Away.Leaving(people.ben().id(), LocalDate.of(2026, 12, 18))))
                .orElseThrow();
        String toAStranger = screens.as(people.asha(), SuccessionRoutes.succession(foreign), ScreenWords::all);
        String missing = screens.as(people.asha(), SuccessionRoutes.succession("SUC-2026-999999"), ScreenWords::all);
        String nobody =
                screens.as(people.asha(), SuccessionRoutes.away(people.ben().id()), ScreenWords::all);

        assertThat(toAStranger).isEqualTo(missing).doesNotContain("Ben Cole");
        assertThat(nobody).doesNotContain("Is the only one with the role");
    }

    @Test
    void aListIsShownBeforeItHappensWithWhatIsWrongInEachLine() {
        String good =
                "user_name,kind,first_day,last_day,cover,reason\n%s,LEAVING,,2026-12-18,,\n%s,ABSENCE,2026-12-07,2026-12-08,%s,leave\n"
                        .formatted(
                                people.ben().userName(),
                                people.wes().userName(),
                                people.asha().userName());
        String wrong = "user_name,kind,last_day\nnobody,LEAVING,2026-12-18\n%s,GONE,2026-12-18\n%s,LEAVING,18.12.2026\n"
                .formatted(people.ben().userName(), people.wes().userName());

        screens.doAs(people.sam(), SuccessionRoutes.IMPORT, () -> {
            AwayImportView view = _get(AwayImportView.class);
            view.receive(wrong.getBytes(StandardCharsets.UTF_8));
            assertThat(ScreenWords.all())
                    .contains("is called “nobody”", "“GONE” is none of", "“18.12.2026” is no day")
                    .doesNotContain("Take over");
            view.receive(good.getBytes(StandardCharsets.UTF_8));
            assertThat(ScreenWords.all()).contains("Ben Cole leaves", "Wes Adams is away from");
            assertThat(world.as(people.sam(), pages::known))
                    .as("nothing happened yet")
                    .isEmpty();
            _click(_get(Button.class, button -> button.withText("Take over")));
            assertThat(ScreenWords.all()).contains("2 lines taken over");
        });
        assertThat(world.as(people.sam(), pages::known)).hasSize(1);
        assertThat(world.as(people.asha(), covers::known)).hasSize(1);
    }

    @Test
    void whatIsAllRightIsSaidWithItsHour() {
        String words = screens.as(people.sam(), "tasks-reached", ScreenWords::all);

        assertThat(words).contains("without a reachable holder, checked 10:00");
    }

    private static void chooseCover(PersonSummary person) {
        @SuppressWarnings("unchecked")
        ComboBox<PersonSummary> who = _get(ComboBox.class, field -> field.withLabel("Who covers?"));
        List<PersonSummary> all = who.getListDataView().getItems().toList();
        who.setValue(all.stream()
                .filter(one -> one.id().equals(person.id()))
                .findFirst()
                .orElseThrow());
    }

    private static void day(String label, String day) {
        _setValue(_get(DatePicker.class, field -> field.withLabel(label)), LocalDate.parse(day));
    }
}

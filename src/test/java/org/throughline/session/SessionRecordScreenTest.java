package org.throughline.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.MyWork;
import org.throughline.inbox.TaskDesk;
import org.throughline.inbox.WorkFilter;
import org.throughline.inbox.WorkGroup;
import org.throughline.inbox.WorkRow;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The record of a cycle without a browser, up to its first session. */
@ApplicationTest
class SessionRecordScreenTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Cycles cycles;

    @Autowired
    private CyclePages pages;

    @Autowired
    private StatementCount statements;

    @Autowired
    private MyWork work;

    @Autowired
    private TaskDesk desk;

    private CycleFixture cast;
    private String ref;

    @BeforeEach
    void aCycleThatAsksItsSponsor() {
        time.set("2026-09-29T09:00");
        cast = new CycleFixture(world, world.logistics());
        ref = world.as(cast.people.asha(), () -> cycles.start(cast.peakWaves()));
    }

    private String address() {
        return "sessions/" + ref.toLowerCase(Locale.ROOT);
    }

    @Test
    void whoGuidesItReadsWhatComesNext() {
        screens.doAs(
                cast.people.asha(),
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Make peak waves easy to pick right",
                                "Pick A, guided by Asha Patel. Started Tue 29 Sep 2026.",
                                "Coming",
                                "Erin Walsh is asked to sponsor this. Then Asha Patel confirms the plan",
                                "Learn",
                                "Tue 29 Sep 2026, 14:00–15:40",
                                "Canteen",
                                "Pia Picker",
                                "You pick the waves",
                                "Stop for good",
                                "Asha Patel:",
                                "asked the sponsor"));
    }

    @Test
    void theSponsorFindsTheQuestionOnThePage() {
        screens.doAs(
                cast.people.erin(),
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains("What happens next", "Stop for good", "Sponsor")
                        .doesNotContain("What was said"));
    }

    @Test
    void whoeverMayOnlyKnowThatItExistsHearsWhomToAsk() {
        screens.doAs(
                cast.people.wes(),
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains("You cannot open this", "Asha Patel, who guides it")
                        .doesNotContain("peak waves"));
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        screens.doAs(
                cast.people.asha(),
                "sessions/cyc-2020-999999",
                () -> assertThat(ScreenWords.all()).doesNotContain("You cannot open this", "What happens next"));
    }

    @Test
    void theFacilitatorConfirmsThePlanAndEverybodyIsInvited() {
        sponsorAccepts();
        screens.doAs(cast.people.asha(), address(), () -> {
            assertThat(ScreenWords.all())
                    .contains("Asha Patel confirms the plan for Learn.", "Nobody who supplies the work is asked.");
            _setValue(
                    _get(TextArea.class, spec -> spec.withLabel("A view is missing: why is that fine this time?")),
                    "The dock is heard on Friday");
            _click(_get(Button.class, spec -> spec.withText("Send invitations")));
        });
        screens.doAs(
                cast.picker,
                address(),
                () -> assertThat(ScreenWords.all())
                        .contains("Learn: today, 14:00, Canteen. 3 people are asked.", "The dock is heard on Friday")
                        .doesNotContain("Stop for good", "Open the room"));
        screens.doAs(
                cast.people.asha(),
                address(),
                () -> assertThat(ScreenWords.all()).contains("Open the room", "Move", "It falls through"));
        screens.doAs(
                cast.picker,
                "my-work",
                () -> assertThat(ScreenWords.all())
                        .contains("You are asked to “make peak waves easy to pick right”: today, 14:00."));
    }

    @Test
    void aPlanThatLeavesAViewOutIsNotSentAndStays() {
        sponsorAccepts();
        screens.doAs(cast.people.asha(), address(), () -> {
            _setValue(_get(TextField.class, spec -> spec.withLabel("Where do you meet?")), "");
            _click(_get(Button.class, spec -> spec.withText("Send invitations")));
            assertThat(ScreenWords.all())
                    .contains("2 things to put right", "Write where you meet", "A view is missing. Ask somebody");
        });
    }

    @Test
    void theSessionIsMovedFromItsRecord() {
        theFacilitatorConfirmsThePlanAndEverybodyIsInvited();
        screens.doAs(cast.people.asha(), address(), () -> {
            _click(_get(Button.class, spec -> spec.withText("Move")));
            _setValue(_get(DatePicker.class, spec -> spec.withLabel("New day")), LocalDate.of(2026, 9, 30));
            _click(_get(Button.class, spec -> spec.withText("Move it")));
            assertThat(ScreenWords.all()).contains("Learn: tomorrow, 14:00, Canteen.");
        });
    }

    @Test
    void theGroupIsHandedOverTogetherWithItsOpenWork() {
        PersonSummary ada =
                world.person("ada", "Ada Finch", 0, cast.people.site(), cast.people.dmitri(), Role.FACILITATOR);
        sponsorAccepts();
        screens.doAs(cast.people.asha(), address(), () -> {
            _click(_get(Button.class, spec -> spec.withText("Hand over").withCount(1)));
            Button send =
                    _find(Button.class, spec -> spec.withText("Hand over")).get(1);
            _click(send);
            ComboBox<PersonSummary> person = facilitators();
            assertThat(person.isInvalid()).isTrue();
            person.setValue(ada);
            _click(send);
            assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("sessions");
        });

        assertThat(tasks(ada)).containsExactly("userTask_planSession");
        assertThat(tasks(cast.people.asha())).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PersonSummary> facilitators() {
        return _get(ComboBox.class, spec -> spec.withLabel("Facilitator"));
    }

    private List<String> tasks(PersonSummary person) {
        return world.as(person, () -> work.page(WorkFilter.NONE, 0, 10)).rows().stream()
                .filter(row -> row.subjectRef().equals(ref))
                .filter(row -> row.group() != WorkGroup.WAITING)
                .map(WorkRow::taskKey)
                .toList();
    }

    @Test
    void theCycleIsStoppedWithAReason() {
        screens.doAs(cast.people.asha(), address(), () -> {
            _click(_get(Button.class, spec -> spec.withText("Stop for good").withCount(1)));
            _setValue(_get(TextArea.class, spec -> spec.withLabel("Why?")), "The line is rebuilt in October");
            _click(_find(Button.class, spec -> spec.withText("Stop for good")).get(1));
            assertThat(ScreenWords.all()).contains("Stopped", "The line is rebuilt in October");
        });
    }

    private void sponsorAccepts() {
        PersonSummary erin = cast.people.erin();
        String task = world.as(erin, () -> work.page(WorkFilter.NONE, 0, 10)).rows().stream()
                .filter(row -> row.subjectRef().equals(ref))
                .findFirst()
                .orElseThrow()
                .taskId();
        world.doAs(
                erin,
                () -> desk.complete(new CompleteTask(
                        UUID.randomUUID(), task, Map.of("sponsorAccepts", "true", "attend", "END_ONLY"), Locale.UK)));
    }

    @Test
    void morePeopleAskTheDatabaseNoMoreOften() {
        String larger = world.as(
                cast.people.asha(),
                () -> cycles.start(cast.peakWaves(
                        Confidentiality.ROOM,
                        AnonymityMode.CHOICE,
                        TimeMachine.at("2026-09-29T14:00"),
                        cast.everySide())));
        assertThat(statements.during(() -> world.as(cast.people.asha(), () -> pages.of(larger))))
                .hasSameSizeAs(statements.during(() -> world.as(cast.people.asha(), () -> pages.of(ref))));
    }

    @Test
    void aGermanReaderReadsGerman() {
        screens.doAs(cast.people.asha(), "sessions", () -> {
            UI.getCurrent().setLocale(Locale.GERMAN);
            UI.getCurrent().navigate(address());
            assertThat(ScreenWords.all())
                    .contains("Was als Nächstes geschieht", "Pick A, moderiert von Asha Patel", "Bedenkzeit");
        });
    }
}

package org.throughline.session;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.throughline.base.ui.component.Knocks;
import org.throughline.organisation.PersonSummary;
import org.throughline.session.PeakShift.Point;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The room without a browser: what each person sees and may do at each point of the peak shift cycle. */
@ApplicationTest
class RoomScreensTest {

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private StatementCount statements;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private Rooms rooms;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Notes notes;

    private PeakShift play;
    private PersonSummary asha;
    private PersonSummary picker;
    private String ref = "";

    @BeforeEach
    void thePeakShift() {
        play = beans.createBean(PeakShift.class);
        asha = play.cast.people.asha();
        picker = play.cast.picker;
    }

    private void at(Point point) {
        ref = play.to(point);
    }

    private void inRoom(PersonSummary person, Runnable work) {
        screens.doAs(person, "sessions/" + ref.toLowerCase(Locale.ROOT) + "/room", work);
    }

    private static <T extends Component> T labelled(Class<T> kind, String label) {
        return _get(kind, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static boolean isThere(String buttonText) {
        return !_find(Button.class, spec -> spec.withText(buttonText)).isEmpty();
    }

    private void writeNote(String text) {
        _setValue(labelled(TextArea.class, "Your note"), text);
        press("Send note");
    }

    @Test
    void theLobbyTellsWhenAndWhereAndOnlyTheFacilitatorOpensTheRoom() {
        at(Point.PLANNED);
        play.desk.send(
                play.cast.people.ben(),
                ref,
                "userTask_answerCompact",
                Map.of("whatHelps", "Call the cut-off", "howConnect", "At the dock"));
        time.forwardTo("2026-09-29T14:00");

        inRoom(picker, () -> {
            assertThat(ScreenWords.visible()).contains("Tue 29 Sep 2026, 14:00, Canteen. 6 people are asked.");
            assertThat(isThere("Open the room")).isFalse();
        });
        inRoom(asha, () -> {
            press("Open the room");
            assertThat(ScreenWords.visible()).contains("Live", "Say this next");
            press("Start writing");
            assertThat(ScreenWords.visible()).contains("Write what it is like");
        });
    }

    @Test
    void aStepThatWasLedToTooEarlyIsTakenBackForTenSeconds() {
        at(Point.LEARNING);
        inRoom(asha, () -> {
            press("Start writing");
            assertThat(ScreenWords.visible()).contains("Write what it is like");

            press("Undo");

            assertThat(ScreenWords.visible()).contains("Start writing").doesNotContain("Write what it is like");

            press("Start writing");
            _click(_get(NativeButton.class, spec -> spec.withText("Welcome")));
            press("Undo"); // there is one: of the last step
            assertThat(ScreenWords.visible()).contains("Write what it is like");
        });
    }

    @Test
    void whoComesInCountsAmongThoseWhoAreHere() {
        at(Point.LEARNING);

        inRoom(picker, () -> assertThat(ScreenWords.visible()).contains("Live · 1 person here"));
    }

    @Test
    void inLearnThereIsAFieldForANoteButNoneForAnIdeaOnTheTableAndNoDots() {
        at(Point.HEARD);
        world.doAs(asha, () -> rooms.enter(ref, Stage.WRITE));

        inRoom(picker, () -> {
            assertThat(_find(TextArea.class, spec -> spec.withLabel("Your note")))
                    .hasSize(1);
            assertThat(_find(TextField.class, spec -> spec.withLabel("New idea")))
                    .isEmpty();
            assertThat(isThere("Start the vote")).isFalse();
            assertThat(ScreenWords.visible()).contains("1 parked").doesNotContain(PeakShift.PARKED);
        });
    }

    @Test
    void othersSeeHowManyNotesWaitAndNeverTheWordsUntilTheWallOpens() {
        at(Point.LEARNING);
        world.doAs(asha, () -> rooms.enter(ref, Stage.WRITE));
        inRoom(picker, () -> {
            writeNote("The runner calls out the cut-off");
            assertThat(ScreenWords.visible())
                    .contains("The runner calls out the cut-off", "Unsigned · yours, not shown yet");
        });

        inRoom(asha, () -> {
            assertThat(ScreenWords.visible())
                    .contains("One note waits until the wall opens")
                    .doesNotContain("The runner calls out the cut-off");
            press("Open the wall");
            assertThat(ScreenWords.visible()).contains("The runner calls out the cut-off", "Unsigned");
        });
        inRoom(picker, () -> {
            assertThat(ScreenWords.visible())
                    .contains("The runner calls out the cut-off")
                    .doesNotContain("yours");
            assertThat(isThere("Change")).isFalse();
            assertThat(isThere("Hide")).isFalse();
        });
    }

    @Test
    void aNoteCanBeTakenBackFromTheScreenThatWroteItAndFromNoOther() {
        at(Point.LEARNING);
        world.doAs(asha, () -> rooms.enter(ref, Stage.WRITE));
        inRoom(picker, () -> {
            writeNote("Too soon");
            press("Take back");
            _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Take back")));
            assertThat(ScreenWords.visible()).doesNotContain("Too soon");
            writeNote("Better now");
        });

        inRoom(
                picker,
                () -> assertThat(ScreenWords.visible())
                        .doesNotContain("Better now")
                        .contains("One note waits"));
    }

    @Test
    void aNoteThatSoundsLikeAnIdeaCanBeParkedAndIsSentAsItIsOtherwise() {
        at(Point.LEARNING);
        world.doAs(asha, () -> rooms.enter(ref, Stage.WRITE));
        inRoom(picker, () -> {
            _setValue(labelled(TextArea.class, "Your note"), "We should just hang up a board");
            assertThat(ScreenWords.visible()).contains("Sounds like an idea for Improve. Park it?");
            press("Park it", 0);
            assertThat(ScreenWords.visible()).contains("1 parked").doesNotContain("hang up a board");

            writeNote("We should count twice, and so we do");
            assertThat(ScreenWords.visible()).contains("We should count twice, and so we do");
        });
    }

    private static void press(String text, int which) {
        _click(_find(Button.class, spec -> spec.withText(text)).get(which));
    }

    @Test
    void anEmptyNoteIsAskedForAndNothingIsSent() {
        at(Point.LEARNING);
        world.doAs(asha, () -> rooms.enter(ref, Stage.WRITE));
        inRoom(picker, () -> {
            writeNote("   ");
            TextArea words = labelled(TextArea.class, "Your note");
            assertThat(words.isInvalid()).isTrue();
            assertThat(words.getErrorMessage()).isEqualTo("Write your note.");
        });
        assertThat(play.room(asha).veiled()).isEmpty();
    }

    @Test
    void whatIsBeingTypedSurvivesAKnockFromSomebodyElse() {
        at(Point.LEARNING);
        world.doAs(asha, () -> rooms.enter(ref, Stage.WRITE));
        inRoom(picker, () -> {
            _setValue(labelled(TextArea.class, "Your note"), "Half a sent");
            world.doAs(play.cast.runner, () -> play.write(play.cast.runner, NoteKind.WENT_WELL, "Quick one"));
            refresh();
            assertThat(labelled(TextArea.class, "Your note").getValue()).isEqualTo("Half a sent");
            assertThat(ScreenWords.visible()).contains("One note waits until the wall opens");
        });
    }

    /** What the browser does after a knock. */
    private static void refresh() {
        Knocks.answer();
    }

    @Test
    void notesThatSayTheSameBecomeAPatternWithASentence() {
        at(Point.HEARD);
        world.doAs(asha, () -> rooms.openWall(ref));
        world.doAs(asha, () -> {
            List<NoteView> two = play.room(asha).notes().stream()
                    .filter(note -> note.kind() == NoteKind.WENT_WELL)
                    .toList();
            notes.putWith(ref, two.get(0).id(), two.get(1).id());
        });
        inRoom(picker, () -> assertThat(ScreenWords.visible()).contains("Patterns", "No sentence yet", "In a pattern"));
    }

    @Test
    void theSoakTellsWhenImproveOpensAndOnlyTheFacilitatorMayAskForLess() {
        at(Point.SOAKING);

        inRoom(picker, () -> {
            assertThat(ScreenWords.visible())
                    .contains("Improve opens Wed 30 Sep 2026, 07:40: 16 h and one night after Learn.")
                    .contains("Report a risk that cannot wait");
            assertThat(isThere("Open Improve early")).isFalse();
            assertThat(isThere("Open the room for Improve")).isFalse();
            _setValue(labelled(TextArea.class, "What stayed with you since Learn"), "The dock waits too");
            press("Keep it");
            assertThat(ScreenWords.visible()).contains("The dock waits too", "Only you read this");
        });
        inRoom(play.cast.runner, () -> assertThat(ScreenWords.visible()).doesNotContain("The dock waits too"));
        inRoom(asha, () -> {
            press("Open Improve early");
            press("Go on to the reason");
            assertThat(ScreenWords.visible()).contains("Say why the soak ends early");
        });
    }

    @Test
    void improveFirstAsksWhatCameBackAndUnsealsTheParkedIdea() {
        at(Point.IMPROVING);

        inRoom(
                picker,
                () -> assertThat(ScreenWords.visible())
                        .contains(
                                "What came back to you?",
                                PeakShift.PARKED,
                                "Was parked in Learn. Thank you for waiting."));
        inRoom(asha, () -> {
            press("Go on to ideas");
            _setValue(labelled(TextField.class, "New idea"), PeakShift.RETRAIN);
            press("Put on the table");
            press("Start the vote");
            assertThat(ScreenWords.visible()).contains("0 of 8 have put dots");
        });
        inRoom(picker, () -> {
            assertThat(ScreenWords.visible()).contains("You have 5 dots left, at most 3 on one.");
            Button more = _get(
                    Button.class,
                    spec -> spec.withPredicate(
                            button -> button.getAriaLabel().orElse("").equals("One dot more on: " + PeakShift.PARKED)));
            _click(more);
            _click(more);
            _click(more);
            assertThat(more.isEnabled()).isFalse();
            assertThat(ScreenWords.visible()).contains("You have 2 dots left", "●●●");
        });
        inRoom(
                play.cast.runner,
                () -> assertThat(ScreenWords.visible()).doesNotContain("●").contains("○○○"));
        inRoom(asha, () -> {
            assertThat(ScreenWords.visible()).contains("1 of 8 have put dots").doesNotContain("●");
            press("Count the dots");
            assertThat(ScreenWords.visible()).contains("1 person put dots. Most dots first.", "3 dots");
        });
    }

    @Test
    void afterTheChoiceTheRoomShowsWhatBecameOfTheIdeas() {
        at(Point.AGREED);

        inRoom(
                picker,
                () -> assertThat(ScreenWords.visible())
                        .contains("What became of the ideas.", "Not now: It leans on memory; the board does not"));
    }

    @Test
    void somebodyWhoWasNotAskedIsNotLetIn() {
        at(Point.LEARNING);

        inRoom(play.cast.people.wes(), () -> assertThat(ScreenWords.visible()).doesNotContain("peak waves"));
    }

    @Test
    void ofItsOwnGestureTheScreenIsReadOnce() {
        at(Point.LEARNING);
        inRoom(asha, () -> {
            press("Start writing");

            assertThat(statements.during(RoomScreensTest::refresh)).isEmpty();

            world.doAs(picker, () -> play.write(picker, NoteKind.WENT_WELL, "The runner calls"));
            assertThat(statements.during(RoomScreensTest::refresh)).isNotEmpty();
            assertThat(ScreenWords.visible()).contains("One note waits until the wall opens");
        });
    }

    @Test
    void aLearnThatTooFewCameToCanBeOpenedAgain() {
        at(Point.LEARNING);
        time.forwardTo("2026-09-29T14:20");
        world.doAs(asha, () -> rooms.close(ref));
        play.desk.send(
                asha,
                ref,
                "userTask_closeSession",
                Map.of("attended", List.of(picker.id().toString())));
        play.desk.send(asha, ref, "userTask_replan", Map.of("replanChoice", "REPLAN", "changes", "After the wave"));
        play.desk.send(asha, ref, "userTask_planSession", Map.of("when", "2026-09-30T14:00"));
        time.forwardTo("2026-09-30T14:00");

        inRoom(asha, () -> {
            assertThat(ScreenWords.visible()).contains("Wed 30 Sep 2026, 14:00, Canteen.");
            press("Open the room");
            assertThat(ScreenWords.visible()).contains("Say this next");
        });
    }

    @Test
    void theEndOfATalkIsTakenBackWithOnePress() {
        at(Point.LEARNING);
        time.forwardTo("2026-09-29T15:40");

        inRoom(asha, () -> {
            press("Close Learn and start Soak");
            _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Close Learn and start Soak")));
            assertThat(ScreenWords.visible()).doesNotContain("Say this next");
            press("Undo");
            assertThat(ScreenWords.visible()).contains("Say this next");
        });

        world.doAs(asha, () -> rooms.close(ref));
        play.desk.send(asha, ref, "userTask_closeSession", Map.of("nextDate", "2026-10-01T10:00"));
        assertThatThrownBy(() -> world.doAs(asha, () -> rooms.reopen(ref)))
                .isInstanceOf(SessionRefused.class)
                .hasMessageContaining("tooLateToReopen");
    }

    @Test
    void inTheRoomOfAStoppedCycleNoPhaseCountsAsDone() {
        at(Point.PLANNED);
        world.doAs(asha, () -> cycles.withdraw(ref, "The work moved to another site"));

        inRoom(asha, () -> {
            assertThat(ScreenWords.visible()).doesNotContain("(done)");
            assertThat(isThere("Open the room")).isFalse();
        });
    }

    @Test
    void drawingTheRoomTakesAsManyStatementsForManyNotesAsForFew() {
        at(Point.LEARNING);
        play.write(picker, NoteKind.WENT_WELL, "One");
        play.write(picker, NoteKind.WENT_WELL, "Two");
        int few = statements.during(() -> inRoom(asha, () -> {})).size();
        for (int n = 0; n < 20; n++) {
            play.write(picker, NoteKind.DEALING_WITH, "Number " + n);
        }
        world.doAs(asha, () -> rooms.openWall(ref));

        int many = statements.during(() -> inRoom(asha, () -> {})).size();

        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(24);
    }
}

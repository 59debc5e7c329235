package org.throughline.studio.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.throughline.organisation.PersonSummary;
import org.throughline.studio.DraftFile;
import org.throughline.studio.ModelName;
import org.throughline.studio.Models;
import org.throughline.studio.ReleaseComments;
import org.throughline.studio.ReleaseDesk;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ReleaseState;
import org.throughline.studio.TinyModels;
import org.throughline.studio.ui.editor.DiagramDiff;
import org.throughline.studio.ui.editor.FormPreview;
import org.throughline.support.ApplicationTest;
import org.throughline.support.ScreenWords;
import org.throughline.support.Screens;
import org.throughline.support.StatementCount;
import org.throughline.support.TimeMachine;
import org.throughline.support.World;

/** The studio on screens: models, releases, the editor. */
@ApplicationTest
class StudioScreensTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private TimeMachine time;

    @Autowired
    private Screens screens;

    @Autowired
    private Models models;

    @Autowired
    private ReleasePages pages;

    @Autowired
    private ReleaseFiles files;

    @Autowired
    private ReleaseComments comments;

    @Autowired
    private StatementCount count;

    private ReleaseDesk desk;
    private String name;

    @BeforeEach
    void twoAdministrators() {
        time.set("2026-12-01T10:00");
        desk = new ReleaseDesk(application);
        name = TinyModels.name();
    }

    @Test
    void everyModelIsListedAndOneSaysWhoChangedIt() {
        desk.live(desk.brings(name));

        screens.doAs(
                desk.sam(),
                StudioRoutes.PROCESSES,
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Models",
                                "Releases",
                                "Request for support",
                                "Tiny process",
                                "Decision tables",
                                "Forms"));
        screens.doAs(
                desk.sam(),
                StudioRoutes.model(ReleaseDesk.process(name)),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Process: Tiny process",
                                "Version",
                                "Sam Young",
                                "Nobody is changing it.",
                                "Change it"));
    }

    @Test
    void aModelIsTakenIntoANewReleaseAndOpenedInItsEditor() {
        desk.live(desk.brings(name));
        ModelName process = ReleaseDesk.process(name);

        screens.doAs(desk.sam(), StudioRoutes.model(process), () -> {
            _click(_get(Button.class, button -> button.withText("Change it")));
            _setValue(_get(TextArea.class, field -> field.withLabel("What changes")), "Look twice");
            _setValue(_get(TextArea.class, field -> field.withLabel("Why")), "Once is too little");
            _setValue(_get(TextArea.class, field -> field.withLabel("What could go wrong")), "It takes longer");
            _click(_get(Button.class, button -> button.withText("Save")));
            _click(_get(Button.class, button -> button.withText("As text")));
            assertThat(ScreenWords.all()).contains(name + ".bpmn in Look twice", "Nothing stands against it.");
            TextArea source = _get(TextArea.class, field -> field.withLabel("Source"));
            _setValue(source, TinyModels.process(name, "Look twice", name));
            _click(_get(Button.class, button -> button.withText("Save")));
            UI.getCurrent().navigate(StudioRoutes.RELEASES);
        });
        String ref = world.as(desk.sam(), () -> pages.page(Set.of(ReleaseState.DRAFT), 0, 50)).stream()
                .filter(release -> release.title().equals("Look twice"))
                .findFirst()
                .orElseThrow()
                .ref();
        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Look twice",
                                "“Look” is now called “Look twice”",
                                "Submit for review",
                                "from version 1"));
    }

    @Test
    void theReviewerReadsEverythingAndAnswersOnThePage() {
        String ref = desk.brings(name);
        world.doAs(desk.pia(), () -> comments.say(ref, ReleaseDesk.form(name), "field_seen", "Seen where?"));
        desk.submit(ref);

        screens.doAs(
                desk.pia(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Review a change of processes",
                                "No, return it",
                                "Nobody understood it",
                                "They look twice",
                                name + ".bpmn",
                                "It is new.",
                                "Seen where?",
                                "waits for approval")
                        .doesNotContain("Submit for review"));
        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all()).contains("Back to draft").doesNotContain("No, return it"));
    }

    @Test
    void whatTheGateFindsIsASentence() {
        String ref = desk.begin();
        world.doAs(
                desk.sam(), () -> files.bring(ref, ReleaseDesk.process(name), TinyModels.process(name, "Look", name)));

        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all()).contains("Error: " + name + ": There is no form “" + name + "”"));
    }

    @Test
    void whileSomebodyEditsOthersReadAndMayTakeOver() {
        String ref = desk.brings(name);
        ModelName form = ReleaseDesk.form(name);
        world.doAs(desk.sam(), () -> files.edit(ref, form));

        screens.doAs(desk.pia(), StudioRoutes.file(ref, form), () -> {
            assertThat(ScreenWords.all()).contains("Sam Young edits it now");
            assertThat(_get(TextArea.class).isReadOnly()).isTrue();
            _click(_get(Button.class, button -> button.withText("Take over")));
            _click(_find(Button.class, button -> button.withText("Take over")).get(1));
            _click(_get(Button.class, button -> button.withText("As text")));
            assertThat(_get(TextArea.class).isReadOnly()).isFalse();
        });
    }

    @Test
    void whoeverWasTakenOverSeesBothAndLosesNothing() {
        String ref = desk.brings(name);
        ModelName form = ReleaseDesk.form(name);

        screens.doAs(desk.sam(), StudioRoutes.file(ref, form), () -> {
            world.doAs(desk.pia(), () -> {
                int taken = files.takeOver(ref, form);
                files.save(ref, form, TinyModels.form(name, "Theirs"), taken);
            });
            _click(_get(Button.class, button -> button.withText("As text")));
            _setValue(_get(TextArea.class), TinyModels.form(name, "Mine"));
            _click(_get(Button.class, button -> button.withText("Save")));
            assertThat(ScreenWords.all()).contains("Pia Lund changed", "Keep mine", "“Theirs” instead of “Mine”");
            assertThat(_get(TextArea.class).getValue()).contains("Mine");
        });
    }

    @Test
    void aLiveReleaseShowsItsEvidence() {
        String ref = desk.live(desk.brings(name));

        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all())
                        .contains(
                                "Say whether a change of processes stays",
                                "SHA-256",
                                "Save the evidence",
                                "live as version 1"));
        desk.answers(desk.pia(), ref, Map.of("stays", "false", "reason", "It hides the board."));
        screens.doAs(
                desk.sam(),
                StudioRoutes.release(ref),
                () -> assertThat(ScreenWords.all()).contains("taken back", "It hides the board."));
    }

    @Test
    void aFormStandsBelowItsEditorAsPeopleWillSeeIt() {
        String ref = desk.brings(name);

        screens.doAs(desk.sam(), StudioRoutes.file(ref, ReleaseDesk.form(name)), () -> {
            assertThat(previewed()).contains("What did you see?");
            _click(_get(Button.class, button -> button.withText("As text")));
            _setValue(_get(TextArea.class, field -> field.withLabel("Source")), TinyModels.form(name, "Looked at it"));
            _click(_get(Button.class, button -> button.withText("Save")));
            assertThat(previewed()).contains("Looked at it");
        });
    }

    @Test
    void whatHasOnlyOneWayToBeMendedIsMendedWithOnePress() {
        String ref = desk.brings(name);
        ModelName process = ReleaseDesk.process(name);
        desk.write(ref, process, TinyModels.process(name, "Look", name).replace(" camunda:versionTag=\"1.0\"", ""));

        screens.doAs(desk.sam(), StudioRoutes.file(ref, process), () -> {
            _click(_get(Button.class, button -> button.withText("Mend it")));
            assertThat(_find(Button.class, button -> button.withText("Mend it")))
                    .isEmpty();
        });

        DraftFile mended = world.as(desk.sam(), () -> pages.file(ref, process));
        assertThat(mended.findings()).isEmpty();
        assertThat(mended.source()).contains("camunda:versionTag=\"1.0\"");
    }

    private static String previewed() {
        return _get(_get(FormPreview.class), TextField.class).getLabel();
    }

    @Test
    void bothVersionsOfAProcessAreDrawnBesideEachOtherWhenSomebodyAsks() {
        desk.live(desk.brings(name));
        String ref = desk.changes(name);

        screens.doAs(desk.sam(), StudioRoutes.release(ref), () -> {
            assertThat(_find(DiagramDiff.class)).isEmpty();
            NativeDetails drawings = _get(
                    NativeDetails.class,
                    found -> found.withPredicate(
                            details -> details.getSummaryText().equals("Side by side: " + name + ".bpmn")));
            drawings.setOpen(true);
            ComponentUtil.fireEvent(drawings, new NativeDetails.ToggleEvent(drawings, true));
            assertThat(_find(DiagramDiff.class)).hasSize(1);
        });
    }

    @Test
    void anAuditorReadsModelsAndReleasesAndIsOfferedNothingToChange() {
        desk.live(desk.brings(name));
        String ref = desk.changes(name);
        PersonSummary auditor = desk.people().uma();

        Map<String, String> words = Map.of(
                StudioRoutes.RELEASES,
                "Ask by another name",
                StudioRoutes.model(ReleaseDesk.process(name)),
                "Process: Tiny process",
                StudioRoutes.release(ref),
                "Nobody understood it",
                StudioRoutes.file(ref, ReleaseDesk.process(name)),
                "You may read this, not change it.");
        words.forEach((page, said) -> {
            screens.doAs(auditor, page, () -> {
                assertThat(ScreenWords.all()).as(page).contains(said);
                assertThat(_find(Button.class).stream().map(Button::getText))
                        .as(page)
                        .doesNotContain(
                                "Change it",
                                "New release",
                                "Submit for review",
                                "Bring a new model",
                                "Remark on something",
                                "As text");
            });
        });
    }

    @Test
    void othersSeeNothing() {
        String ref = desk.brings(name);

        String foreign = screens.as(desk.people().wes(), StudioRoutes.release(ref), ScreenWords::all);
        String missing = screens.as(desk.people().wes(), StudioRoutes.release("REL-2026-999999"), ScreenWords::all);
        String noModel = screens.as(desk.sam(), StudioRoutes.PROCESSES + "/no-such", ScreenWords::all);

        assertThat(foreign).isEqualTo(missing).doesNotContain("Ask by another name");
        assertThat(noModel).doesNotContain("Change it");
    }

    @Test
    void listsCostTheSameNumberOfStatementsHoweverMuchThereIs() {
        desk.brings(name);
        int first = statements(this::lists);
        for (int more = 0; more < 3; more++) {
            desk.live(desk.brings(TinyModels.name()));
            desk.brings(TinyModels.name());
        }

        assertThat(statements(this::lists)).isEqualTo(first);
        assertThat(first).isLessThanOrEqualTo(10);
    }

    @Test
    void aReleaseCostsTheSameNumberOfStatementsWithOneFileOrMany() {
        String small = desk.brings(name);
        String large = desk.brings(TinyModels.name());
        world.doAs(desk.sam(), () -> {
            for (String form : List.of("a", "b", "c")) {
                String more = TinyModels.name() + form;
                files.bring(large, ReleaseDesk.form(more), TinyModels.form(more, form));
            }
            comments.say(
                    large,
                    ReleaseDesk.form(world.as(desk.sam(), () -> pages.of(large))
                            .files()
                            .get(1)
                            .model()
                            .name()),
                    "",
                    "Why?");
        });
        world.as(desk.sam(), () -> pages.of(small));

        int one = statements(() -> world.as(desk.sam(), () -> pages.of(small)));
        int many = statements(() -> world.as(desk.sam(), () -> pages.of(large)));

        assertThat(many).isEqualTo(one);
    }

    private void lists() {
        world.as(desk.sam(), () -> {
            models.all();
            return pages.page(Set.of(ReleaseState.values()), 0, 20);
        });
    }

    private int statements(Runnable work) {
        return count.during(work).size();
    }
}

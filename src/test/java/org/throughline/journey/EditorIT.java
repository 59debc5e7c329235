package org.throughline.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.MouseButton;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.studio.ui.editor.SourceChanged;
import org.throughline.studio.ui.editor.SourceChanged.Cause;
import org.throughline.support.World;

/** The editors in a real browser, under the content policy, with every shipped model, table and form. */
@JourneyTest
@TestInstance(Lifecycle.PER_CLASS)
class EditorIT {

    private static final int WIDE = 1600;
    private static final int DESKTOP = 1280;
    private static final int TABLET = 900;
    private static final Locator.ClickOptions LEFT_EDGE = new Locator.ClickOptions().setPosition(8, 40);

    @Autowired
    private World world;

    @Autowired
    private Browsers browsers;

    @Autowired
    private ServletContext server;

    private BrowserContext workshop;

    @BeforeAll
    void putTheBenchUp() {
        routes().setRoute(EditorBench.PATH, EditorBench.class);
        workshop = browsers.workshop(world.logistics().sam());
    }

    @AfterAll
    void takeTheBenchDown() {
        workshop.close();
        routes().removeRoute(EditorBench.class);
    }

    @ParameterizedTest
    @CsvSource({"bpmn, bpmn, .bpmn", "dmn, bpmn, .dmn", "form, forms, .form"})
    void aShippedModelThatIsSavedUnchangedMeansTheSame(String kind, String folder, String ending)
            throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open(kind);
            for (Path file : EditorBench.files(folder, ending)) {
                sam.load(file.getFileName().toString());
                EditorBench.HEARD.clear();
                page.keyboard().press("Control+s");

                String before = EditorBench.read(file);
                String after = EditorBench.next(EditorBench.HEARD).source();
                if (ending.equals(".form")) {
                    assertThat(SameModel.json(after)).as(file.toString()).isEqualTo(SameModel.json(before));
                } else {
                    assertThat(SameModel.xml(after)).as(file.toString()).isEqualTo(SameModel.xml(before));
                }
            }
        }
    }

    @Test
    void aNameIsGivenByKeyboardAndSavedWhileTheFieldStillHasTheFocus() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("bpmn");
            sam.find("serviceTask_askAgain");
            sam.field("Name").focus();
            page.keyboard().press("Control+a");
            page.keyboard().type("Ask once more");
            page.keyboard().press("Control+s");

            SourceChanged saved = EditorBench.next(EditorBench.HEARD);
            assertThat(saved.cause()).isEqualTo(Cause.SAVED);
            assertThat(saved.source())
                    .contains("name=\"Ask once more\"", "camunda:delegateExpression=\"${askQuestionAgain}\"");
            assertThat(sam.field("Name")).isFocused();
            assertThat(sam.element("serviceTask_askAgain")).containsText("Ask once");
        }
    }

    @Test
    void keysInThePanelDeleteNoShape() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("bpmn");
            sam.element("serviceTask_askAgain").click();
            sam.field("Name").fill("Ask");
            page.keyboard().press("Backspace");
            page.keyboard().press("Delete");
            page.keyboard().press("Control+s");

            assertThat(EditorBench.next(EditorBench.HEARD).source())
                    .contains("id=\"serviceTask_askAgain\" name=\"As\"");
            assertThat(sam.element("serviceTask_askAgain")).isVisible();
        }
    }

    @Test
    void aChangeIsSentByItselfAndAFieldThatIsLeftIsNotLost() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            sam.open("bpmn");
            sam.element("serviceTask_askAgain").click();
            sam.field("Name").fill("Remind");

            SourceChanged change = EditorBench.next(EditorBench.HEARD);
            assertThat(change.cause()).isEqualTo(Cause.CHANGED);
            assertThat(change.source()).contains("name=\"Remind\"");
        }
    }

    @Test
    void aReadyStepIsPutBehindAnotherAndNothingElseIsLost() throws InterruptedException {
        try (Draughtsman sam = sam(WIDE)) {
            Page page = sam.open("bpmn");
            sam.element("userTask_answerQuestion").click(LEFT_EDGE);
            sam.press("Add a step");
            page.keyboard().type("quorum");
            page.keyboard().press("Enter");
            assertThat(sam.field("Decision table")).hasValue("quorum");
            page.keyboard().press("Control+s");

            assertThat(EditorBench.next(EditorBench.HEARD).source())
                    .contains("camunda:decisionRef=\"quorum\"", "camunda:decisionRefBinding=\"deployment\"")
                    .contains("sourceRef=\"userTask_answerQuestion\" targetRef=\"businessRuleTask_")
                    .contains("camunda:assignee=\"${answererId}\"", "name=\"separateFrom\" value=\"askerId\"");
        }
    }

    @Test
    void whatATaskAndACallSayIsChosenInThePanelAndNothingElseIsTouched() throws InterruptedException {
        try (Draughtsman sam = sam(WIDE)) {
            Page page = sam.open("bpmn");
            sam.element("userTask_answerQuestion").click(LEFT_EDGE);
            sam.field("Due").selectOption("askAgain");
            sam.field("FACILITATOR").check();
            sam.field("Never the same as (variable)").fill("answererId");
            page.keyboard().press("Control+s");
            assertThat(EditorBench.next(EditorBench.HEARD).source())
                    .contains("camunda:dueDate=\"${due.askAgain}\"", "FACILITATOR\"")
                    .contains("name=\"separateFrom\" value=\"answererId\"")
                    .contains("camunda:formRef=\"question-answer\"", "camunda:assignee=\"${answererId}\"");

            sam.load("action-ownership.bpmn");
            EditorBench.HEARD.clear();
            page.keyboard().press("Control+s");
            String before = EditorBench.next(EditorBench.HEARD).source();
            sam.find("callActivity_verifyEffect");
            sam.inPanel("What it is given").getByText("Add a row").click();
            sam.inPanel("What it is given").getByLabel("variable here").last().fill("reofferFirst");
            sam.inPanel("What it is given").getByLabel("variable there").last().fill("again");
            page.keyboard().press("Control+s");
            String after = EditorBench.next(EditorBench.HEARD).source();
            assertThat(after).contains("<camunda:in source=\"reofferFirst\" target=\"again\" />");
            assertThat(SameModel.xml(after.replaceFirst("<camunda:in source=\"reofferFirst\" target=\"again\" />", "")))
                    .isEqualTo(SameModel.xml(before));
        }
    }

    @Test
    void anExpressionThatModelsMayNotSayIsNotWritten() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("bpmn");
            sam.element("userTask_answerQuestion").click(LEFT_EDGE);
            sam.field("Person (variable)").fill("${execution.processEngineServices}");
            page.keyboard().press("Control+s");

            assertThat(EditorBench.next(EditorBench.HEARD).source())
                    .contains("camunda:assignee=\"${answererId}\"")
                    .doesNotContain("processEngineServices");
            assertThat(page.locator(".ed-invalid:visible")).containsText("A variable begins with a small letter");
        }
    }

    @Test
    void aStepThatIsDrawnAndNamedGetsASpeakingId() throws InterruptedException {
        try (Draughtsman sam = sam(WIDE)) {
            Page page = sam.open("bpmn");
            page.locator(".djs-palette [data-action=step-ask]").click();
            BoundingBox above = sam.element("subProcess_over").boundingBox();
            page.mouse().click(above.x + above.width / 2, above.y + above.height + 60);
            page.keyboard().type("Prüfung ansehen");
            page.keyboard().press("Control+s");

            assertThat(EditorBench.next(EditorBench.HEARD).source())
                    .contains("<bpmn:userTask id=\"userTask_prufungAnsehen\" name=\"Prüfung ansehen\"");
        }
    }

    @Test
    void aFindingLeadsToItsElement() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            sam.open("bpmn");
            sam.press("Find faults");
            sam.finding("user-task-has-form").press("Enter");
            assertThat(EditorBench.next(EditorBench.SELECTED)).isEqualTo("userTask_answerQuestion");
            assertThat(sam.field("Id")).hasValue("userTask_answerQuestion");

            sam.finding("no-generated-id").click();
            assertThat(EditorBench.next(EditorBench.SELECTED)).isEqualTo("serviceTask_askAgain");
        }
    }

    @Test
    void whatWasTypedIsKeptWhenTheScreenGetsNarrowAndWhenItIsLocked() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("bpmn");
            sam.element("serviceTask_askAgain").click();
            sam.field("Name").fill("Remind");
            page.setViewportSize(TABLET, 860);

            assertThat(page.getByText("Edit on a larger screen.")).isVisible();
            assertThat(page.locator(".ed-panel")).hasCount(0);
            assertThat(EditorBench.next(EditorBench.HEARD).source()).contains("name=\"Remind\"");
            assertThat(sam.element("serviceTask_askAgain")).containsText("Remind");

            page.setViewportSize(DESKTOP, 860);
            assertThat(page.locator(".ed-panel")).isVisible();
            sam.press("Lock");
            assertThat(page.locator(".ed-panel")).hasCount(0);
            assertThat(page.getByText("Edit on a larger screen.")).isHidden();
        }
    }

    @Test
    void aCellOfATableIsSavedWhileItStillHasTheFocus() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("dmn");
            sam.load("quorum.dmn");
            page.locator("[data-element-id=when_quorate_presentVoting]").click();
            page.keyboard().press("End");
            page.keyboard().type("2");
            EditorBench.HEARD.clear();
            page.keyboard().press("Control+s");

            assertThat(EditorBench.next(EditorBench.HEARD).source()).contains("&gt;= 42", "hitPolicy=\"COLLECT\"");
        }
    }

    @Test
    void aFormIsShownAsPeopleWillSeeIt() throws InterruptedException {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("form");
            sam.load("session-plan.form");
            page.keyboard().press("Control+s");
            EditorBench.next(EditorBench.HEARD);

            assertThat(page.locator(".form-preview .form-view")).containsText("Where do you meet?");
            assertThat(page.locator(".fjs-palette-field[data-field-type=textfield]"))
                    .isVisible();
            assertThat(page.locator(".fjs-palette-field[data-field-type=iframe]"))
                    .hasCount(0);
        }
    }

    @Test
    void whatDiffersIsMarkedOnBothPictures() {
        try (Draughtsman sam = sam(DESKTOP)) {
            Page page = sam.open("diff");

            assertThat(page.locator(".ed-side .ed-diff-changed")).hasCount(2);
            assertThat(page.locator(".ed-changes")).hasText("Changed: Ask once more");
            sam.picture("diff");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {DESKTOP, WIDE})
    void looksRightInLightAndDark(int width) {
        try (Draughtsman sam = sam(width)) {
            sam.open("bpmn");
            sam.press("Find faults");
            sam.press("Comment");
            sam.finding("user-task-has-form").click();
            sam.picture("bpmn-" + width);
            sam.open("dmn&de");
            sam.picture("dmn-" + width);
            sam.open("form&de");
            sam.picture("form-" + width);
        }
    }

    @Test
    void germanReadersFindNoEnglishInMenus() {
        try (Draughtsman sam = sam(WIDE)) {
            Page page = sam.open("bpmn&de");
            sam.press("Schritt hinzufügen");
            assertThat(page.locator(".djs-popup-title")).hasText("Weitere Schritte");
            page.keyboard().press("Escape");
            page = sam.open("dmn&de");
            page.locator(".dmn-decision-table-container tbody td.cell")
                    .nth(2)
                    .click(new Locator.ClickOptions().setButton(MouseButton.RIGHT));
            assertThat(page.locator(".context-menu")).containsText("Regel entfernen");
            page = sam.open("form&de");
            assertThat(page.locator(".fjs-palette-container")).containsText("Bausteine");
            List<String> left = page.locator(".fjs-palette-field-text").allTextContents();
            assertThat(left).contains("Textfeld").doesNotContain("Text field", "Checkbox", "Button", "Group");
        }
    }

    private Draughtsman sam(int width) {
        return new Draughtsman(workshop, width, browsers.base());
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(server)));
    }
}

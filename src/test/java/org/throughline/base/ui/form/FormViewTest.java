package org.throughline.base.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.base.ui.form.FormViewFixture.field;
import static org.throughline.base.ui.form.FormViewFixture.find;
import static org.throughline.base.ui.form.FormViewFixture.inside;
import static org.throughline.base.ui.form.FormViewFixture.visible;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.throughline.base.form.ComponentType;
import org.throughline.base.form.FormComponent;
import org.throughline.base.form.FormFixture;
import org.throughline.base.form.FormSchema;
import org.throughline.base.task.FieldError;
import org.throughline.base.task.OptionSource.Option;
import org.throughline.base.task.TaskAnswers;
import org.throughline.base.ui.component.ErrorSummary;

class FormViewTest {

    private final FormViewFixture screen = new FormViewFixture();

    @AfterEach
    void close() {
        screen.close();
    }

    private static List<Button> buttons(Component root, String text) {
        return visible(root)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .toList();
    }

    private static String words(Component root) {
        return visible(root)
                .map(component -> component instanceof Html html
                        ? html.getInnerHtml()
                        : component.getChildren().findAny().isPresent()
                                ? ""
                                : component.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private static void fill(FormView view) {
        field(view, "Title").setValue("Fit the driver");
        field(view, "Your answer").setValue(new Option("YES", "Yes"));
        field(view, "Place").setValue("Line 2");
        field(view, "Step").setValue("Order it");
    }

    @Test
    void theSampleHasEveryPartThatThereIs() {
        Set<ComponentType> used = FormViewFixture.everyPart().all().stream()
                .map(FormComponent::type)
                .collect(Collectors.toSet());

        assertThat(used).containsExactlyInAnyOrder(ComponentType.values());
    }

    @Test
    void everyPartIsDrawn() {
        FormView view = screen.open(FormViewFixture.everyPart());

        for (String label : List.of(
                "Title",
                "Cost (optional)",
                "E-mail (optional)",
                "What happened? (optional)",
                "Due (optional)",
                "Starts (optional)",
                "At",
                "Shift begins (optional)",
                "Does it cost money?",
                "Where? (optional)",
                "Your answer",
                "Owner (optional)",
                "Size (optional)",
                "Who reads it? (optional)",
                "Place",
                "Step",
                "Who? (optional)")) {
            assertThat(find(view, label)).as(label).isPresent();
        }
        assertThat(words(view))
                .contains("Before you start", "Photo (optional)", "Readings", "Mon", "Tue", "Papers", "Page 1 of 2")
                .doesNotContain("Wed");
        assertThat(inside(view).filter(Image.class::isInstance)).hasSize(1);
        assertThat(visible(view).filter(FieldSet.class::isInstance).map(set -> ((FieldSet) set).getLegendText()))
                .containsExactly("More about it", "Steps", "Steps: 1 of 1");
        assertThat(buttons(view, "Send the answer")).hasSize(1);
    }

    @Test
    void whatPeopleTypedNeverBecomesMarkup() {
        FormView view = screen.open(FormViewFixture.everyPart());

        List<String> markup = inside(view)
                .filter(Html.class::isInstance)
                .map(html -> ((Html) html).getInnerHtml())
                .toList();

        assertThat(markup)
                .hasSize(2)
                .allSatisfy(html -> assertThat(html)
                        .doesNotContain("<img", "<script", "<iframe", "onclick", "href", "<strong>Ben")
                        .contains("&lt;img src=x"));
    }

    @Test
    void whatAFormOnlyCarriesIsSentAndNotShown() {
        screen.form.setting = screen.form.setting.withInitial(Map.of("titleRef", "6091dee2"));
        FormView view = screen.open(FormFixture.schema(
                "{'type':'textfield','id':'a','key':'title','label':'Title'}",
                "{'type':'textfield','id':'b','key':'titleRef','label':'Reference','readonly':true,"
                        + "'properties':{'carried':'true'}}"));
        view.setAnswers(TaskAnswers.of(Map.of("title", "Fit the driver")));

        assertThat(words(view)).doesNotContain("Reference", "6091dee2");
        assertThat(view.submit().orElseThrow().asMap()).containsEntry("titleRef", "6091dee2");
    }

    @Test
    void aLabelIsTextWhateverStandsInIt() {
        FormSchema schema = FormFixture.schema(
                "{'type':'textfield','id':'a','key':'a','label':'<b onclick=x>Bold</b> {{ownerName}}'}",
                "{'type':'group','id':'g','label':'<i>Group</i>','components':[]}");

        FormView view = screen.open(schema);

        assertThat(inside(view).filter(Html.class::isInstance)).isEmpty();
        assertThat(
                        find(
                                view,
                                "<b onclick=x>Bold</b> <img src=x onerror=alert(1)> **Ben** [x](javascript:alert(1)) (optional)"))
                .isPresent();
        assertThat(inside(view).noneMatch(part -> part.getElement().getProperty("innerHTML") != null))
                .isTrue();
    }

    @Test
    void aFieldAppearsWhenItsConditionIsMetAndKeepsWhatWasTyped() {
        FormView view = screen.open(FormViewFixture.everyPart());
        assertThat(find(view, "Why not?")).isEmpty();

        field(view, "Your answer").setValue(new Option("NO", "No"));
        field(view, "Why not?").setValue("No time");
        field(view, "Your answer").setValue(new Option("YES", "Yes"));
        assertThat(find(view, "Why not?")).isEmpty();
        field(view, "Your answer").setValue(new Option("NO", "No"));

        assertThat(field(view, "Why not?").getValue()).isEqualTo("No time");
    }

    @Test
    void errorsStandInTheSummaryAndBesideTheirFieldsInTheSameWords() {
        FormView view = screen.open(FormViewFixture.everyPart());
        field(view, "Cost (optional)").setValue("a lot");

        assertThat(view.submit()).isEmpty();

        ErrorSummary summary = (ErrorSummary)
                inside(view).filter(ErrorSummary.class::isInstance).findFirst().orElseThrow();
        List<String> beside = inside(view)
                .filter(HasValidationProperties.class::isInstance)
                .map(HasValidationProperties.class::cast)
                .filter(HasValidationProperties::isInvalid)
                .map(HasValidationProperties::getErrorMessage)
                .toList();
        assertThat(beside)
                .containsExactly(
                        "Fill in “Title”",
                        "Enter a number for “Cost”, like 14",
                        "Choose an answer for “Your answer”",
                        "Fill in “Place”",
                        "Fill in “Step”");
        assertThat(summary.isVisible()).isTrue();
        assertThat(summary.getElement().getTextRecursively()).contains(beside);
        assertThat(field(view, "Cost (optional)").getValue()).isEqualTo("a lot");
    }

    @Test
    void nothingIsSaidBeforeTheFormIsSentAndErrorsGoWhenAllIsRight() {
        FormView view = screen.open(FormViewFixture.everyPart());
        field(view, "Title").setValue("x");
        field(view, "Title").setValue("");
        assertThat(inside(view).filter(FormViewTest::isInvalid)).isEmpty();

        view.submit();
        fill(view);
        assertThat(view.submit()).isPresent();
        assertThat(inside(view).filter(FormViewTest::isInvalid)).isEmpty();
    }

    private static boolean isInvalid(Component component) {
        return component instanceof HasValidationProperties field && field.isInvalid();
    }

    @Test
    void theAnswersHaveTheirFinalShape() {
        FormView view = screen.open(FormViewFixture.everyPart());
        fill(view);
        field(view, "Cost (optional)").setValue("12.50");
        field(view, "Due (optional)").setValue(LocalDate.of(2026, 10, 20));
        field(view, "Starts (optional)").setValue(LocalDate.of(2026, 10, 21));
        field(view, "At").setValue(java.time.LocalTime.of(9, 30));
        field(view, "Who reads it? (optional)").setValue(Set.of(new Option("ben", "Ben")));

        TaskAnswers answers = view.submit().orElseThrow();

        assertThat(answers.asMap())
                .containsEntry("cost", new BigDecimal("12.50"))
                .containsEntry("double", new BigDecimal("25.00").stripTrailingZeros())
                .containsEntry("due", "2026-10-20")
                .containsEntry("starts", "2026-10-21T09:30")
                .containsEntry("readers", List.of("ben"))
                .containsEntry("more", Map.of("place", "Line 2"))
                .containsEntry("steps", List.of(Map.of("step", "Order it")));
    }

    @Test
    void aDayWithoutItsTimeIsAnErrorAtTheTime() {
        FormView view = screen.open(FormViewFixture.everyPart());
        fill(view);
        field(view, "Starts (optional)").setValue(LocalDate.of(2026, 10, 21));

        assertThat(view.submit()).isEmpty();
        assertThat(isInvalid(find(view, "At").orElseThrow())).isTrue();
    }

    @Test
    void entriesAreAddedAndRemovedAndFoldedAway() {
        FormView view = screen.open(FormViewFixture.everyPart());
        for (int count = 0; count < 3; count++) {
            buttons(view, "Add another").get(0).click();
        }
        List<Component> steps = visible(view)
                .filter(part -> part.getElement().getProperty("label", "").equals("Step"))
                .toList();
        assertThat(steps).hasSize(4);
        for (int index = 0; index < 4; index++) {
            text(steps.get(index)).setValue("step " + index);
        }

        buttons(view, "Remove").get(1).click();
        assertThat(view.readAnswers().list("steps").stream().map(row -> row.requireText("step")))
                .containsExactly("step 0", "step 2", "step 3");

        buttons(view, "Show the first 2 only").get(0).click();
        assertThat(buttons(view, "Show all 3")).hasSize(1);
        assertThat(visible(view).filter(FieldSet.class::isInstance)).hasSize(4);
    }

    @SuppressWarnings("unchecked")
    private static HasValueAndElement<?, String> text(Component component) {
        return (HasValueAndElement<?, String>) component;
    }

    @Test
    void entriesThatTheTaskBringsAreAnsweredButNotAddedOrRemoved() {
        FormSchema schema = FormFixture.schema(
                "{'type':'dynamiclist','id':'l','path':'gaps','label':'Gaps','allowAddRemove':false,'defaultRepetitions':0,"
                        + "'components':["
                        + "{'type':'textfield','id':'t','key':'text','label':'Difference','readonly':true},"
                        + "{'type':'textfield','id':'w','key':'why','label':'Why?','validate':{'required':true},"
                        + "'conditional':{'hide':'=text = \\\"B\\\"'}}]}");
        screen.form.setting =
                screen.form.setting.withInitial(Map.of("gaps", List.of(Map.of("text", "A"), Map.of("text", "B"))));
        FormView view = screen.open(schema);

        assertThat(visible(view).filter(FieldSet.class::isInstance).map(set -> ((FieldSet) set).getLegendText()))
                .containsExactly("Gaps", "Gaps: 1 of 2", "Gaps: 2 of 2");
        assertThat(visible(view).filter(Button.class::isInstance)).isEmpty();
        assertThat(view.submit()).isEmpty();

        view.setAnswers(TaskAnswers.of(Map.of("gaps", List.of(Map.of("text", "forged", "why", "Too slow")))));
        assertThat(view.submit().orElseThrow().asMap())
                .isEqualTo(Map.of("gaps", List.of(Map.of("text", "A", "why", "Too slow"), Map.of("text", "B"))));
    }

    @Test
    void anErrorInAFoldedEntryUnfoldsTheList() {
        FormView view = screen.open(FormViewFixture.everyPart());
        fill(view);
        for (int count = 0; count < 2; count++) {
            buttons(view, "Add another").get(0).click();
        }
        buttons(view, "Show the first 2 only").get(0).click();

        view.submit();

        assertThat(visible(view).filter(FormViewTest::isInvalid)).hasSize(2);
    }

    @Test
    void anErrorOfAHandlerNamesTheLabelInsteadOfTheKey() {
        FormView view = screen.open(FormViewFixture.everyPart());

        view.showErrors(List.of(
                FieldError.of("steps[0].who", "form.error.required", "who"),
                FieldError.of("", FieldError.AS_WRITTEN, "Somebody else was faster")));

        HasValidationProperties who =
                (HasValidationProperties) find(view, "Who? (optional)").orElseThrow();
        assertThat(who.getErrorMessage()).isEqualTo("Fill in “Who?”");
        assertThat(inside(view)
                        .filter(ErrorSummary.class::isInstance)
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("Somebody else was faster");
    }

    @Test
    void aDraftComesBackAsItWas() {
        FormView view = screen.open(FormViewFixture.everyPart());
        fill(view);
        field(view, "Cost (optional)").setValue("a lot");
        buttons(view, "Add another").get(0).click();
        TaskAnswers draft = view.readAnswers();

        FormView later = screen.open(FormViewFixture.everyPart());
        later.setAnswers(draft);

        assertThat(later.readAnswers()).isEqualTo(draft);
    }

    @Test
    void whatHangsOnTheChoicesOfADraftIsThereAtOnce() {
        screen.form.setting =
                screen.form.setting.withInitial(Map.of("decided", "YES", "outcome", "HOLD", "until", "May"));
        FormView view = screen.open(FormFixture.schema(choice("decided", "YES", "")
                + "," + choice("outcome", "HOLD", "decided != \\\"YES\\\"")
                + ",{'type':'textfield','id':'u','key':'until','label':'Until when?',"
                + "'conditional':{'hide':'=outcome = null or outcome != \\\"HOLD\\\"'}}"));

        assertThat(field(view, "Until when? (optional)").getValue()).isEqualTo("May");
    }

    private static String choice(String key, String value, String hide) {
        return "{'type':'radio','id':'%s','key':'%s','label':'%s','values':[{'label':'%s','value':'%s'}]%s}"
                .formatted(
                        key, key, key, value, value, hide.isEmpty() ? "" : ",'conditional':{'hide':'=" + hide + "'}");
    }

    @Test
    void changesAreToldAndButtonsSend() {
        FormView view = screen.open(FormViewFixture.everyPart());
        List<String> heard = new ArrayList<>();
        view.addChangeListener(() -> heard.add("changed"));
        view.addSubmitListener(() -> heard.add("submit"));

        field(view, "Title").setValue("x");
        buttons(view, "Send the answer").get(0).click();
        buttons(view, "Start again").get(0).click();

        assertThat(heard).containsExactly("changed", "submit");
        assertThat(field(view, "Title").getValue()).isEqualTo("");
        assertThat(view.hasSubmitButton()).isTrue();
    }

    @Test
    void aFormToReadHasNothingToChange() {
        FormView view = screen.open(FormViewFixture.everyPart());
        view.setAnswers(TaskAnswers.of(Map.of("title", "Fit the driver", "owner", "ben")));

        view.setReadOnly(true);

        assertThat(inside(view)
                        .filter(part -> part.getElement().getClassList().contains("form-input"))
                        .map(HasValueAndElement.class::cast)
                        .allMatch(HasValueAndElement::isReadOnly))
                .isTrue();
        assertThat(Stream.of("Add another", "Add the first", "Remove", "Add a file")
                        .flatMap(text -> buttons(view, text).stream()))
                .isEmpty();
        assertThat(find(view, "Cost")).isPresent();
    }

    @Test
    void aFileIsKeptShownAndTakenAway() {
        FormView view = screen.open(FormViewFixture.everyPart());
        fill(view);
        FilePart files = filePart(view);
        files.add("photo.png", "image/png", new byte[] {1});

        assertThat(view.submit().orElseThrow().ids("photo")).hasSize(1);
        assertThat(inside(view).filter(Anchor.class::isInstance).map(link -> ((Anchor) link).getText()))
                .containsExactly("photo.png (1 kB)");

        ((Button) visible(files.drawn())
                        .filter(part -> part instanceof Button button
                                && button.getText().equals("Remove"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(view.submit().orElseThrow().has("photo")).isFalse();
    }

    private static FilePart filePart(FormView view) {
        return view.parts()
                .filter(FilePart.class::isInstance)
                .map(FilePart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsOfTheLayoutKeepTheirWidths() {
        FormView view = screen.open(FormViewFixture.everyPart());

        assertThat(find(view, "Title").orElseThrow().getElement().getClassList())
                .contains("form-span-10");
        assertThat(find(view, "Cost (optional)").orElseThrow().getElement().getClassList())
                .contains("form-span-6");
        assertThat(find(view, "Title").orElseThrow().getParent())
                .isEqualTo(find(view, "Cost (optional)").orElseThrow().getParent());
    }

    @Test
    void germanReadersReadGerman() {
        screen.form.setting = new org.throughline.base.form.FormSetting(
                Map.of(), Map.of(), screen.form.setting.options(), FormFixture.BERLIN, java.util.Locale.GERMANY);
        FormView view = screen.open(FormViewFixture.everyPart());
        fill(view);
        field(view, "Cost (freiwillig)").setValue("12,5");

        assertThat(view.submit().orElseThrow().number("cost")).contains(new BigDecimal("12.5"));
        field(view, "Cost (freiwillig)").setValue("1.500");
        view.submit();
        assertThat(((HasValidationProperties) find(view, "Cost (freiwillig)").orElseThrow()).getErrorMessage())
                .isEqualTo("Geben Sie bei „Cost“ eine Zahl ein, etwa 14");
    }
}

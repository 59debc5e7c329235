package org.throughline.studio.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.throughline.base.i18n.Texts;
import org.throughline.studio.TinyModels;

/** Differences as people read them, in English and German. */
class ModelDiffTest {

    private static final Texts TEXTS = new Texts();
    private static final String PROCESS = TinyModels.process("tiny", "Look", "tiny-form");
    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision id="clocks"><decisionTable id="t" hitPolicy="UNIQUE">
              <input id="i" label="Step"/><output id="o" label="Days" name="days"/>
              <rule id="one"><inputEntry id="a"><text>"remind"</text></inputEntry><outputEntry id="b"><text>14</text></outputEntry></rule>
            </decisionTable></decision></definitions>""";
    private static final String FORM = TinyModels.form("tiny", "What did you see?");

    @Test
    void nothingAndDrawingAloneAreSaidAsSuch() {
        assertThat(words(ModelDiff.process(PROCESS, PROCESS))).containsExactly("Nothing is different.");
        assertThat(words(ModelDiff.process(
                        PROCESS, PROCESS.replace("id=\"definitions_tiny\"", "id=\"definitions_other\""))))
                .containsExactly("Only the drawing or the order differs.");
    }

    @Test
    void aRenamedStepAndItsNewPromise() {
        String after = PROCESS.replace("name=\"Look\"", "name=\"Look closely\"")
                .replace("camunda:dueDate=\"${due.confirmRelease}\"", "camunda:dueDate=\"${due.reviewRelease}\"");

        assertThat(words(ModelDiff.process(PROCESS, after)))
                .containsExactlyInAnyOrder(
                        "“Look” is now called “Look closely”",
                        "“Look closely”: by when is “Review of a change of processes” instead of “Word whether a change of"
                                + " processes stays”");
        assertThat(germanWords(ModelDiff.process(PROCESS, after)))
                .contains("„Look“ heißt jetzt „Look closely“")
                .anyMatch(word -> word.contains("bis wann ist „Prüfung einer Änderung von Prozessen“"));
    }

    @Test
    void aNewStepAndTheWayThatLeadsThereNow() {
        String after = PROCESS.replace(
                        "<bpmn:endEvent",
                        "<bpmn:serviceTask id=\"serviceTask_tell\" name=\"Tell everybody\" camunda:delegateExpression=\"${tellAll}\" /><bpmn:endEvent")
                .replace(
                        "sourceRef=\"userTask_look\" targetRef=\"end_done\"",
                        "sourceRef=\"userTask_look\" targetRef=\"serviceTask_tell\"");

        assertThat(words(ModelDiff.process(PROCESS, after)))
                .containsExactlyInAnyOrder(
                        "New: automatic step “Tell everybody”",
                        "“Tell everybody”: what it does is now “${tellAll}”",
                        "The way from “Look” to “Done” now leads from “Look” to “Tell everybody”");
    }

    @Test
    void whatRefersToOtherStepsSaysTheirNames() {
        String lane = "<bpmn:laneSet id=\"lanes\"><bpmn:lane id=\"lane_admin\" name=\"Administrator\">"
                + "<bpmn:flowNodeRef>userTask_look</bpmn:flowNodeRef>%s</bpmn:lane></bpmn:laneSet><bpmn:startEvent";
        String before = PROCESS.replace("<bpmn:startEvent", lane.formatted(""));
        String after =
                PROCESS.replace("<bpmn:startEvent", lane.formatted("<bpmn:flowNodeRef>end_done</bpmn:flowNodeRef>"));

        assertThat(words(ModelDiff.process(before, after)))
                .containsExactly("“Administrator”: what stands in it is “Look, Done” instead of “Look”");
        assertThat(words(ModelDiff.process("", PROCESS))).contains("“Look late”: the step it hangs on is now “Look”");
    }

    @Test
    void whatIsGone() {
        String after = PROCESS.replaceAll("(?s)<bpmn:userTask.*</bpmn:userTask>", "")
                .replaceAll("<bpmn:sequenceFlow id=\"flow_look_done\"[^>]*/>", "");

        assertThat(words(ModelDiff.process(PROCESS, after)))
                .contains("Gone: task of a person “Look”", "No way any more from “Look” to “Done”");
    }

    @Test
    void aWholeNewProcessIsNew() {
        assertThat(words(ModelDiff.process("", PROCESS)))
                .startsWith("It is new.")
                .contains("New: task of a person “Look”");
    }

    @Test
    void whatDoesNotReadIsSaidToBeSoAndNothingOutsideIsRead() {
        String bomb = "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d id=\"a\">&e;</d>";

        assertThat(words(ModelDiff.process(PROCESS, "<a")))
                .containsExactly("It does not read, so its differences cannot be said.");
        assertThat(words(ModelDiff.process(PROCESS, bomb)))
                .containsExactly("It does not read, so its differences cannot be said.");
        assertThat(words(ModelDiff.table(bomb, TABLE)))
                .containsExactly("It does not read, so its differences cannot be said.");
        assertThat(words(ModelDiff.form(FORM, "{")))
                .containsExactly("It does not read, so its differences cannot be said.");
    }

    @Test
    void aCellARowAColumnAndThePolicyOfATable() {
        String after = TABLE.replace("<text>14</text>", "<text>7</text>")
                .replace("UNIQUE", "FIRST")
                .replace(
                        "</decisionTable>",
                        "<rule id=\"two\"><inputEntry id=\"c\"><text>\"ask\"</text></inputEntry><outputEntry id=\"d\"><text>1</text></outputEntry></rule></decisionTable>");

        assertThat(words(ModelDiff.table(TABLE, after)))
                .containsExactlyInAnyOrder(
                        "Row 1: “Days” is 7 instead of 14",
                        "New row 2: Step \"ask\", Days 1",
                        "Rows are read by FIRST instead of UNIQUE");
        assertThat(words(ModelDiff.table(after, TABLE))).contains("Row 2 is gone: Step \"ask\", Days 1");
        assertThat(words(ModelDiff.table(TABLE, TABLE.replace("label=\"Days\"", "label=\"Hours\""))))
                .contains("New column “Hours”", "The column “Days” is gone");
    }

    @Test
    void fieldsOfAForm() {
        assertThat(words(ModelDiff.form(FORM, FORM.replace("What did you see?", "What did you really see?"))))
                .containsExactly(
                        "“What did you really see?”: the label is “What did you really see?” instead of “What did you see?”");
        assertThat(words(ModelDiff.form(
                        FORM,
                        FORM.replace("\"key\": \"seen\"", "\"key\": \"seen\", \"validate\": {\"required\": true}"))))
                .containsExactly("“What did you see?”: must be answered is “true” instead of “–”");
        assertThat(words(ModelDiff.form(FORM, FORM.replace("\"seen\"", "\"heard\""))))
                .containsExactlyInAnyOrder(
                        "New on the form: “What did you see?”", "No longer on the form: “What did you see?”");
    }

    private static List<String> words(List<DiffWord> words) {
        return in(Locale.UK, words);
    }

    private static List<String> germanWords(List<DiffWord> words) {
        return in(Locale.GERMANY, words);
    }

    private static List<String> in(Locale locale, List<DiffWord> words) {
        return words.stream()
                .map(word -> word.in((key, arguments) -> TEXTS.text(locale, key, arguments)))
                .toList();
    }
}

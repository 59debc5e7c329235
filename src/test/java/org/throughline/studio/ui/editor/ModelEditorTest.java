package org.throughline.studio.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonBoolean;
import elemental.json.JsonNumber;
import elemental.json.JsonObject;
import elemental.json.JsonString;
import elemental.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.throughline.base.ui.Screen;
import org.throughline.studio.ui.editor.SourceChanged.Cause;

/** What an editor takes from the browser, and what it tells it. */
class ModelEditorTest {

    private static final String MODEL = "<definitions/>";

    @RegisterExtension
    final Screen screen = new Screen();

    private final List<SourceChanged> heard = new ArrayList<>();
    private final List<List<Object>> calls = new ArrayList<>();

    @Test
    void aSourceThatComesIsHeardAndKept() {
        ModelEditor editor = shown();

        send(editor, "<a/>", "SAVED", 1, 1);

        assertThat(heard).containsExactly(new SourceChanged("<a/>", 1, Cause.SAVED));
        assertThat(editor.source()).isEqualTo("<a/>");
    }

    @Test
    void aSourceThatComesLateNeverWinsOverANewerOne() {
        ModelEditor editor = shown();

        send(editor, "<b/>", "CHANGED", 2, 1);
        send(editor, "<a/>", "CHANGED", 1, 1);
        send(editor, "<b2/>", "CHANGED", 2, 1);

        assertThat(editor.source()).isEqualTo("<b/>");
        assertThat(heard).hasSize(1);
    }

    @Test
    void whatWasUnderWayWhenAnotherSourceWasPutInIsDropped() {
        ModelEditor editor = shown();
        editor.setSource("<other/>");

        send(editor, "<a/>", "LEFT", 7, 1);
        assertThat(editor.source()).isEqualTo("<other/>");

        send(editor, "<b/>", "LEFT", 1, 2);
        assertThat(editor.source()).isEqualTo("<b/>");
        assertThat(heard).extracting(SourceChanged::cause).containsExactly(Cause.LEFT);
    }

    @Test
    void aSourceOfOneMegabyteIsTakenAndOneByteMoreIsNot() {
        ModelEditor editor = shown();
        String most = "ä".repeat(SourceSizePolicy.MOST_BYTES / 2);

        send(editor, most + "x", "SAVED", 1, 1);
        assertThat(editor.source()).isEqualTo(MODEL);
        assertThat(heard).isEmpty();

        send(editor, most, "SAVED", 2, 1);
        assertThat(editor.source()).isEqualTo(most);
    }

    @Test
    void aSourceThatIsTooLargeCannotBePutIn() {
        ModelEditor editor = shown();
        String tooLarge = "x".repeat(SourceSizePolicy.MOST_BYTES + 1);

        assertThatIllegalArgumentException().isThrownBy(() -> editor.setSource(tooLarge));
        assertThat(editor.source()).isEqualTo(MODEL);
    }

    @Test
    void whoeverMayOnlyReadChangesNothing() {
        ModelEditor editor = shown();
        editor.setReadOnly(true);

        send(editor, "<a/>", "SAVED", 1, 1);

        assertThat(editor.source()).isEqualTo(MODEL);
        assertThat(heard).isEmpty();
    }

    @Test
    void aPageThatWasLoadedAgainBeginsWithTheLastSourceAndItsOwnNumbers() {
        ModelEditor editor = shown();
        send(editor, "<a/>", "SAVED", 5, 1);
        UI.getCurrent().remove(editor);
        UI.getCurrent().add(editor);

        assertThat(called("show")).contains(List.of("<a/>", 2.0, false));
        send(editor, "<b/>", "SAVED", 1, 2);
        assertThat(editor.source()).isEqualTo("<b/>");
    }

    @Test
    void selectionIsTold() {
        ModelEditor editor = shown();
        List<String> selected = new ArrayList<>();
        editor.addSelectionListener(selected::add);

        JsonObject data = Json.createObject();
        data.put("event.detail.element", "userTask_answer");
        fire(editor, "element-selected", data);

        assertThat(selected).containsExactly("userTask_answer");
    }

    @Test
    void theBrowserGetsWordsOfTheReadersLanguage() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        shown();

        assertThat(called("prepare").get(0).get(0)).asString().contains("\"save-short\":\"Speichern\"");
    }

    @Test
    void aBrowserThatComesLaterGetsFindingsAndCommentsToo() {
        BpmnEditor editor = new BpmnEditor(EditorVocabulary.none());
        editor.setSource(MODEL);
        editor.showFindings(List.of(
                new EditorFinding("user-task-has-form", EditorFinding.Level.ERROR, "userTask_a", "It has no form.")));
        editor.setComments(Map.of("userTask_a", 2));
        editor.setStatus("Saved");
        UI.getCurrent().add(editor);

        assertThat(called("showFindings").get(0).get(0))
                .asString()
                .contains("\"level\":\"ERROR\"", "\"element\":\"userTask_a\"");
        assertThat(called("showComments").get(0).get(0)).hasToString("{\"userTask_a\":2}");
        assertThat(called("showStatus").get(0).get(0)).isEqualTo("Saved");
    }

    @Test
    void aFormMayHoldWhatTheRendererDrawsAndNoForeignPage() {
        FormEditor editor = new FormEditor();
        editor.setSource("{}");
        UI.getCurrent().add(editor);

        assertThat(called("prepare").get(0).get(1))
                .asString()
                .contains("\"textfield\"", "\"dynamiclist\"")
                .doesNotContain("iframe");
    }

    private ModelEditor shown() {
        BpmnEditor editor = new BpmnEditor(EditorVocabulary.none());
        editor.setSource(MODEL);
        editor.addSourceListener(heard::add);
        UI.getCurrent().add(editor);
        return editor;
    }

    private static void send(ModelEditor editor, String source, String reason, int number, int generation) {
        JsonObject data = Json.createObject();
        data.put("event.detail.source", source);
        data.put("event.detail.reason", reason);
        data.put("event.detail.number", number);
        data.put("event.detail.generation", generation);
        fire(editor, "source-changed", data);
    }

    private static void fire(ModelEditor editor, String name, JsonObject data) {
        editor.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), name, data));
    }

    /** The arguments of each call of a function so far. */
    private List<List<Object>> called(String function) {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters())
                .forEach(calls::add);
        return calls.stream()
                .filter(arguments -> !arguments.isEmpty() && function.equals(arguments.get(0)))
                .map(arguments -> arguments.subList(1, 4).stream()
                        .map(ModelEditorTest::plain)
                        .toList())
                .toList();
    }

    private static Object plain(Object value) {
        if (value instanceof JsonString text) {
            return text.getString();
        } else if (value instanceof JsonNumber number) {
            return number.getNumber();
        } else if (value instanceof JsonBoolean bool) {
            return bool.getBoolean();
        }
        return value instanceof JsonValue json ? json.toJson() : String.valueOf(value);
    }
}

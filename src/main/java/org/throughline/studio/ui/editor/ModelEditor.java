package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * An editor for one source: shows it, hands over every later one, marks findings and comments.
 *
 * <p>The browser sends the whole source a second after the last change, at once when somebody saves (button or Ctrl+S wherever the focus
 * is), leaves the editor or hides the page, each with a running number, so that one that comes late never wins over a newer one. On
 * screens narrower than 1024 pixels there is only a viewer. Nothing that comes from the browser is trusted here beyond its size.
 */
public abstract class ModelEditor extends Component {

    private static final String CALL = "const given = [$1, $2, $3];"
            + " customElements.whenDefined(this.localName).then(() => this[$0](...given))";

    private final EditorVocabulary vocabulary;
    private final List<SerializableConsumer<SourceChanged>> sourceListeners = new CopyOnWriteArrayList<>();
    private final List<SerializableConsumer<String>> selectionListeners = new CopyOnWriteArrayList<>();
    private List<EditorFinding> findings = List.of();
    private Map<String, Integer> comments = Map.of();
    private String source = "";
    private String status = "";
    private boolean readOnly;
    private int generation;
    private long newest;

    ModelEditor(EditorVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        getElement()
                .addEventListener("source-changed", this::received)
                .addEventData("event.detail.source")
                .addEventData("event.detail.reason")
                .addEventData("event.detail.number")
                .addEventData("event.detail.generation");
        getElement()
                .addEventListener(
                        "element-selected",
                        event -> selected(event.getEventData().getString("event.detail.element")))
                .addEventData("event.detail.element");
    }

    /**
     * Puts a source into the editor in place of the present one; what was typed and not sent yet is lost.
     *
     * @throws IllegalArgumentException if it is larger than 1 MB
     */
    public final void setSource(String source) {
        if (!SourceSizePolicy.allows(source)) {
            throw new IllegalArgumentException("A source has at most %d bytes".formatted(SourceSizePolicy.MOST_BYTES));
        }
        this.source = source;
        if (isAttached()) {
            show();
        }
    }

    /** The source that was put in or came last. */
    public final String source() {
        return source;
    }

    /** Tells of each source that the browser hands over; never of one that is too large, came late or came while read-only. */
    public final Registration addSourceListener(SerializableConsumer<SourceChanged> listener) {
        return Registration.addAndRemove(sourceListeners, listener);
    }

    /** Tells of the id of the element that is selected; empty when none or several are. */
    public final Registration addSelectionListener(SerializableConsumer<String> listener) {
        return Registration.addAndRemove(selectionListeners, listener);
    }

    /** Marks the elements and lists the findings below the canvas, in place of those shown before. */
    public final void showFindings(List<EditorFinding> findings) {
        this.findings = List.copyOf(findings);
        callIfShown("showFindings", json(this.findings));
    }

    /**
     * Shows at elements how many open comments they have.
     *
     * @param comments number by id of the element
     */
    public final void setComments(Map<String, Integer> comments) {
        this.comments = Map.copyOf(comments);
        callIfShown("showComments", json(this.comments));
    }

    /** A few words beside the buttons, such as when it was saved; read out when they change. */
    public final void setStatus(String status) {
        this.status = status;
        callIfShown("showStatus", Json.create(status));
    }

    /** Selects an element and brings it into view; an unknown one is passed over. */
    public final void select(String element) {
        callIfShown("select", Json.create(element));
    }

    /** A read-only editor is a viewer, and takes no source from the browser, not even one that was under way. */
    public final void setReadOnly(boolean readOnly) {
        if (this.readOnly != readOnly) {
            this.readOnly = readOnly;
            callIfShown("lock", Json.create(readOnly));
        }
    }

    public final boolean isReadOnly() {
        return readOnly;
    }

    /** What the kind of editor adds to the vocabulary; nothing by itself. */
    void extend(JsonObject vocabularyOfBrowser) {}

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        JsonObject offered = VocabularyJson.of(vocabulary);
        extend(offered);
        call("prepare", EditorWords.of(this), offered, Json.createNull());
        show();
        call("showFindings", json(findings));
        call("showComments", json(comments));
        call("showStatus", Json.create(status));
    }

    private void show() {
        newest = 0;
        call("show", Json.create(source), Json.create(++generation), Json.create(readOnly));
    }

    private void received(DomEvent event) {
        JsonObject data = event.getEventData();
        received(
                data.getString("event.detail.source"),
                (long) data.getNumber("event.detail.number"),
                (int) data.getNumber("event.detail.generation"),
                cause(data.getString("event.detail.reason")));
    }

    private void received(String sent, long number, int of, SourceChanged.Cause cause) {
        if (readOnly || of != generation || number <= newest) {
            return;
        }
        newest = number;
        if (!SourceSizePolicy.allows(sent)) {
            setStatus(getTranslation("studio.editor.too-large"));
            return;
        }
        source = sent;
        SourceChanged change = new SourceChanged(sent, number, cause);
        sourceListeners.forEach(listener -> listener.accept(change));
    }

    private static SourceChanged.Cause cause(String reason) {
        return switch (reason) {
            case "SAVED" -> SourceChanged.Cause.SAVED;
            case "LEFT" -> SourceChanged.Cause.LEFT;
            default -> SourceChanged.Cause.CHANGED;
        };
    }

    private void selected(String element) {
        selectionListeners.forEach(listener -> listener.accept(element));
    }

    private void callIfShown(String function, JsonValue argument) {
        if (isAttached()) {
            call(function, argument);
        }
    }

    private void call(String function, JsonValue argument) {
        call(function, argument, Json.createNull(), Json.createNull());
    }

    private void call(String function, JsonValue first, JsonValue second, JsonValue third) {
        Serializable[] arguments = {function, first, second, third};
        getElement().executeJs(CALL, arguments);
    }

    private static JsonArray json(List<EditorFinding> findings) {
        List<JsonObject> all = new ArrayList<>();
        for (EditorFinding finding : findings) {
            JsonObject one = Json.createObject();
            one.put("rule", finding.rule());
            one.put("level", finding.level().name());
            one.put("element", finding.element());
            one.put("message", finding.message());
            all.add(one);
        }
        return VocabularyJson.array(all);
    }

    private static JsonObject json(Map<String, Integer> comments) {
        JsonObject all = Json.createObject();
        comments.forEach((element, number) -> all.put(element, number));
        return all;
    }
}

package org.throughline.base.ui.diagram;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The element around bpmn-js. The mark of bpmn.io in its corner has to stay visible: its licence asks for it. */
@Tag("bpmn-diagram")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./diagram/bpmn-diagram.js")
class BpmnDiagram extends Component {

    private final String xml;
    private Collection<String> current = List.of();
    private Map<String, String> flags = Map.of();
    private Map<String, Boolean> flows = Map.of();

    BpmnDiagram(String xml) {
        this.xml = xml;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("base.diagram.label"));
        getElement().setProperty("here", getTranslation("base.diagram.here"));
        getElement().setProperty("failed", getTranslation("base.diagram.failed"));
    }

    void current(Collection<String> activityIds) {
        mark(activityIds, Map.of());
    }

    /** Marks steps, each with words of its own. */
    void flags(Map<String, String> words) {
        mark(words.keySet(), words);
    }

    /** Marks sequence flows: true is one that is taken, false one that is not. */
    void flows(Map<String, Boolean> taken) {
        flows = Map.copyOf(taken);
        mark(current, flags);
    }

    private void mark(Collection<String> activityIds, Map<String, String> words) {
        current = List.copyOf(activityIds);
        flags = Map.copyOf(words);
        if (isAttached()) {
            show();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
    }

    private void show() {
        JsonArray ids = Json.createArray();
        current.forEach(id -> ids.set(ids.length(), id));
        JsonObject words = Json.createObject();
        flags.forEach(words::put);
        JsonObject taken = Json.createObject();
        flows.forEach(taken::put);
        getElement().executeJs("this.show($0, $1, $2, $3)", xml, ids, words, taken);
    }
}

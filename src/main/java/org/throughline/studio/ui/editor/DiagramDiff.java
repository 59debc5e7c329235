package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;

/**
 * Two versions of a process side by side: what is new, gone, changed or moved has an icon and a colour, and stands in a list below.
 * Whoever moves one picture moves the other.
 */
@Tag("diagram-diff")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "8.0.1")
@NpmPackage(value = "bpmn-js-differ", version = "3.2.0")
@JsModule("./studio/model-diff.js")
@Route(value = "diagram-diff", registerAtStartup = false) // no page: so that it is a bundle of its own
public final class DiagramDiff extends Component {

    private final String before;
    private final String after;

    /** Compares two models that can be read. */
    public DiagramDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Shows where an element stands in both. */
    public void select(String element) {
        call("select", element);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "const given = [$0, $1, $2];"
                                + " customElements.whenDefined(this.localName).then(() => this.show(...given))",
                        EditorWords.of(this),
                        before,
                        after);
    }

    private void call(String function, String argument) {
        getElement()
                .executeJs(
                        "const [name, given] = [$0, $1];"
                                + " customElements.whenDefined(this.localName).then(() => this[name](given))",
                        function,
                        argument);
    }
}

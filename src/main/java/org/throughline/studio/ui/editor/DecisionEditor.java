package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;

/** Edits a decision table, in FEEL only; a file holds one decision, so there is no drawing of what depends on what. */
@Tag("decision-editor")
@NpmPackage(value = "dmn-js", version = "17.10.2")
@NpmPackage(value = "dmn-js-shared", version = "17.12.2")
@NpmPackage(value = "dmn-js-decision-table", version = "17.12.2")
@JsModule("./studio/model-editor.js")
@Route(value = "decision-editor", registerAtStartup = false) // no page: so that it is a bundle of its own
public final class DecisionEditor extends ModelEditor {

    /** Creates an empty editor. */
    public DecisionEditor() {
        super(EditorVocabulary.none());
    }
}

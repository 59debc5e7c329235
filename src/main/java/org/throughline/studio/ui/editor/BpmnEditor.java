package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;

/**
 * Draws a process: palette, menus and properties hold only what models may say, so a script, a class or a foreign expression cannot even
 * be written here.
 *
 * <p>An element that gets a name gets a speaking id, unless somebody chose one. Tokens can be walked through the picture.
 */
@Tag("bpmn-editor")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@NpmPackage(value = "diagram-js", version = "15.28.1")
@NpmPackage(value = "camunda-bpmn-moddle", version = "8.0.1")
@NpmPackage(value = "camunda-bpmn-js-behaviors", version = "1.18.0")
@NpmPackage(value = "bpmn-js-token-simulation", version = "0.39.4")
@NpmPackage(value = "diagram-js-minimap", version = "5.5.0")
@JsModule("./studio/model-editor.js")
@Route(value = "bpmn-editor", registerAtStartup = false) // no page: so that it is a bundle of its own
public final class BpmnEditor extends ModelEditor {

    /** Creates an empty editor that offers these words. */
    public BpmnEditor(EditorVocabulary vocabulary) {
        super(vocabulary);
    }
}

package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.router.Route;
import elemental.json.Json;
import elemental.json.JsonObject;
import elemental.json.JsonString;
import java.util.Arrays;
import java.util.List;
import org.throughline.base.form.ComponentType;

/** Edits a form with the kinds of fields that the product draws; how it will look is shown by {@link FormPreview}. */
@Tag("form-editor")
@NpmPackage(value = "@bpmn-io/form-js-editor", version = "1.23.0")
@NpmPackage(value = "@bpmn-io/form-js-viewer", version = "1.23.0")
@JsModule("./studio/model-editor.js")
@Route(value = "form-editor", registerAtStartup = false) // no page: so that it is a bundle of its own
public final class FormEditor extends ModelEditor {

    /** Creates an empty editor. */
    public FormEditor() {
        super(EditorVocabulary.none());
    }

    @Override
    void extend(JsonObject vocabularyOfBrowser) {
        List<JsonString> kinds = Arrays.stream(ComponentType.values())
                .map(ComponentType::schemaName)
                .map(Json::create)
                .toList();
        vocabularyOfBrowser.put("fields", VocabularyJson.array(kinds));
    }
}

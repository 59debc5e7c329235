package org.throughline.studio.ui.editor;

import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.util.List;
import org.throughline.studio.ui.editor.EditorVocabulary.Choice;

/** The vocabulary as the browser reads it. */
final class VocabularyJson {

    private VocabularyJson() {}

    static JsonObject of(EditorVocabulary vocabulary) {
        JsonObject all = Json.createObject();
        all.put("forms", choices(vocabulary.forms()));
        all.put("groups", choices(vocabulary.groups()));
        all.put("promises", choices(vocabulary.promises()));
        all.put("steps", choices(vocabulary.steps()));
        all.put("tables", choices(vocabulary.tables()));
        all.put("processes", choices(vocabulary.processes()));
        all.put("messages", choices(vocabulary.messages()));
        all.put("variables", choices(vocabulary.variables()));
        all.put("codes", choices(vocabulary.codes()));
        return all;
    }

    static JsonArray array(List<? extends JsonValue> values) {
        JsonArray array = Json.createArray();
        values.forEach(value -> array.set(array.length(), value));
        return array;
    }

    private static JsonArray choices(List<Choice> choices) {
        return array(choices.stream().map(VocabularyJson::choice).toList());
    }

    private static JsonObject choice(Choice choice) {
        JsonObject one = Json.createObject();
        one.put("name", choice.name());
        one.put("label", choice.label());
        one.put("description", choice.description());
        return one;
    }
}

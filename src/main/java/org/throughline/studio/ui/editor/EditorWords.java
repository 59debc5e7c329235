package org.throughline.studio.ui.editor;

import com.vaadin.flow.component.Component;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The words that an editor needs in the browser, in the reader's language; their keys are those of one bundle. */
final class EditorWords {

    private static final String PREFIX = "studio.editor.";
    private static final Set<String> KEYS = keys();

    private EditorWords() {}

    static JsonObject of(Component component) {
        JsonObject words = Json.createObject();
        KEYS.forEach(key -> words.put(key.substring(PREFIX.length()), component.getTranslation(key)));
        return words;
    }

    private static Set<String> keys() {
        Properties bundle = new Properties();
        try (InputStream file = EditorWords.class.getResourceAsStream("/i18n/studio-editor.properties")) {
            bundle.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle.stringPropertyNames();
    }
}

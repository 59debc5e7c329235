package org.throughline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

/** Reads JSON that the product itself keeps as text. */
@Component
class JsonReader {

    private final ObjectMapper json;

    JsonReader(ObjectMapper json) {
        this.json = json;
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A form that was checked when it was deployed cannot be read", broken);
        }
    }
}

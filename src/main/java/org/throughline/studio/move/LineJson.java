package org.throughline.studio.move;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;

/** Reasons and effects as the database keeps them. */
final class LineJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final TypeReference<List<Why>> WHYS = new TypeReference<>() {};
    private static final TypeReference<List<Effect>> EFFECTS = new TypeReference<>() {};

    private LineJson() {}

    static String write(Object kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Records of words and instants", impossible);
        }
    }

    static List<Why> whys(String text) {
        return read(text, WHYS);
    }

    static List<Effect> effects(String text) {
        return read(text, EFFECTS);
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A case of a move does not read back", broken);
        }
    }
}

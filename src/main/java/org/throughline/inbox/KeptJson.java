package org.throughline.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;

/** Drafts and left words as the database keeps them; numbers come back as exactly as they were typed. */
final class KeptJson {

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

    private KeptJson() {}

    static String write(Object kept) {
        try {
            return JSON.writeValueAsString(kept);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Answers are JSON-like", impossible);
        }
    }

    static <T> T read(String text, TypeReference<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A draft or words that were left do not read back", broken);
        }
    }

    /** Answers as they come back after they were kept, so that they can be compared with such. */
    static Map<String, Object> plain(Map<String, Object> answers) {
        return read(write(answers), ANSWERS);
    }
}

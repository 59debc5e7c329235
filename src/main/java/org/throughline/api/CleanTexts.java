package org.throughline.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.CleanText;

/** Reads texts, and refuses those with characters that could not be kept, as forms do. */
class CleanTexts extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text == null) {
            return null;
        }
        String lines = CleanText.withLineFeeds(text);
        return CleanText.isClean(lines, false)
                ? lines
                : (String) context.handleWeirdStringValue(String.class, "", "Control characters are not taken");
    }
}

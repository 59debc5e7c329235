package org.throughline.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.throughline.base.form.CleanText;

/** Reads texts, and refuses those that are too long or have characters that could not be kept, as forms do. */
class CleanTexts extends StringDeserializer {

    private static final long serialVersionUID = 1L;

    private final int longest;

    CleanTexts() {
        this(ApiJson.LONGEST_TEXT);
    }

    private CleanTexts(int longest) {
        this.longest = longest;
    }

    /** The source of a model: as long as a body may be; the gate says the rest. */
    static final class ModelSource extends CleanTexts {

        private static final long serialVersionUID = 1L;

        ModelSource() {
            super(CommandFilter.LARGEST_BODY);
        }
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = super.deserialize(parser, context);
        if (text == null) {
            return null;
        }
        if (text.length() > longest) {
            return (String) context.handleWeirdStringValue(String.class, "", "Longer than %d characters", longest);
        }
        String lines = CleanText.withLineFeeds(text);
        return CleanText.isClean(lines, false)
                ? lines
                : (String) context.handleWeirdStringValue(String.class, "", "Control characters are not taken");
    }
}

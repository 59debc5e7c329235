package org.throughline.base.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads form-js schemas and refuses those that cannot be drawn and checked as they are written.
 *
 * <p>A schema may come from an administrator, so it is treated as hostile: size, depth and number of components have
 * limits, unknown types and {@code iframe} are refused, expressions and patterns must be harmless. Every finding is
 * reported at once, not only the first.
 */
public final class FormSchemas {

    /** The newest form-js schema that is understood. */
    public static final int NEWEST_VERSION = 19;

    static final int MOST_CHARACTERS = 256 * 1024;
    static final int MOST_COMPONENTS = 300;
    static final int DEEPEST_CONTAINER = 6;

    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(60)
                            .maxStringLength(20_000)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final FormConditions conditions;

    public FormSchemas(FormConditions conditions) {
        this.conditions = conditions;
    }

    /** The schema, or {@link FormSchemaRefused} with every finding. */
    public FormSchema parse(String json) {
        List<FormFinding> findings = new ArrayList<>();
        Optional<FormSchema> schema = read(json, findings);
        if (schema.isEmpty() || !findings.isEmpty()) {
            throw new FormSchemaRefused(findings);
        }
        return schema.get();
    }

    /** What is wrong with the schema; empty when it can be used. */
    public List<FormFinding> check(String json) {
        List<FormFinding> findings = new ArrayList<>();
        read(json, findings);
        return findings;
    }

    private Optional<FormSchema> read(String json, List<FormFinding> findings) {
        if (json.length() > MOST_CHARACTERS) {
            findings.add(FormFinding.of("form", "form.schema.tooLong", MOST_CHARACTERS / 1024));
            return Optional.empty();
        }
        try {
            JsonNode root = JSON.readTree(json);
            if (!root.isObject()) {
                findings.add(FormFinding.of("form", "form.schema.notAForm"));
                return Optional.empty();
            }
            return Optional.of(new SchemaReader(conditions, findings).read(root));
        } catch (JsonProcessingException unreadable) {
            findings.add(FormFinding.of("form", "form.schema.notJson", unreadable.getOriginalMessage()));
            return Optional.empty();
        }
    }
}

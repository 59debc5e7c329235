package org.throughline.base.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.base.process.FeelConditions;
import org.throughline.base.task.FieldError;

/** A fixed moment, FEEL, a shelf for files and short ways to write schemas. */
public final class FormFixture {

    /** 14:00 in Berlin. */
    public static final Instant NOW = Instant.parse("2026-10-16T12:00:00Z");

    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    public static final FormConditions FEEL = new FeelConditions(CLOCK);

    public final FakeFiles files = new FakeFiles();
    public FormSetting setting = FormSetting.bare(BERLIN, Locale.UK);

    public static FormSchema schema(String... components) {
        return new FormSchemas(FEEL).parse(json(components));
    }

    public static List<String> findings(String... components) {
        return new FormSchemas(FEEL)
                .check(json(components)).stream().map(FormFinding::messageKey).toList();
    }

    /** A form whose components are written with single quotes. */
    public static String json(String... components) {
        return "{\"id\": \"test\", \"schemaVersion\": 19, \"components\": ["
                + String.join(",", components).replace('\'', '"') + "]}";
    }

    public FormValidation validation() {
        return new FormValidation(FEEL, FormWords.NONE, files, CLOCK);
    }

    public FormCheck check(FormSchema schema, Map<String, Object> answers) {
        return validation().check(schema, answers, setting);
    }

    /** Checks one component against one value and tells the message keys. */
    public List<String> errors(String component, Object value) {
        FormSchema schema = schema(component);
        return check(schema, Map.of(schema.fields().get(0).key(), value)).errors().stream()
                .map(FieldError::messageKey)
                .toList();
    }

    /** Keeps files in memory. */
    public static final class FakeFiles implements FormFiles {

        private final Map<UUID, FormFile> kept = new HashMap<>();
        private final Map<UUID, byte[]> contents = new HashMap<>();

        @Override
        public UUID store(String name, String contentType, byte[] content) {
            UUID id = UUID.randomUUID();
            kept.put(id, new FormFile(id, name, contentType, content.length));
            contents.put(id, content);
            return id;
        }

        @Override
        public Optional<FormFile> find(UUID id) {
            return Optional.ofNullable(kept.get(id));
        }

        @Override
        public Optional<byte[]> content(UUID id) {
            return Optional.ofNullable(contents.get(id));
        }
    }
}

package org.throughline.audit.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.throughline.audit.AuditLine;
import org.throughline.base.access.ActingFor;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.base.i18n.Texts;
import org.throughline.base.i18n.Words;

/** Entries of the log as sentences for one reader. */
final class AuditWords {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");

    private final Texts texts;
    private final Locale reader;
    private final Words words;

    AuditWords(Texts texts, Locale reader, Words words) {
        this.texts = texts;
        this.reader = reader;
        this.words = words;
    }

    Words words() {
        return words;
    }

    String text(String key, Object... arguments) {
        return texts.text(reader, key, arguments);
    }

    /** Who did it: a person, the clock, or a process. */
    String who(AuditLine line) {
        String name = line.actorName();
        if (name == null) {
            return text("audit.who.clock");
        }
        String covered = line.details().get(ActingFor.DETAIL);
        return covered == null
                ? name
                : text("base.timeline.actedFor", name, line.names().getOrDefault(UUID.fromString(covered), covered));
    }

    /** What was done, without who and when. */
    String what(AuditLine line) {
        String refused = line.refused();
        if (refused != null) {
            String key = "audit.did." + refused;
            return texts.has(key) ? text("audit.refused", text(key)) : text("audit.refusedLook", refused);
        }
        if (line.command()) {
            String key = "audit.did." + line.action();
            String about = line.names().isEmpty()
                    ? ""
                    : " (" + String.join(", ", line.names().values()) + ")";
            return (texts.has(key) ? text(key) : text("audit.did.other", line.action())) + about;
        }
        if (!texts.has(line.action())) {
            return line.action();
        }
        Map<String, Object> values = RecordedValues.inWords(
                line.details(), words, id -> Optional.ofNullable(line.names().get(id)));
        return texts.text(reader, line.action(), constants(line, values)).strip();
    }

    /** Constants by their word, where there is one; a sentence that chooses by a constant has none. */
    private Map<String, Object> constants(AuditLine line, Map<String, Object> values) {
        String feature = line.action().substring(0, line.action().indexOf('.'));
        Map<String, Object> spoken = new HashMap<>(values);
        spoken.replaceAll((name, value) -> value instanceof String constant
                        && CONSTANT.matcher(constant).matches()
                ? Optional.of(feature + "." + name + "." + constant)
                        .filter(texts::has)
                        .or(() -> Optional.of("organisation." + name + "." + constant)
                                .filter(texts::has))
                        .or(() -> Optional.of(feature + ".severity." + constant).filter(texts::has))
                        .map(key -> (Object) text(key))
                        .orElse(constant)
                : value);
        return spoken;
    }
}

package org.throughline.promise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promise as a line of the exported ledger: what it says of itself, and what is claimed about how it fired. */
final class LedgerJson {

    static final String KIND = "t";
    static final String PROMISE = "promise";

    static final ObjectMapper JSON = new ObjectMapper();

    private LedgerJson() {}

    static ObjectNode line(String kind) {
        return JSON.createObjectNode().put(KIND, kind);
    }

    static ObjectNode write(LedgerLine promise, Duration down) {
        ObjectNode line = line(PROMISE);
        line.put("id", promise.id().toString());
        line.put("kind", promise.kind());
        line.put("subject", promise.subjectRef());
        line.put("tier", promise.tier());
        line.put("unit", promise.unitId().toString());
        line.put("zone", promise.zone());
        line.put("owedBy", promise.owedBy().name());
        line.put("rule", promise.ruleVersion());
        line.put("ruleInputs", promise.ruleInputs());
        line.put("calendar", promise.calendarVersion());
        line.put("calendarId", text(promise.calendarId()));
        line.put("calendarDigest", promise.calendarDigest());
        Sum sum = promise.sum();
        if (sum != null) {
            ObjectNode counted = line.putObject("sum");
            counted.put("way", sum.way().name());
            counted.put("from", text(sum.from()));
            counted.put("amount", sum.amount());
            counted.put("unit", text(sum.unit()));
            counted.put("day", text(sum.day()));
        }
        line.put("madeAt", promise.madeAt().toString());
        line.put("dueAt", promise.dueAt().toString());
        line.put("firedAt", text(promise.firedAt()));
        line.put("settledAt", text(promise.settledAt()));
        line.put("status", promise.status().name());
        Instant fired = promise.firedAt();
        if (fired != null) {
            line.put("latencyMillis", Duration.between(promise.dueAt(), fired).toMillis());
            line.put("downMillis", down.toMillis());
        }
        line.put("brokenBySystem", promise.brokenBySystem());
        return line;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException when a field is missing or no word that is known
     * @throws java.time.DateTimeException when a moment is none
     */
    static LedgerLine read(JsonNode line) {
        return new LedgerLine(
                UUID.fromString(word(line, "id")),
                word(line, "kind"),
                word(line, "subject"),
                line.hasNonNull("tier") ? line.path("tier").asInt() : null,
                UUID.fromString(word(line, "unit")),
                maybe(line, "zone"),
                OwedBy.valueOf(word(line, "owedBy")),
                word(line, "rule"),
                maybe(line, "ruleInputs"),
                word(line, "calendar"),
                line.hasNonNull("calendarId") ? UUID.fromString(word(line, "calendarId")) : null,
                maybe(line, "calendarDigest"),
                line.hasNonNull("sum") ? sum(line.path("sum")) : null,
                Instant.parse(word(line, "madeAt")),
                Instant.parse(word(line, "dueAt")),
                moment(line, "firedAt"),
                moment(line, "settledAt"),
                PromiseStatus.valueOf(word(line, "status")));
    }

    private static Sum sum(JsonNode line) {
        String unit = maybe(line, "unit");
        String day = maybe(line, "day");
        return new Sum(
                Sum.Way.valueOf(word(line, "way")),
                moment(line, "from"),
                maybe(line, "amount"),
                unit == null ? null : Sum.Counted.valueOf(unit),
                day == null ? null : LocalDate.parse(day));
    }

    static String word(JsonNode line, String field) {
        if (!line.path(field).isTextual()) {
            throw new IllegalArgumentException(field);
        }
        return line.path(field).asText();
    }

    static @Nullable String maybe(JsonNode line, String field) {
        return line.hasNonNull(field) ? word(line, field) : null;
    }

    static @Nullable Instant moment(JsonNode line, String field) {
        String written = maybe(line, field);
        return written == null ? null : Instant.parse(written);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

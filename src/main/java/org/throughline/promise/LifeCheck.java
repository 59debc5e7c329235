package org.throughline.promise;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of the application's life in an exported ledger: downtimes are exactly what lies between the stretches of signs. */
final class LifeCheck {

    private final Set<Span> gaps = new LinkedHashSet<>();
    private final List<Span> downtimes = new ArrayList<>();
    private @Nullable Instant end;

    /** Takes a stretch of signs; says what is wrong with it. */
    Optional<String> alive(JsonNode line) {
        Span stretch = span(line);
        long signs = line.path("signs").asLong();
        Instant before = end;
        end = stretch.to();
        if (before != null && !line.path("clockMoved").asBoolean()) {
            if (stretch.from().isBefore(before)) {
                return Optional.of("a stretch begins before the one before it ends");
            }
            gaps.add(new Span(before, stretch.from()));
        }
        Duration length = Duration.between(stretch.from(), stretch.to());
        boolean enough = length.compareTo(DowntimePolicy.LONGEST_SILENCE.multipliedBy(Math.max(0, signs - 1))) <= 0;
        return length.isNegative() || !enough
                ? Optional.of("too few signs of life from " + stretch.from() + " to " + stretch.to())
                : Optional.empty();
    }

    /** Takes a downtime; says what is wrong with it. */
    Optional<String> down(JsonNode line) {
        Span down = span(line);
        downtimes.add(down);
        return gaps.remove(down)
                ? Optional.empty()
                : Optional.of("signs of life between " + down.from() + " and " + down.to());
    }

    /** What is left over in the end. */
    Optional<String> finish() {
        return gaps.stream()
                .findFirst()
                .map(gap -> "no sign of life between " + gap.from() + " and " + gap.to() + ", and no downtime");
    }

    Duration downDuring(Instant dueAt, Instant firedAt) {
        return DowntimePolicy.downDuring(downtimes, dueAt, firedAt);
    }

    private static Span span(JsonNode line) {
        return new Span(Instant.parse(LedgerJson.word(line, "from")), Instant.parse(LedgerJson.word(line, "to")));
    }
}

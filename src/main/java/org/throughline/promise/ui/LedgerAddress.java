package org.throughline.promise.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.promise.LedgerFilter;
import org.throughline.promise.PromiseStanding;

/**
 * The filter as it stands in the address: `?thing=BAR-2026-000001&kind=tierAnswer&place=pick-a&state=system&from=2026-12-01`.
 *
 * <p>Days are days in the reader's zone, both included. A word that it does not know is no filter.
 *
 * @param values the known words
 */
record LedgerAddress(Map<String, String> values) {

    static final String PATH = "promises";

    static final String THING = "thing";
    static final String KIND = "kind";
    static final String PLACE = "place";
    static final String STATE = "state";
    static final String FROM = "from";
    static final String TO = "to";

    LedgerAddress {
        values = Map.copyOf(values);
    }

    static LedgerAddress of(QueryParameters query) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : List.of(THING, KIND, PLACE, STATE, FROM, TO)) {
            query.getSingleParameter(name).ifPresent(value -> known.put(name, value));
        }
        return new LedgerAddress(known);
    }

    /** The same with one word changed; empty takes it out. */
    LedgerAddress with(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(values);
        next.remove(name);
        if (!value.isEmpty()) {
            next.put(name, value);
        }
        return new LedgerAddress(next);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    QueryParameters query() {
        return QueryParameters.simple(values);
    }

    @Nullable
    LocalDate day(String name) {
        try {
            return value(name).isEmpty() ? null : LocalDate.parse(value(name));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The word for a state. */
    static String word(PromiseStanding standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable PromiseStanding standing() {
        for (PromiseStanding standing : PromiseStanding.values()) {
            if (word(standing).equals(value(STATE))) {
                return standing;
            }
        }
        return null;
    }

    /**
     * The filter.
     *
     * @param zone zone of the reader
     * @param unit finds a unit by its code, null when there is none
     */
    LedgerFilter filter(ZoneId zone, Function<String, @Nullable UUID> unit) {
        LocalDate from = day(FROM);
        LocalDate to = day(TO);
        return new LedgerFilter(
                value(THING).isBlank() ? null : value(THING).strip().toUpperCase(Locale.ROOT),
                value(KIND).isBlank() ? null : value(KIND),
                value(PLACE).isBlank() ? null : unit.apply(value(PLACE)),
                standing(),
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant());
    }
}

package org.throughline.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AuditFilter;

/**
 * The filter as it stands in the address: `?who=clock&thing=ACT-2026-000001&kind=action&from=2026-10-01&to=2026-10-16&every=yes`.
 *
 * <p>Days are days in the reader's zone, both included. A word that it does not know is no filter.
 *
 * @param values the known words
 */
record AuditAddress(Map<String, String> values) {

    static final String PATH = "audit";

    static final String WHO = "who";
    static final String THING = "thing";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String EVERY = "every";

    static final String CLOCK = "clock";
    static final String YES = "yes";

    static final List<String> KINDS = List.of(
            "session",
            "action",
            "barrier",
            "board",
            "inbox",
            "organisation",
            "promise",
            "notice",
            "audit",
            "demo",
            "access");

    AuditAddress {
        values = Map.copyOf(values);
    }

    static AuditAddress of(QueryParameters query) {
        Map<String, String> known = new LinkedHashMap<>();
        for (String name : List.of(WHO, THING, KIND, FROM, TO, EVERY)) {
            query.getSingleParameter(name).ifPresent(value -> known.put(name, value));
        }
        return new AuditAddress(known);
    }

    /** The same with one word changed; empty takes it out. */
    AuditAddress with(String name, String value) {
        Map<String, String> next = new LinkedHashMap<>(values);
        next.remove(name);
        if (!value.isEmpty()) {
            next.put(name, value);
        }
        return new AuditAddress(next);
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

    @Nullable
    UUID person() {
        try {
            return value(WHO).isEmpty() || isByClock() ? null : UUID.fromString(value(WHO));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }

    boolean isByClock() {
        return value(WHO).equals(CLOCK);
    }

    boolean isEvery() {
        return value(EVERY).equals(YES);
    }

    AuditFilter filter(ZoneId zone) {
        LocalDate from = day(FROM);
        LocalDate to = day(TO);
        return new AuditFilter(
                person(),
                isByClock(),
                value(THING).isBlank() ? null : value(THING).strip(),
                KINDS.contains(value(KIND)) ? value(KIND) : null,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                isEvery());
    }
}

package org.throughline.promise;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Circles;

/** A {@link LedgerFilter} in SQL. */
final class LedgerQuery {

    /** How a promise stands; the same as {@link DowntimePolicy#brokenBySystem} says. */
    static final String STANDING = """
            case when p.fired_at > p.due_at + interval '60 seconds'
                      or p.owed_by = 'SYSTEM' and p.status = 'BROKEN' then 'SYSTEM'
                 when p.status = 'OPEN' and p.due_at < :now then 'LATE'
                 when p.status = 'OPEN' then 'OPEN'
                 when p.status = 'KEPT' then 'KEPT'
                 when p.status = 'BROKEN' then 'LATE'
                 else 'CANCELLED' end""";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    LedgerQuery(LedgerFilter filter, @Nullable Set<UUID> places, Instant now, UUID me) {
        values.put("now", now.atOffset(ZoneOffset.UTC));
        add("p.subject_ref = :subject", "subject", filter.subject());
        if (filter.subject() != null) {
            add(Circles.seen("p.subject_ref"), "me", me);
        }
        add("p.kind = :kind", "kind", filter.kind());
        if (places != null && places.isEmpty()) {
            conditions.add("false");
        } else {
            add("p.unit_id in (:places)", "places", places);
        }
        add(
                "(" + STANDING + ") = :standing",
                "standing",
                filter.standing() == null ? null : filter.standing().name());
        add("p.due_at >= :from", "from", utc(filter.from()));
        add("p.due_at < :until", "until", utc(filter.until()));
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }
}

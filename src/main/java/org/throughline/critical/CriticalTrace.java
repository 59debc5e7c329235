package org.throughline.critical;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.trace.TraceKind;
import org.throughline.trace.TraceLink;
import org.throughline.trace.TraceSource;
import org.throughline.trace.TraceThing;

/** A critical event leads to a learning cycle; its actions name it themselves as what they came from. */
@Component
class CriticalTrace implements TraceSource {

    private static final String EVENT = "EVT-";

    private final JdbcClient jdbc;
    private final CriticalEventPages pages;

    CriticalTrace(JdbcClient jdbc, CriticalEventPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    public List<TraceLink> links(Set<String> refs) {
        return jdbc.sql("""
                        select ref, cycle_ref from throughline.critical_event
                        where cycle_ref is not null and (ref in (:refs) or cycle_ref in (:refs))""")
                .param("refs", refs)
                .query((row, number) -> new TraceLink(row.getString("ref"), row.getString("cycle_ref")))
                .list();
    }

    @Override
    public List<TraceThing> seen(Set<String> refs) {
        return pages
                .openAmong(refs.stream().filter(ref -> ref.startsWith(EVENT)).collect(Collectors.toSet()))
                .stream()
                .map(event -> new TraceThing(
                        event.ref(),
                        TraceKind.EVENT,
                        event.title(),
                        "critical.state." + event.state(),
                        0,
                        "events/" + event.ref().toLowerCase(Locale.ROOT)))
                .toList();
    }
}

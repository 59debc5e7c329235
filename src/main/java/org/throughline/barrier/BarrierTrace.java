package org.throughline.barrier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.trace.TraceKind;
import org.throughline.trace.TraceLink;
import org.throughline.trace.TraceSource;
import org.throughline.trace.TraceThing;

/** A barrier came from a cycle, from an action, or is in the way of one; what the board decided about it led to its removal. */
@Component
class BarrierTrace implements TraceSource {

    private static final String BARRIER = "BAR-";

    private final JdbcClient jdbc;
    private final BarrierPages pages;

    BarrierTrace(JdbcClient jdbc, BarrierPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    public List<TraceLink> links(Set<String> refs) {
        List<TraceLink> links = new ArrayList<>();
        jdbc.sql("""
                        select ref, source_ref, cycle_ref, null as blocked, board_decision_ref, removal_action_ref
                        from throughline.barrier
                        where ref in (:refs) or source_ref in (:refs) or cycle_ref in (:refs)
                            or board_decision_ref in (:refs) or removal_action_ref in (:refs)
                        union all
                        select b.ref, null, null, a.action_ref, null, null
                        from throughline.barrier_blocked_action a join throughline.barrier b on b.id = a.barrier_id
                        where b.ref in (:refs) or a.action_ref in (:refs)""")
                .param("refs", refs)
                .query((row, number) -> {
                    String ref = row.getString("ref");
                    String decision = row.getString("board_decision_ref");
                    link(row.getString("source_ref"), ref, links);
                    link(row.getString("cycle_ref"), ref, links);
                    link(row.getString("blocked"), ref, links);
                    link(ref, decision, links);
                    link(decision, row.getString("removal_action_ref"), links);
                    return ref;
                })
                .list();
        return links;
    }

    private static void link(@Nullable String from, @Nullable String to, List<TraceLink> links) {
        if (from != null && to != null) {
            links.add(new TraceLink(from, to));
        }
    }

    @Override
    public List<TraceThing> seen(Set<String> refs) {
        Set<String> own = refs.stream().filter(ref -> ref.startsWith(BARRIER)).collect(Collectors.toSet());
        return pages.readableAmong(own).stream()
                .map(barrier -> new TraceThing(
                        barrier.ref(),
                        TraceKind.BARRIER,
                        barrier.title(),
                        "barrier.state.short." + barrier.state(),
                        0,
                        "barriers/" + barrier.ref().toLowerCase(Locale.ROOT)))
                .toList();
    }
}

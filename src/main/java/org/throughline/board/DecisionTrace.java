package org.throughline.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.trace.TraceKind;
import org.throughline.trace.TraceLink;
import org.throughline.trace.TraceSource;
import org.throughline.trace.TraceThing;

/** A decision answers what was put to the board; what it asks for begins with it. */
@Component
class DecisionTrace implements TraceSource {

    private static final String DECISION = "DEC-";

    private final JdbcClient jdbc;
    private final Decisions decisions;

    DecisionTrace(JdbcClient jdbc, Decisions decisions) {
        this.jdbc = jdbc;
        this.decisions = decisions;
    }

    @Override
    public List<TraceLink> links(Set<String> refs) {
        return jdbc.sql("""
                        select ref, subject_ref from throughline.board_decision
                        where subject_ref is not null and (ref in (:refs) or subject_ref in (:refs))""")
                .param("refs", refs)
                .query((row, number) -> new TraceLink(row.getString("subject_ref"), row.getString("ref")))
                .list();
    }

    @Override
    public List<TraceThing> seen(Set<String> refs) {
        Set<String> own = refs.stream().filter(ref -> ref.startsWith(DECISION)).collect(Collectors.toSet());
        return decisions.readableAmong(own).stream()
                .map(decision -> new TraceThing(
                        decision.ref(),
                        TraceKind.DECISION,
                        decision.title(),
                        "board.outcome." + decision.outcome(),
                        0,
                        "board/decisions/" + decision.ref()))
                .toList();
    }
}

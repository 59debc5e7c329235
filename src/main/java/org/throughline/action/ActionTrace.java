package org.throughline.action;

import java.util.ArrayList;
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

/** An action came from a cycle, a barrier, a decision or the action before it, and leads to its effect. */
@Component
class ActionTrace implements TraceSource {

    private static final String ACTION = "ACT-";
    private static final String EFFECT = "EFF:";

    private final JdbcClient jdbc;
    private final ActionPages pages;

    ActionTrace(JdbcClient jdbc, ActionPages pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    @Override
    public List<TraceLink> links(Set<String> refs) {
        List<TraceLink> links = new ArrayList<>();
        jdbc.sql("""
                        select ref, origin_ref, predecessor_ref, verdict from throughline.action
                        where ref in (:refs) or origin_ref in (:refs) or predecessor_ref in (:refs)""")
                .param("refs", refs)
                .query((row, number) -> {
                    String ref = row.getString("ref");
                    for (String cause : new String[] {row.getString("origin_ref"), row.getString("predecessor_ref")}) {
                        if (cause != null) {
                            links.add(new TraceLink(cause, ref));
                        }
                    }
                    if (row.getString("verdict") != null) {
                        links.add(new TraceLink(ref, EFFECT + ref));
                    }
                    return ref;
                })
                .list();
        return links;
    }

    @Override
    public List<TraceThing> seen(Set<String> refs) {
        Set<String> own = refs.stream().filter(ref -> ref.startsWith(ACTION)).collect(Collectors.toSet());
        List<TraceThing> seen = new ArrayList<>();
        for (ActionSummary action : pages.openAmong(own)) {
            seen.add(new TraceThing(
                    action.ref(),
                    TraceKind.ACTION,
                    action.title(),
                    "action.state." + action.state(),
                    0,
                    path(action.ref())));
            if (action.verdict() != null) {
                seen.add(new TraceThing(
                        EFFECT + action.ref(),
                        TraceKind.EFFECT,
                        "",
                        "action.verdict." + action.verdict(),
                        0,
                        path(action.ref())));
            }
        }
        return seen;
    }

    private static String path(String ref) {
        return "actions/" + ref.toLowerCase(Locale.ROOT);
    }
}

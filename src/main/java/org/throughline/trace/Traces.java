package org.throughline.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Circles;

/**
 * Follows a thing back to the first observation and on to its effect.
 *
 * <p>Asks each feature a fixed number of times, however many things there are: the longest chain is four links of pages. What the
 * reader may not see ends the way there.
 */
@Service
@Transactional(readOnly = true)
public class Traces {

    /** A decision came from a barrier, that from an action, that from a cycle; further ones begin a chain of their own. */
    private static final int ROUNDS = 5;

    private final ObjectProvider<TraceSource> sources;
    private final Circles circles;

    Traces(ObjectProvider<TraceSource> sources, Circles circles) {
        this.sources = sources;
        this.circles = circles;
    }

    /**
     * The trace of a thing.
     *
     * @throws NotAllowed when there is no such thing that the person may see
     */
    @AnySignedIn
    public Trace of(String ref) {
        TraceGraph graph = new TraceGraph();
        Set<String> asked = new LinkedHashSet<>();
        Set<String> next = Set.of(ref);
        for (int round = 0; round < ROUNDS && !next.isEmpty(); round++) {
            Set<String> refs = next;
            sources.forEach(source -> graph.add(source.links(refs)));
            asked.addAll(refs);
            next = new LinkedHashSet<>(graph.around(ref));
            next.removeAll(asked);
        }
        Set<String> all = new LinkedHashSet<>(graph.around(ref));
        all.add(ref);
        if (circles.unseen(all).contains(ref)) {
            throw new NotAllowed();
        }
        Map<String, TraceThing> seen = new HashMap<>();
        sources.forEach(source -> source.seen(all).forEach(thing -> seen.put(thing.ref(), thing)));
        TraceThing thing = seen.get(ref);
        if (thing == null) {
            throw new NotAllowed();
        }
        TraceGraph.Way before = graph.before(ref, seen.keySet());
        TraceGraph.Way after = graph.after(ref, seen.keySet());
        List<TraceThing> causes =
                new ArrayList<>(before.seen().stream().map(seen::get).toList());
        Collections.reverse(causes);
        return new Trace(
                thing,
                causes,
                after.seen().stream().map(seen::get).toList(),
                pages(before.hidden()),
                pages(after.hidden()));
    }

    /** What has no page of its own is part of a thing that counts already. */
    private static int pages(Set<String> hidden) {
        return (int) hidden.stream().filter(ref -> !ref.contains(":")).count();
    }
}

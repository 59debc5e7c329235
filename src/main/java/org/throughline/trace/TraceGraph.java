package org.throughline.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The links around one thing, followed one way at a time: causes of causes, effects of effects, never what a cause also led to. */
final class TraceGraph {

    private final Map<String, Set<String>> causes = new LinkedHashMap<>();
    private final Map<String, Set<String>> effects = new LinkedHashMap<>();

    void add(Collection<TraceLink> links) {
        for (TraceLink link : links) {
            if (!link.from().equals(link.to())) {
                causes.computeIfAbsent(link.to(), to -> new LinkedHashSet<>()).add(link.from());
                effects.computeIfAbsent(link.from(), from -> new LinkedHashSet<>())
                        .add(link.to());
            }
        }
    }

    /** Everything before and after a thing, whoever may see it. */
    Set<String> around(String ref) {
        Set<String> all = new LinkedHashSet<>(walk(ref, causes, Set.of(), false).keySet());
        all.addAll(walk(ref, effects, Set.of(), false).keySet());
        return all;
    }

    Way before(String ref, Set<String> seen) {
        return way(ref, causes, seen);
    }

    Way after(String ref, Set<String> seen) {
        return way(ref, effects, seen);
    }

    /**
     * One way.
     *
     * @param seen what the reader may see, the nearest first
     * @param hidden what the reader may not see and what is reached without passing through anything like it
     */
    record Way(List<String> seen, Set<String> hidden) {}

    private static Way way(String ref, Map<String, Set<String>> links, Set<String> seen) {
        Map<String, Integer> steps = walk(ref, links, seen, true);
        List<String> shown = new ArrayList<>();
        Set<String> hidden = new LinkedHashSet<>();
        steps.keySet().stream()
                .filter(found -> !found.equals(ref))
                .sorted(Comparator.comparing(steps::get))
                .forEach(found -> {
                    if (seen.contains(found)) {
                        shown.add(found);
                    } else {
                        hidden.add(found);
                    }
                });
        return new Way(shown, hidden);
    }

    /** The longest way counts: what is reached directly and by another thing stands beyond that thing. */
    private static Map<String, Integer> walk(
            String ref, Map<String, Set<String>> links, Set<String> seen, boolean onlyThroughSeen) {
        Map<String, Integer> steps = new LinkedHashMap<>();
        Deque<List<String>> open = new ArrayDeque<>();
        open.add(List.of(ref));
        while (!open.isEmpty()) {
            List<String> path = open.remove();
            String here = path.get(path.size() - 1);
            if (steps.getOrDefault(here, -1) >= path.size() - 1) {
                continue;
            }
            steps.put(here, path.size() - 1);
            if (onlyThroughSeen && !seen.contains(here)) {
                continue;
            }
            for (String next : links.getOrDefault(here, Set.of())) {
                if (!path.contains(next)) {
                    List<String> longer = new ArrayList<>(path);
                    longer.add(next);
                    open.add(longer);
                }
            }
        }
        return steps;
    }
}

package org.throughline.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.trace.TraceKind;
import org.throughline.trace.TraceLink;
import org.throughline.trace.TraceSource;
import org.throughline.trace.TraceThing;

/**
 * What was said in a cycle led to the cycle's options, and those to actions.
 *
 * <p>Whoever may not read what was said does not learn how much it was; options are shown once the group has settled on them.
 */
@Component
class CycleTrace implements TraceSource {

    private static final String CYCLE = "CYC-";
    private static final String OBSERVATIONS = "OBS:";
    private static final String OPTION = "OPT:";

    private record OptionRow(UUID id, String title, OptionState state, String cycleRef) {}

    private final JdbcClient jdbc;
    private final LearningCycleRepository cycles;
    private final RoomDoor door;

    CycleTrace(JdbcClient jdbc, LearningCycleRepository cycles, RoomDoor door) {
        this.jdbc = jdbc;
        this.cycles = cycles;
        this.door = door;
    }

    @Override
    public List<TraceLink> links(Set<String> refs) {
        List<TraceLink> links = new ArrayList<>();
        jdbc.sql("""
                        select c.ref, o.id, o.action_ref from throughline.improve_option o
                            join throughline.learning_cycle c on c.id = o.cycle_id
                        where o.state in ('CHOSEN', 'NOT_NOW') and (o.action_ref in (:refs) or c.ref in (:refs))""")
                .param("refs", refs)
                .query((row, number) -> {
                    String option = OPTION + row.getString("id");
                    links.add(new TraceLink(row.getString("ref"), option));
                    links.add(new TraceLink(OBSERVATIONS + row.getString("ref"), row.getString("ref")));
                    String action = row.getString("action_ref");
                    if (action != null) {
                        links.add(new TraceLink(option, action));
                    }
                    return option;
                })
                .list();
        refs.stream()
                .filter(ref -> ref.startsWith(CYCLE))
                .forEach(ref -> links.add(new TraceLink(OBSERVATIONS + ref, ref)));
        return links;
    }

    @Override
    public List<TraceThing> seen(Set<String> refs) {
        List<OptionRow> options = options(refs);
        Set<String> cycleRefs = Stream.of(
                        refs.stream().filter(ref -> ref.startsWith(CYCLE)),
                        refs.stream()
                                .filter(ref -> ref.startsWith(OBSERVATIONS))
                                .map(ref -> ref.substring(OBSERVATIONS.length())),
                        options.stream().map(OptionRow::cycleRef))
                .flatMap(found -> found)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, LearningCycle> found = cycleRefs.isEmpty()
                ? Map.of()
                : cycles.findByRefIn(cycleRefs).stream().collect(Collectors.toMap(LearningCycle::ref, cycle -> cycle));
        Map<String, Reading> readings = door.readings(found.values());
        List<TraceThing> seen = new ArrayList<>();
        readings.forEach((ref, reading) -> {
            if (reading.covers(Reading.STORY)) {
                CycleFacts facts = Objects.requireNonNull(found.get(ref)).facts();
                seen.add(new TraceThing(
                        ref, TraceKind.CYCLE, facts.title(), "session.state." + facts.state(), 0, path(ref)));
            }
        });
        seen.addAll(observations(readings.entrySet().stream()
                .filter(entry -> entry.getValue().covers(Reading.NOTES))
                .map(Map.Entry::getKey)
                .toList()));
        options.stream()
                .filter(option -> readings.getOrDefault(option.cycleRef(), Reading.NOTHING)
                        .covers(Reading.RECORD))
                .filter(option -> Objects.requireNonNull(found.get(option.cycleRef()))
                                .facts()
                                .settlement()
                        != null)
                .forEach(option -> seen.add(new TraceThing(
                        OPTION + option.id(),
                        TraceKind.OPTION,
                        option.title(),
                        "trace.option." + option.state(),
                        0,
                        path(option.cycleRef()))));
        return seen;
    }

    private List<OptionRow> options(Set<String> refs) {
        List<UUID> ids = refs.stream()
                .filter(ref -> ref.startsWith(OPTION))
                .map(ref -> UUID.fromString(ref.substring(OPTION.length())))
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select o.id, o.title, o.state, c.ref from throughline.improve_option o
                            join throughline.learning_cycle c on c.id = o.cycle_id where o.id in (:ids)""")
                .param("ids", ids)
                .query((row, number) -> new OptionRow(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        OptionState.valueOf(row.getString("state")),
                        row.getString("ref")))
                .list();
    }

    /** How much was said, once the wall is open; no word of it and no name. */
    private List<TraceThing> observations(Collection<String> cycleRefs) {
        if (cycleRefs.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        jdbc.sql("""
                        select c.ref, count(*) as many from throughline.note n
                            join throughline.learning_session s on s.id = n.session_id
                            join throughline.learning_cycle c on c.id = s.cycle_id
                        where c.ref in (:refs) and n.state = 'REVEALED' group by c.ref""")
                .param("refs", cycleRefs)
                .query((row, number) -> numbers.put(row.getString("ref"), row.getInt("many")))
                .list();
        return numbers.entrySet().stream()
                .map(entry -> new TraceThing(
                        OBSERVATIONS + entry.getKey(),
                        TraceKind.OBSERVATIONS,
                        "",
                        null,
                        entry.getValue(),
                        path(entry.getKey())))
                .toList();
    }

    private static String path(String ref) {
        return "sessions/" + ref.toLowerCase(Locale.ROOT);
    }
}

package org.throughline.studio.move.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.studio.SourceHash;

/** Looks where a case stands: at which steps, in which places of the engine, and which timers wait. */
@Component
class CasePlaces {

    private final RuntimeService runtime;
    private final JdbcClient jdbc;

    CasePlaces(RuntimeService runtime, JdbcClient jdbc) {
        this.runtime = runtime;
        this.jdbc = jdbc;
    }

    /**
     * A step where the case is.
     *
     * @param id the engine's id of this visit, which a move keeps
     * @param activity the step, or what stands around it when many do it
     * @param execution the place of the engine
     */
    record Place(String id, String activity, String execution) {}

    /**
     * A timer that waits.
     *
     * @param id the engine's id
     * @param activity its event
     * @param dueAt when
     */
    record Timer(String id, String activity, Instant dueAt) {}

    /**
     * Where a case stands.
     *
     * @param definition the version that it follows
     * @param leaves the steps where it is
     * @param around what stands around them, sub-processes and the like
     * @param timers what waits, by id
     * @param executions every place of the engine that it has
     */
    record Look(
            String definition,
            List<Place> leaves,
            Set<String> around,
            Map<String, Timer> timers,
            Set<String> executions) {

        /** Every step that holds the case, without the difference between a step and what stands around it. */
        Set<String> steps() {
            return Stream.concat(leaves.stream().map(Place::activity), around.stream())
                    .map(MoveModels::plain)
                    .collect(Collectors.toSet());
        }

        Optional<Place> leaf(String id) {
            return leaves.stream().filter(place -> place.id().equals(id)).findFirst();
        }

        String at(MoveModels.Model model) {
            return leaves.stream()
                    .map(place -> model.name(place.activity()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        /** Another one whenever the case goes on or one of its timers does. */
        String mark() {
            Stream<String> visits = leaves.stream().map(Place::id);
            Stream<String> waiting = timers.values().stream().map(timer -> timer.id() + timer.dueAt());
            return SourceHash.of(
                    definition + Stream.concat(visits, waiting).sorted().collect(Collectors.joining("\n")));
        }
    }

    /** Looks; empty when the case has ended. */
    Optional<Look> look(String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        if (tree == null) {
            return Optional.empty();
        }
        List<Place> leaves = new ArrayList<>();
        List<String> around = new ArrayList<>();
        for (ActivityInstance child : tree.getChildActivityInstances()) {
            walk(child, leaves, around);
        }
        transitions(tree, leaves);
        return Optional.of(new Look(
                tree.getProcessDefinitionId(), leaves, Set.copyOf(around), timers(instance), executions(instance)));
    }

    private static void walk(ActivityInstance visit, List<Place> leaves, List<String> around) {
        boolean leaf = visit.getChildActivityInstances().length == 0 && visit.getChildTransitionInstances().length == 0;
        if (leaf) {
            String[] executions = visit.getExecutionIds();
            leaves.add(new Place(visit.getId(), visit.getActivityId(), executions[executions.length - 1]));
            return;
        }
        around.add(visit.getActivityId());
        for (ActivityInstance child : visit.getChildActivityInstances()) {
            walk(child, leaves, around);
        }
        transitions(visit, leaves);
    }

    private static void transitions(ActivityInstance visit, List<Place> leaves) {
        for (TransitionInstance waiting : visit.getChildTransitionInstances()) {
            leaves.add(new Place(waiting.getId(), waiting.getActivityId(), waiting.getExecutionId()));
        }
    }

    private Set<String> executions(String instance) {
        return Set.copyOf(jdbc.sql("select id_ from act_ru_execution where proc_inst_id_ = ?")
                .param(instance)
                .query(String.class)
                .list());
    }

    /** The engine keeps its times without a zone, in that of the server. */
    private Map<String, Timer> timers(String instance) {
        Map<String, Timer> timers = new HashMap<>();
        jdbc.sql("""
                        select j.id_, d.act_id_, j.duedate_ from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                        where j.process_instance_id_ = ? and j.type_ = 'timer' and j.duedate_ is not null""").param(instance).query(row -> {
            timers.put(
                    row.getString("id_"),
                    new Timer(
                            row.getString("id_"),
                            row.getString("act_id_"),
                            row.getTimestamp("duedate_").toInstant()));
        });
        return timers;
    }
}

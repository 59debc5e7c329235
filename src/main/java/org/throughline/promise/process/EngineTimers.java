package org.throughline.promise.process;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.promise.TimerWatch;
import org.throughline.promise.UnguardedPromise;

/**
 * Looks for promises without a timer in the engine's own tables.
 *
 * <p>Which kinds have a timer is read from the deployed models: what only dates a task needs none. Where a task is dated by
 * the instant of a timer that waits elsewhere in the same process, that timer guards it too. A promise is given a minute, in which
 * its process may still be on its way to the place.
 */
@Component
class EngineTimers implements TimerWatch {

    private static final Pattern KIND = Pattern.compile("\\$\\{due\\.(\\w+)}");
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
    private static final int MOST = 1_000;
    private static final Guard NO_DATE = new Guard("none", "none", false);

    /**
     * A timer of a model and what it keeps, or a task that is only dated by it and has no timer of its own.
     *
     * @param keeps whether it is a timer
     */
    private record Guard(String activity, String kind, boolean keeps) {}

    private record Suspect(
            UnguardedPromise promise, @Nullable String model) {}

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Set<Guard>> guardsByModel = new ConcurrentHashMap<>();

    EngineTimers(RepositoryService repository, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<UnguardedPromise> unguarded() {
        Set<Guard> guards = repository.createProcessDefinitionQuery().listPage(0, MOST).stream()
                .map(ProcessDefinition::getId)
                .flatMap(model -> guards(model).stream())
                .collect(Collectors.toSet());
        return kinds(guards).isEmpty()
                ? List.of()
                : suspects(guards).stream()
                        .filter(suspect -> suspect.model() == null
                                || kinds(guards(suspect.model()))
                                        .contains(suspect.promise().kind()))
                        .map(Suspect::promise)
                        .toList();
    }

    /** The engine keeps instants as local times of its own machine. */
    private List<Suspect> suspects(Set<Guard> guards) {
        return jdbc.sql("""
                        select p.id, p.kind, p.subject_ref, p.due_at, e.proc_def_id_
                        from throughline.deadline_promise p
                            left join act_ru_execution e on e.id_ = p.waiting_place
                        where p.status = 'OPEN' and p.fired_at is null and p.waiting_place is not null
                            and p.kind in (:kinds) and p.made_at < :before
                            and not exists (
                                select 1 from act_ru_job j where j.execution_id_ = p.waiting_place
                                    and j.type_ = 'timer' and j.retries_ > 0
                                    and j.duedate_ = p.due_at at time zone :zone)
                            and not exists (
                                select 1 from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
                                where j.process_instance_id_ = e.proc_inst_id_
                                    and j.type_ = 'timer' and j.retries_ > 0
                                    and j.duedate_ = p.due_at at time zone :zone
                                    and d.act_id_ || ' ' || p.kind in (:guards))
                            and coalesce(e.act_id_, '') || ' ' || p.kind not in (:dates)
                        order by p.due_at, p.id limit :most""")
                .param("kinds", kinds(guards))
                .param("guards", words(guards.stream().filter(Guard::keeps)))
                .param(
                        "dates",
                        words(Stream.concat(Stream.of(NO_DATE), guards.stream().filter(guard -> !guard.keeps()))))
                .param("before", clock.instant().minus(ON_ITS_WAY).atOffset(ZoneOffset.UTC))
                .param("zone", ZoneId.systemDefault().getId())
                .param("most", MOST)
                .query((row, number) -> new Suspect(
                        new UnguardedPromise(
                                row.getObject("id", UUID.class),
                                row.getString("kind"),
                                row.getString("subject_ref"),
                                row.getObject("due_at", OffsetDateTime.class).toInstant()),
                        row.getString("proc_def_id_")))
                .list();
    }

    private static Set<String> words(Stream<Guard> guards) {
        return guards.map(guard -> guard.activity() + " " + guard.kind()).collect(Collectors.toSet());
    }

    private static Set<String> kinds(Set<Guard> guards) {
        return guards.stream().filter(Guard::keeps).map(Guard::kind).collect(Collectors.toSet());
    }

    private Set<Guard> guards(String model) {
        return guardsByModel.computeIfAbsent(model, id -> {
            BpmnModelInstance read = repository.getBpmnModelInstance(id);
            return Stream.concat(
                            read.getModelElementsByType(TimerEventDefinition.class).stream()
                                    .flatMap(timer -> timer(timer).stream()),
                            read.getModelElementsByType(UserTask.class).stream()
                                    .flatMap(task -> date(task, read).stream()))
                    .collect(Collectors.toUnmodifiableSet());
        });
    }

    private static Optional<Guard> timer(TimerEventDefinition timer) {
        return timer.getParentElement() instanceof Event event
                ? kind(timer).map(kind -> new Guard(event.getId(), kind, true))
                : Optional.empty();
    }

    private static Optional<Guard> date(UserTask task, BpmnModelInstance model) {
        Optional<String> dated = kind(task.getCamundaDueDate());
        boolean timed = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> task.equals(event.getAttachedTo()))
                .flatMap(event -> event.getEventDefinitions().stream())
                .anyMatch(definition -> definition instanceof TimerEventDefinition timer
                        && kind(timer).equals(dated));
        return timed ? Optional.empty() : dated.map(kind -> new Guard(task.getId(), kind, false));
    }

    private static Optional<String> kind(TimerEventDefinition timer) {
        return kind(timer.getTimeDate() == null ? null : timer.getTimeDate().getTextContent());
    }

    private static Optional<String> kind(@Nullable String expression) {
        Matcher kind = KIND.matcher(expression == null ? "" : expression);
        return kind.find() ? Optional.of(kind.group(1)) : Optional.empty();
    }
}

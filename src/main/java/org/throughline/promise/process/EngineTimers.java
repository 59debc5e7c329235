package org.throughline.promise.process;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.promise.TimerWatch;
import org.throughline.promise.UnguardedPromise;

/**
 * Looks for promises without a timer in the engine's own tables.
 *
 * <p>Which kinds have a timer is read from the deployed models: a kind that only dates a task needs none. A promise is given a
 * minute, in which its process may still be on its way to the place.
 */
@Component
class EngineTimers implements TimerWatch {

    private static final Pattern KIND = Pattern.compile("\\$\\{due\\.(\\w+)}");
    private static final Duration ON_ITS_WAY = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private record Suspect(
            UnguardedPromise promise, @Nullable String model) {}

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, Set<String>> kindsByModel = new ConcurrentHashMap<>();

    EngineTimers(RepositoryService repository, JdbcClient jdbc, Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<UnguardedPromise> unguarded() {
        Set<String> withTimer = repository.createProcessDefinitionQuery().listPage(0, MOST).stream()
                .map(ProcessDefinition::getId)
                .flatMap(model -> kinds(model).stream())
                .collect(Collectors.toSet());
        return withTimer.isEmpty()
                ? List.of()
                : suspects(withTimer).stream()
                        .filter(suspect -> suspect.model() == null
                                || kinds(suspect.model())
                                        .contains(suspect.promise().kind()))
                        .map(Suspect::promise)
                        .toList();
    }

    /** The engine keeps instants as local times of its own machine. */
    private List<Suspect> suspects(Set<String> kinds) {
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
                        order by p.due_at, p.id limit :most""")
                .param("kinds", kinds)
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

    private Set<String> kinds(String model) {
        return kindsByModel.computeIfAbsent(
                model,
                id -> repository.getBpmnModelInstance(id).getModelElementsByType(TimerEventDefinition.class).stream()
                        .map(timer -> KIND.matcher(
                                timer.getTimeDate() == null
                                        ? ""
                                        : timer.getTimeDate().getTextContent()))
                        .filter(Matcher::find)
                        .map(found -> found.group(1))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}

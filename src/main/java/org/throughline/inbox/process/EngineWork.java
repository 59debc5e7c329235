package org.throughline.inbox.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.inbox.PinnedForm;
import org.throughline.inbox.ProcessMap;
import org.throughline.inbox.TaskChangedMeanwhile;
import org.throughline.inbox.TaskEnd;
import org.throughline.inbox.WorkProcess;
import org.throughline.inbox.process.TaskEventWriter.Ending;

@Component
class EngineWork implements WorkProcess {

    private static final int CHUNK = 500;

    private final TaskService tasks;
    private final RepositoryService repository;
    private final ProcessEngineConfigurationImpl engine;
    private final StepReader steps;
    private final VariableReader variables;
    private final ProcessMaps maps;
    private final TaskEventWriter events;

    EngineWork(
            TaskService tasks,
            RepositoryService repository,
            ProcessEngineConfigurationImpl engine,
            StepReader steps,
            VariableReader variables,
            ProcessMaps maps,
            TaskEventWriter events) {
        this.tasks = tasks;
        this.repository = repository;
        this.engine = engine;
        this.steps = steps;
        this.variables = variables;
        this.maps = maps;
        this.events = events;
    }

    @Override
    public Map<String, Object> variables(String taskId) {
        return variables.visibleFrom(taskId);
    }

    @Override
    public void complete(String taskId, TaskEnd end, Map<String, Object> routing) {
        try {
            events.during(new Ending(taskId, end), () -> tasks.complete(taskId, routing));
        } catch (OptimisticLockingException quicker) {
            throw new TaskChangedMeanwhile(quicker);
        }
    }

    @Override
    public void assign(String taskId, @Nullable UUID personId) {
        tasks.setAssignee(taskId, personId == null ? null : personId.toString());
    }

    @Override
    public String formText(PinnedForm form) {
        try (InputStream text = repository.getResourceAsStream(form.deploymentId(), form.resource())) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public ProcessMap map(String definitionId) {
        return maps.of(definitionId);
    }

    @Override
    public void forEachOpenTask(Consumer<EngineTask> consumer) {
        List<Task> chunk;
        int first = 0;
        do {
            chunk = tasks.createTaskQuery().orderByTaskId().asc().listPage(first, CHUNK);
            chunk.forEach(task -> read(task.getId()).ifPresent(consumer));
            first += CHUNK;
        } while (chunk.size() == CHUNK);
    }

    private Optional<EngineTask> read(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            if (task == null || task.getExecution() == null) {
                return Optional.empty();
            }
            String assignee = task.getAssignee();
            return Optional.of(new EngineTask(steps.read(task), assignee == null ? null : UUID.fromString(assignee)));
        });
    }
}

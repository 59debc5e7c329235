package org.throughline.barrier;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.throughline.base.Severity;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.task.TaskFact;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.TaskDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Plays people of the ladder: they raise barriers and answer their tasks through the inbox. */
final class BarrierTestDesk {

    private final World world;
    private final Barriers barriers;
    private final BarrierPages pages;
    private final OpenTasks openTasks;
    private final TaskDesk tasks;

    private BarrierTestDesk(ApplicationContext application) {
        this.world = application.getBean(World.class);
        this.barriers = application.getBean(Barriers.class);
        this.pages = application.getBean(BarrierPages.class);
        this.openTasks = application.getBean(OpenTasks.class);
        this.tasks = application.getBean(TaskDesk.class);
    }

    static BarrierTestDesk in(ApplicationContext application) {
        return new BarrierTestDesk(application);
    }

    /** E04: Carla raises a STAFFING barrier. */
    String carlaRaises(Logistics people, Severity severity, String... blocks) {
        return raises(people.carla(), people, severity, blocks);
    }

    String raises(PersonSummary raiser, Logistics people, Severity severity, String... blocks) {
        return world.as(
                raiser,
                () -> barriers.raise(new RaiseBarrier(
                        UUID.randomUUID(),
                        people.pickA().id(),
                        BarrierKind.STAFFING,
                        severity,
                        "No runner in the early waves",
                        "One runner per wave 05:00–09:00 until 24 Dec from site budget",
                        "Waves slip by 20 minutes and pickers skip checks",
                        null,
                        List.of(blocks),
                        null,
                        false)));
    }

    /** The titles of the tasks that a person may do about a barrier. */
    List<String> openTasks(PersonSummary person, String ref) {
        return world.as(
                person,
                () -> openTasks.onSubject(ref).stream().map(OpenTask::title).toList());
    }

    /** A person sends the answers of the only task about a barrier. */
    void answers(PersonSummary person, String ref, Map<String, Object> answers) {
        world.doAs(person, () -> {
            OpenTask task = openTasks.onSubject(ref).get(0);
            tasks.complete(new CompleteTask(UUID.randomUUID(), task.taskId(), answers, Locale.UK));
        });
    }

    /** What a person reads above the form of their only task about a barrier. */
    List<Object> facts(PersonSummary person, String ref) {
        return world
                .as(
                        person,
                        () -> tasks.open(openTasks.onSubject(ref).get(0).taskId(), Locale.UK)
                                .facts())
                .stream()
                .map(TaskFact::value)
                .toList();
    }

    /** The page as a person reads it. */
    BarrierPage page(PersonSummary person, String ref) {
        return world.as(person, () -> pages.page(ref));
    }
}

package org.throughline.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.throughline.base.task.OpenTask;
import org.throughline.base.task.OpenTasks;
import org.throughline.inbox.CompleteTask;
import org.throughline.inbox.TaskDesk;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.support.World;
import org.throughline.support.World.Logistics;

/** Plays people who ask for help and those who give it, through the inbox. */
public final class HelpDesk {

    private final World world;
    private final SupportRequests requests;
    private final OpenTasks openTasks;
    private final TaskDesk tasks;

    /** The people of the logistics world, and those who ask and help there. */
    public record Place(Logistics people, PersonSummary tom, PersonSummary ada, PersonSummary cora) {}

    public HelpDesk(ApplicationContext application) {
        this.world = application.getBean(World.class);
        this.requests = application.getBean(SupportRequests.class);
        this.openTasks = application.getBean(OpenTasks.class);
        this.tasks = application.getBean(TaskDesk.class);
    }

    /** Tom picks at Pick A; Ada advises and Cora coaches the site; both report to Erin. */
    public Place place() {
        Logistics people = world.logistics();
        String code = people.pickA().code();
        return new Place(
                people,
                world.person("tom-" + code, "Tom Reed", 0, people.pickA(), people.carla(), Role.MEMBER),
                world.person("ada-" + code, "Ada Novak", 0, people.site(), people.erin(), Role.IMPROVEMENT_ADVISER),
                world.person("cora-" + code, "Cora Diaz", 0, people.site(), people.erin(), Role.COACH));
    }

    public SupportRequests.Asked asks(PersonSummary person, String need) {
        return world.as(person, () -> requests.ask(new AskForSupport(need, "actions")));
    }

    /** The keys of the tasks that a person may do about a thing. */
    public List<String> tasks(PersonSummary person, String ref) {
        return world.as(
                person,
                () -> openTasks.onSubject(ref).stream()
                        .map(task ->
                                tasks.open(task.taskId(), Locale.UK).context().taskKey())
                        .toList());
    }

    /** A person sends the answers of their only task about a thing. */
    public void answers(PersonSummary person, String ref, Map<String, Object> answers) {
        world.doAs(person, () -> {
            OpenTask task = openTasks.onSubject(ref).get(0);
            tasks.complete(new CompleteTask(UUID.randomUUID(), task.taskId(), answers, Locale.UK));
        });
    }
}

package org.throughline.studio;

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

/** Plays two process administrators who change a process of their own, through the use cases and the inbox. */
public final class ReleaseDesk {

    private final World world;
    private final Releases releases;
    private final ReleaseFiles files;
    private final Rehearsals rehearsals;
    private final OpenTasks openTasks;
    private final TaskDesk tasks;
    private final Logistics people;
    private final PersonSummary pia;

    public ReleaseDesk(ApplicationContext application) {
        world = application.getBean(World.class);
        releases = application.getBean(Releases.class);
        files = application.getBean(ReleaseFiles.class);
        rehearsals = application.getBean(Rehearsals.class);
        openTasks = application.getBean(OpenTasks.class);
        tasks = application.getBean(TaskDesk.class);
        people = world.logistics();
        pia = world.person(
                "pia-" + people.pickA().code(), "Pia Lund", 0, people.group(), people.femi(), Role.PROCESS_ADMIN);
    }

    public Logistics people() {
        return people;
    }

    /** Who writes releases. */
    public PersonSummary sam() {
        return people.sam();
    }

    /** Who reviews them. */
    public PersonSummary pia() {
        return pia;
    }

    /** Sam begins a release with its words. */
    public String begin() {
        return world.as(
                sam(),
                () -> releases.begin(
                        new DescribeRelease("Ask by another name", "Nobody understood it", "They look twice")));
    }

    /** Sam begins a release that brings a process with its form. */
    public String brings(String name) {
        String ref = begin();
        world.doAs(sam(), () -> {
            files.bring(ref, process(name), TinyModels.process(name, "Look", name));
            files.bring(ref, form(name), TinyModels.form(name, "What did you see?"));
        });
        return ref;
    }

    /** Sam begins a release that gives the process and its form other words. */
    public String changes(String name) {
        String ref = begin();
        world.doAs(sam(), () -> {
            files.change(ref, process(name));
            files.change(ref, form(name));
        });
        write(ref, process(name), TinyModels.process(name, "Look closely", name));
        write(ref, form(name), TinyModels.form(name, "What did you really see?"));
        return ref;
    }

    /** Sam edits a file and saves it. */
    public void write(String ref, ModelName model, String source) {
        world.doAs(sam(), () -> files.save(ref, model, source, files.edit(ref, model)));
    }

    public void submit(String ref) {
        world.doAs(sam(), () -> releases.submit(ref, ""));
    }

    /** Sam plays the scenarios and signs each that now goes otherwise. */
    public void play(String ref) {
        world.doAs(sam(), () -> {
            rehearsals.play(ref);
            rehearsals.of(ref).stream()
                    .filter(RehearsedScenario::isOpen)
                    .forEach(scenario -> rehearsals.accept(ref, scenario.model(), scenario.name()));
        });
    }

    /** Sam submits it, Pia says yes. */
    public String live(String ref) {
        submit(ref);
        answers(pia, ref, Map.of("approved", "true"));
        return ref;
    }

    /** The keys of the tasks that a person may do about a release. */
    public List<String> tasks(PersonSummary person, String ref) {
        return world.as(
                person,
                () -> openTasks.onSubject(ref).stream()
                        .map(task ->
                                tasks.open(task.taskId(), Locale.UK).context().taskKey())
                        .toList());
    }

    /** A person sends the answers of their only task about a release. */
    public void answers(PersonSummary person, String ref, Map<String, Object> answers) {
        world.doAs(person, () -> {
            OpenTask task = openTasks.onSubject(ref).get(0);
            tasks.complete(new CompleteTask(UUID.randomUUID(), task.taskId(), answers, Locale.UK));
        });
    }

    public static ModelName process(String name) {
        return new ModelName(ModelKind.PROCESS, name);
    }

    public static ModelName form(String name) {
        return new ModelName(ModelKind.FORM, name);
    }
}

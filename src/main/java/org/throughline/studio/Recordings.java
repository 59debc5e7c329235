package org.throughline.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.scenario.ModelChoices;
import org.throughline.studio.scenario.ModelReading;
import org.throughline.studio.scenario.Recording;
import org.throughline.studio.scenario.Sandbox;
import org.throughline.studio.scenario.Scenario;

/**
 * Records a scenario gesture by gesture (ADR 26).
 *
 * <p>Nothing waits in the sandbox between two gestures: what was done so far is kept, and is played again from its beginning. So it does
 * not matter which server answers, nor how long somebody thinks.
 */
@Service
@Transactional
public class Recordings {

    private final ReleaseDoor door;
    private final ReleaseFileRepository files;
    private final RecordingStore store;
    private final ScenarioStore scenarios;
    private final ModelsInForce models;
    private final ModelReading reading;
    private final FormQuestions questions;
    private final Sandbox sandbox;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Recordings(
            ReleaseDoor door,
            ReleaseFileRepository files,
            RecordingStore store,
            ScenarioStore scenarios,
            ModelsInForce models,
            ModelReading reading,
            FormQuestions questions,
            Sandbox sandbox,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.door = door;
        this.files = files;
        this.store = store;
        this.scenarios = scenarios;
        this.models = models;
        this.reading = reading;
        this.questions = questions;
        this.sandbox = sandbox;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * What the reader is recording, played with what is written now.
     *
     * @param ref of a draft
     * @param process name of one of its processes
     * @throws ReleaseRefused when the release is no draft any more or holds no such process
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public RecordingPage open(String ref, String process) {
        return Objects.requireNonNull(transaction.execute(status -> begun(ref, process)))
                .play(sandbox, process);
    }

    /** What is known before anything is played. */
    private record Begun(RecordingPage page) {

        RecordingPage play(Sandbox sandbox, String process) {
            Recording recording = page.recording();
            return recording == null
                    ? page
                    : new RecordingPage(
                            page.release(),
                            page.source(),
                            recording,
                            sandbox.run(process, page.source(), recording.scenario()),
                            page.choices(),
                            page.questions());
        }
    }

    private Begun begun(String ref, String process) {
        Release release = door.open(ref);
        String source = files.require(release.id(), new ModelName(ModelKind.PROCESS, process))
                .source();
        ModelChoices choices = reading.choices(source);
        return new Begun(new RecordingPage(
                release.summary(),
                source,
                store.of(release.id(), process, door.me()).orElse(null),
                null,
                choices,
                questions.of(
                        forms(door.sources(release), source), choices.values().keySet())));
    }

    private List<String> forms(Map<ModelName, String> own, String source) {
        return DeploymentParts.forms(source).stream()
                .map(form -> new ModelName(ModelKind.FORM, form))
                .map(form -> Optional.ofNullable(own.get(form)).or(() -> models.source(form)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Keeps a recording as it is now; one that was kept before is replaced. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @NotRecorded("not kept as a scenario yet, and nobody else's business")
    public void keep(String ref, String process, Recording recording) {
        Release release = door.open(ref);
        files.require(release.id(), new ModelName(ModelKind.PROCESS, process));
        store.keep(release.id(), process, door.me(), recording, clock.instant());
    }

    /**
     * Begins to record a scenario again, from where it stands; what the reader was recording in that process is replaced.
     *
     * @param name of a scenario of the process, in force or in the draft
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @NotRecorded("not kept as a scenario yet, and nobody else's business")
    public void again(String ref, String process, String name) {
        Scenario scenario = scenarios.of(door.open(ref).id(), process).get(name);
        if (scenario == null) {
            throw new ReleaseRefused("scenarios.refused.noScenario", name);
        }
        keep(ref, process, new Recording(name, scenario));
    }

    /** Lets a recording go. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @NotRecorded("not kept as a scenario yet, and nobody else's business")
    public void discard(String ref, String process) {
        store.forget(door.open(ref).id(), process, door.me());
    }
}

package org.throughline.studio;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.scenario.ElementNames;
import org.throughline.studio.scenario.Expectations;
import org.throughline.studio.scenario.Sandbox;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.Verdict;
import org.throughline.studio.scenario.Verdict.Difference;
import org.throughline.studio.scenario.Verdict.Part;

/**
 * Plays the scenarios of a release's processes in the sandbox before anybody is asked about it (ADR 26).
 *
 * <p>Tables and forms have no scenarios: no step of a process asks a table by itself, and what a form asks is not looked at there.
 */
@Service
@Transactional
public class Rehearsals {

    private final ReleaseRepository releases;
    private final ReleaseDoor door;
    private final RehearsalStore store;
    private final ModelsInForce models;
    private final Sandbox sandbox;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;

    Rehearsals(
            ReleaseRepository releases,
            ReleaseDoor door,
            RehearsalStore store,
            ModelsInForce models,
            Sandbox sandbox,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
        this.door = door;
        this.store = store;
        this.models = models;
        this.sandbox = sandbox;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /** How the scenarios of a release went when they were last played, by model and name; empty when they were not. */
    @Transactional(readOnly = true)
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<RehearsedScenario> of(String ref) {
        return store.of(releases.require(ref).id());
    }

    /** Plays every scenario of every process in a draft; what was signed off before has to be signed off again. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void play(String ref) {
        Release release = door.open(ref);
        store.clear(release.id());
        int played = 0;
        int unmet = 0;
        for (Map.Entry<ModelName, String> file : door.sources(release).entrySet()) {
            if (file.getKey().kind() == ModelKind.PROCESS) {
                for (Map.Entry<String, Scenario> scenario :
                        store.inForce(file.getKey().name()).entrySet()) {
                    played++;
                    unmet += play(release, file.getKey().name(), file.getValue(), scenario) ? 0 : 1;
                }
            }
        }
        audit.record(
                ref,
                "scenarios.history.played",
                Map.of("played", String.valueOf(played), "unmet", String.valueOf(unmet)));
        signals.changed(ref);
    }

    private boolean play(Release release, String model, String source, Map.Entry<String, Scenario> named) {
        Scenario scenario = named.getValue();
        ScenarioRun run = sandbox.run(model, source, scenario);
        Verdict verdict = Verdict.of(scenario, run);
        boolean through = run.problem() == ScenarioRun.Problem.NONE;
        List<Difference> differences = new ArrayList<>();
        if (through) {
            ElementNames before = new ElementNames(
                    models.source(new ModelName(ModelKind.PROCESS, model)).orElse(source));
            ElementNames after = new ElementNames(source);
            verdict.differences()
                    .forEach(difference -> differences.add(new Difference(
                            difference.part(),
                            before.words(difference.expected()),
                            after.words(difference.happened()))));
        } else {
            differences.add(new Difference(Part.STOPPED, String.valueOf(run.stoppedAt()), run.said()));
        }
        store.keep(
                release.id(),
                new RehearsedScenario(
                        model,
                        named.getKey(),
                        scenario.title(),
                        SourceHash.of(source),
                        verdict.isMet(),
                        differences,
                        null),
                through ? ScenarioJson.write(scenario.expecting(Expectations.of(run))) : "");
        return verdict.isMet();
    }

    /**
     * The author says that a changed expectation is meant: from when the release is live, what happened is expected; a scenario that
     * could not be played to its end is dropped.
     *
     * @throws ReleaseRefused when the reader did not write the release, or there is nothing of that name to sign off
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void accept(String ref, String model, String name) {
        Release release = door.open(ref);
        if (!release.authorId().equals(door.me())) {
            throw new ReleaseRefused("scenarios.refused.onlyAuthor");
        }
        if (!store.sign(release.id(), model, name, door.me(), clock.instant())) {
            throw new ReleaseRefused("scenarios.refused.nothing");
        }
        audit.record(ref, "scenarios.history.accepted", Map.of("file", model + '/' + name));
        signals.changed(ref);
    }
}

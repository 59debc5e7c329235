package org.throughline.studio;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.scenario.Sandbox;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioWay;

/** What the scenarios of a process pass, in a draft and in force. */
@Service
@Transactional(readOnly = true)
public class ScenarioCoverage {

    private final ReleaseRepository releases;
    private final ReleaseDoor door;
    private final RehearsalStore store;
    private final ScenarioStore scenarios;
    private final ModelsInForce models;
    private final Sandbox sandbox;

    ScenarioCoverage(
            ReleaseRepository releases,
            ReleaseDoor door,
            RehearsalStore store,
            ScenarioStore scenarios,
            ModelsInForce models,
            Sandbox sandbox) {
        this.releases = releases;
        this.door = door;
        this.store = store;
        this.scenarios = scenarios;
        this.models = models;
        this.sandbox = sandbox;
    }

    /** The processes of a release with the ways that were taken when its scenarios were last played, as far as nothing was written since. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<ProcessCoverage> of(String ref) {
        Release release = releases.require(ref);
        List<RehearsalStore.PlayedWay> played = store.ways(release.id());
        return door.sources(release).entrySet().stream()
                .filter(file -> file.getKey().kind() == ModelKind.PROCESS)
                .map(file -> of(file.getKey().name(), file.getValue(), played))
                .toList();
    }

    private static ProcessCoverage of(String model, String source, List<RehearsalStore.PlayedWay> played) {
        String hash = SourceHash.of(source);
        return new ProcessCoverage(
                model,
                source,
                played.stream()
                        .filter(way ->
                                way.model().equals(model) && way.sourceSha256().equals(hash))
                        .map(RehearsalStore.PlayedWay::way)
                        .toList());
    }

    /**
     * Plays the scenarios of a process in force; what comes out is shown and not kept.
     *
     * <p>It takes seconds and holds no transaction.
     *
     * @throws ReleaseRefused when no process of that name is in force
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED, readOnly = true)
    @RequiresPermission(Permission.SEE_PROCESSES)
    public ProcessCoverage inForce(String model) {
        String source = models.source(new ModelName(ModelKind.PROCESS, model))
                .orElseThrow(() -> new ReleaseRefused("studio.refused.unknown"));
        Map<String, Scenario> inForce = scenarios.inForce(model);
        return new ProcessCoverage(
                model,
                source,
                inForce.entrySet().stream()
                        .map(one -> ScenarioWay.of(
                                one.getKey(), one.getValue().title(), sandbox.run(model, source, one.getValue())))
                        .toList());
    }
}

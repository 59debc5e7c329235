package org.throughline.studio;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;

/** What authors do with the scenarios of a draft; they hold for everybody from when the release is live (ADR 26). */
@Service
@Transactional
public class DraftScenarios {

    private final ReleaseDoor door;
    private final ReleaseFileRepository files;
    private final ScenarioStore scenarios;
    private final RehearsalStore rehearsals;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;

    DraftScenarios(
            ReleaseDoor door,
            ReleaseFileRepository files,
            ScenarioStore scenarios,
            RehearsalStore rehearsals,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock) {
        this.door = door;
        this.files = files;
        this.scenarios = scenarios;
        this.rehearsals = rehearsals;
        this.signals = signals;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a scenario into a draft; it has to be played before the release is submitted.
     *
     * @param process name of a process of the draft
     * @param name of the scenario that it replaces; empty for a new one, which is named after its title
     * @return its name
     * @throws ReleaseRefused when the name is none, or the process has as many as it may
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public String put(String ref, String process, String name, Scenario scenario) {
        Release release = door.open(ref);
        files.require(release.id(), new ModelName(ModelKind.PROCESS, process));
        Map<String, Scenario> now = scenarios.of(release.id(), process);
        String called = name.isEmpty() ? ScenarioNamePolicy.nameOf(scenario.title(), now.keySet()) : name;
        ScenarioNamePolicy.checkName(called);
        if (!now.containsKey(called) && now.size() >= ScenarioNamePolicy.MOST_SCENARIOS) {
            throw new ReleaseRefused("scenarios.refused.many", ScenarioNamePolicy.MOST_SCENARIOS);
        }
        write(release, process, called, ScenarioJson.write(scenario));
        audit.record(ref, "scenarios.history.put", Map.of("file", process, "title", scenario.title()));
        return called;
    }

    /** What was played with an earlier state of it counts no more. */
    private void write(Release release, String process, String name, String content) {
        scenarios.put(release.id(), process, name, content, door.me(), clock.instant());
        rehearsals.forget(release.id(), process, name);
        signals.changed(release.ref());
    }
}

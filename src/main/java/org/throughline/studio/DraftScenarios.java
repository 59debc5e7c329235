package org.throughline.studio;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.DraftScenario.State;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioJson;
import org.throughline.studio.scenario.UnreadableScenario;

/** What authors do with the scenarios of a draft; they hold for everybody from when the release is live (ADR 26). */
@Service
@Transactional
public class DraftScenarios {

    private final ReleaseRepository releases;
    private final ReleaseDoor door;
    private final ReleaseFileRepository files;
    private final ScenarioStore scenarios;
    private final RehearsalStore rehearsals;
    private final ModelSignals signals;
    private final AuditTrail audit;
    private final Clock clock;

    DraftScenarios(
            ReleaseRepository releases,
            ReleaseDoor door,
            ReleaseFileRepository files,
            ScenarioStore scenarios,
            RehearsalStore rehearsals,
            ModelSignals signals,
            AuditTrail audit,
            Clock clock) {
        this.releases = releases;
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

    /**
     * Puts a scenario into a draft as it stands in a file.
     *
     * @param name of the scenario that it replaces; empty for a new one
     * @param json text of the file
     * @return its name
     * @throws ReleaseRefused with the place in the text that is wrong
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public String bring(String ref, String process, String name, String json) {
        try {
            return put(ref, process, name, ScenarioJson.read(json));
        } catch (UnreadableScenario wrong) {
            throw new ReleaseRefused("scenarios.unreadable." + wrong.part(), wrong.place());
        }
    }

    /** Gives a scenario another title; its name stays. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void rename(String ref, String process, String name, String title) {
        if (title.isBlank() || title.length() > Scenario.LONGEST_TITLE) {
            throw new ReleaseRefused("scenarios.refused.title", Scenario.LONGEST_TITLE);
        }
        Release release = door.open(ref);
        write(
                release,
                process,
                name,
                ScenarioJson.write(require(release, process, name).titled(title.strip())));
        audit.record(ref, "scenarios.history.put", Map.of("file", process, "title", title.strip()));
    }

    /** Takes a scenario away: one of the draft at once, one in force from when the release is live. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void remove(String ref, String process, String name) {
        Release release = door.open(ref);
        Scenario gone = require(release, process, name);
        if (scenarios.inForce(process).containsKey(name)) {
            write(release, process, name, "");
        } else {
            scenarios.withdraw(release.id(), process, name);
            rehearsals.forget(release.id(), process, name);
            signals.changed(ref);
        }
        audit.record(ref, "scenarios.history.removed", Map.of("file", process, "title", gone.title()));
    }

    /** Leaves a scenario as it is in force after all. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void restore(String ref, String process, String name) {
        Release release = door.open(ref);
        Scenario inForce = scenarios.inForce(process).get(name);
        if (inForce == null) {
            throw new ReleaseRefused("scenarios.refused.noScenario", name);
        }
        scenarios.withdraw(release.id(), process, name);
        rehearsals.forget(release.id(), process, name);
        signals.changed(ref);
        audit.record(ref, "scenarios.history.restored", Map.of("file", process, "title", inForce.title()));
    }

    private Scenario require(Release release, String process, String name) {
        files.require(release.id(), new ModelName(ModelKind.PROCESS, process));
        Scenario scenario = scenarios.of(release.id(), process).get(name);
        if (scenario == null) {
            throw new ReleaseRefused("scenarios.refused.noScenario", name);
        }
        return scenario;
    }

    /** The scenarios of a process with what a release does with them, by name. */
    @Transactional(readOnly = true)
    @RequiresPermission(Permission.SEE_PROCESSES)
    public List<DraftScenario> of(String ref, String process) {
        Release release = releases.require(ref);
        files.require(release.id(), new ModelName(ModelKind.PROCESS, process));
        Map<String, Scenario> inForce = scenarios.inForce(process);
        Map<String, String> drafts = scenarios.drafts(release.id(), process);
        Map<String, Scenario> all = new TreeMap<>(inForce);
        all.putAll(scenarios.of(release.id(), process));
        return all.entrySet().stream()
                .map(one -> new DraftScenario(
                        process, one.getKey(), one.getValue().title(), state(drafts.get(one.getKey())), one.getValue()))
                .toList();
    }

    private static State state(@Nullable String written) {
        return written == null ? State.KEPT : written.isEmpty() ? State.REMOVED : State.WRITTEN;
    }

    /** What was played with an earlier state of it counts no more. */
    private void write(Release release, String process, String name, String content) {
        scenarios.put(release.id(), process, name, content, door.me(), clock.instant());
        rehearsals.forget(release.id(), process, name);
        signals.changed(release.ref());
    }
}

package org.throughline.studio;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nobody is asked about a release before its scenarios were played and each changed expectation was signed off. */
@Component
class RehearsalGate {

    private final RehearsalStore store;
    private final ScenarioStore scenarios;

    RehearsalGate(RehearsalStore store, ScenarioStore scenarios) {
        this.store = store;
        this.scenarios = scenarios;
    }

    /** @throws ReleaseRefused when a scenario was not played with what is written now, or went otherwise and nobody signed that */
    void check(Release release, Map<ModelName, String> sources) {
        List<RehearsedScenario> went = store.of(release.id());
        sources.forEach((model, source) -> {
            if (model.kind() == ModelKind.PROCESS) {
                check(release, model.name(), SourceHash.of(source), went);
            }
        });
    }

    private void check(Release release, String model, String hash, List<RehearsedScenario> went) {
        Set<String> missing = new HashSet<>(scenarios.of(release.id(), model).keySet());
        for (RehearsedScenario scenario : went) {
            if (scenario.model().equals(model) && scenario.sourceSha256().equals(hash)) {
                missing.remove(scenario.name());
                if (scenario.isOpen()) {
                    throw new ReleaseRefused("scenarios.refused.unmet", scenario.title());
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new ReleaseRefused("scenarios.refused.notPlayed", model);
        }
    }
}

package org.throughline.base.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Stands in the engine before everything that a deployment does, so that no way in comes past the gate.
 *
 * <p>Only for new deployments: the engine deploys what it already has again whenever its cache is cold, and a rule that got stricter since
 * then must not stop cases that run. What it already runs is held by {@link ModelGuard} and {@link GuardedExpressions} alone.
 */
final class DeploymentGuard implements Deployer {

    private static final Pattern FILE = Pattern.compile("(?:.*/)?([^/]+?)\\.(bpmn20\\.xml|bpmn|dmn11\\.xml|dmn|form)");

    private final Supplier<ModelGate> gate;

    DeploymentGuard(Supplier<ModelGate> gate) {
        this.gate = gate;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            List<Finding> findings = findings(deployment);
            if (!findings.isEmpty()) {
                throw new ModelRefused(findings);
            }
        }
    }

    private List<Finding> findings(DeploymentEntity deployment) {
        List<Finding> refused = new ArrayList<>();
        Map<String, Map<String, String>> files = new HashMap<>();
        for (ResourceEntity resource : deployment.getResources().values()) {
            Matcher file = FILE.matcher(resource.getName());
            String shown = Findings.shortened(resource.getName());
            if (!file.matches()) {
                refused.add(Finding.as(ModelRule.READABLE, "kind", shown, shown));
                continue;
            }
            ModelSource.Decoded decoded = ModelSource.decode(shown, resource.getBytes());
            if (decoded instanceof ModelSource.Decoded.Refused wrong) {
                refused.add(wrong.finding());
            } else if (decoded instanceof ModelSource.Decoded.Text text) {
                files.computeIfAbsent(file.group(2).substring(0, 3), kind -> new HashMap<>())
                        .put(file.group(1), text.text());
            }
        }
        ModelFiles changed = new ModelFiles(
                files.getOrDefault("bpm", Map.of()),
                files.getOrDefault("dmn", Map.of()),
                files.getOrDefault("for", Map.of()));
        gate.get().check(changed).stream().filter(Finding::isError).forEach(refused::add);
        return refused;
    }
}

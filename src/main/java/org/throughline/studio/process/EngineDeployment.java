package org.throughline.studio.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import org.throughline.studio.ModelDeployment;
import org.throughline.studio.ModelInForce;
import org.throughline.studio.ModelName;

/** Deploys to the engine: as one deployment that is named after the release. */
@Component
class EngineDeployment implements ModelDeployment {

    private static final String SHIPPED = "shipped";
    private static final String PRODUCT = "throughline";

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final DeployedModels models;

    EngineDeployment(RepositoryService repository, RuntimeService runtime, DeployedModels models) {
        this.repository = repository;
        this.runtime = runtime;
        this.models = models;
    }

    @Override
    public Deployed deploy(String release, Map<ModelName, String> parts) {
        DeploymentWithDefinitions deployed = deploy(release, DeployedModels.STUDIO, parts);
        List<Version> versions = new ArrayList<>();
        for (ModelName model : parts.keySet()) {
            models.find(model).map(ModelInForce::version).ifPresent(number -> versions.add(new Version(model, number)));
        }
        return new Deployed(deployed.getId(), versions);
    }

    /** Deploys files that came with the product. */
    void deployShipped(Map<ModelName, String> parts) {
        deploy(PRODUCT, SHIPPED, parts);
    }

    @Override
    public void stopStarts(String process) {
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (newest != null && !newest.isSuspended()) {
            repository.suspendProcessDefinitionById(newest.getId());
        }
    }

    @Override
    public long incidents(String deploymentId) {
        return repository.createProcessDefinitionQuery().deploymentId(deploymentId).list().stream()
                .mapToLong(version -> runtime.createIncidentQuery()
                        .processDefinitionId(version.getId())
                        .count())
                .sum();
    }

    private DeploymentWithDefinitions deploy(String name, String source, Map<ModelName, String> parts) {
        DeploymentBuilder deployment = repository.createDeployment().name(name).source(source);
        parts.forEach((model, text) -> deployment.addString(model.resource(), text));
        return deployment.deployWithResult();
    }
}

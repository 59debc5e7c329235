package org.throughline.studio.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.studio.ModelDeployment;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;

/** Deploys to the engine: as one deployment that is named after the release. */
@Component
class EngineDeployment implements ModelDeployment {

    private static final String SHIPPED = "shipped";
    private static final String PRODUCT = "throughline";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    EngineDeployment(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    @Override
    public Deployed deploy(String release, Map<ModelName, String> parts) {
        DeploymentWithDefinitions deployed = deploy(release, DeployedModels.STUDIO, parts);
        List<Version> versions = new ArrayList<>();
        versions(deployed).forEach((model, number) -> {
            if (parts.containsKey(model)) {
                versions.add(new Version(model, number));
            }
        });
        return new Deployed(deployed.getId(), versions);
    }

    /** From the answer of the engine: its tables hold the new versions only when its step is done. */
    private static Map<ModelName, Integer> versions(DeploymentWithDefinitions deployed) {
        Map<ModelName, Integer> versions = new TreeMap<>();
        for (ProcessDefinition process : listed(deployed.getDeployedProcessDefinitions())) {
            versions.put(new ModelName(ModelKind.PROCESS, process.getKey()), process.getVersion());
        }
        for (DecisionDefinition table : listed(deployed.getDeployedDecisionDefinitions())) {
            ModelName.ofResource(table.getResourceName())
                    .ifPresent(model -> versions.merge(model, table.getVersion(), Math::max));
        }
        if (deployed instanceof DeploymentEntity entity) {
            for (CamundaFormDefinition form : listed(entity.getDeployedArtifacts(CamundaFormDefinitionEntity.class))) {
                versions.put(new ModelName(ModelKind.FORM, form.getKey()), form.getVersion());
            }
        }
        return versions;
    }

    private static <T> List<T> listed(@Nullable List<T> found) {
        return found == null ? List.of() : found;
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

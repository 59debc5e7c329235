package org.throughline.base.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.throughline.support.ApplicationTest;

/** Whoever deploys into the application's engine passes the gate, and what is deployed already is not asked again. */
@ApplicationTest
class DeploymentGuardTest {

    @Autowired
    private RepositoryService repository;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private ModelGate gate;

    @Test
    void noAttackIsDeployed() {
        long before = repository.createDeploymentQuery().count();

        HostileModels.all()
                .forEach(attack -> assertThatThrownBy(() -> repository
                                .createDeployment()
                                .addInputStream(
                                        attack.key() + "." + attack.kind(), new ByteArrayInputStream(attack.bytes()))
                                .deploy())
                        .as("%s", attack)
                        .isInstanceOfSatisfying(
                                ModelRefused.class,
                                refused -> assertThat(refused.findings())
                                        .extracting(Finding::rule)
                                        .contains(attack.rule())));

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void filesOfOtherKindsAreNotDeployed() {
        assertThatThrownBy(() ->
                        repository.createDeployment().addString("x.groovy", "1").deploy())
                .isInstanceOf(ModelRefused.class);
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("x.bpmn.txt", HostileModels.PROCESS)
                        .deploy())
                .isInstanceOf(ModelRefused.class);
    }

    /** Its form is in force, so it may stand alone. */
    @Test
    void aGoodModelIsDeployedAndReadAgainWhenTheCacheIsCold() {
        assertThat(gate.check(new ModelFiles(Map.of("target", HostileModels.PROCESS), Map.of(), Map.of())))
                .isEmpty();
        String deployment = repository
                .createDeployment()
                .addString("target.bpmn", HostileModels.PROCESS)
                .deploy()
                .getId();
        try {
            String definition = repository
                    .createProcessDefinitionQuery()
                    .deploymentId(deployment)
                    .singleResult()
                    .getId();
            ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                    .getDeploymentCache()
                    .removeProcessDefinition(definition);

            assertThatCode(() -> repository.getProcessDefinition(definition)).doesNotThrowAnyException();
        } finally {
            repository.deleteDeployment(deployment, true);
        }
    }

    @Test
    void everyShippedFileIsGoodBesideTheOthers() {
        assertThat(gate.check(ShippedWords.FILES)).filteredOn(Finding::isError).isEmpty();
    }
}

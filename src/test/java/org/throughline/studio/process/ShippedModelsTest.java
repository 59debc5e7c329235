package org.throughline.studio.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.studio.ModelInForce;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.SupplierVersions;
import org.throughline.support.ApplicationTest;

/** The start of the product, with files of its own in a transaction that is rolled back. */
@ApplicationTest
@Transactional
class ShippedModelsTest {

    @Autowired
    private ShippedModels start;

    @Autowired
    private ShippedFiles files;

    @Autowired
    private DeployedModels models;

    @Autowired
    private EngineDeployment deployment;

    @Autowired
    private SupplierVersions versions;

    @Autowired
    private RepositoryService repository;

    private ModelName table;

    @BeforeEach
    void aTableOfItsOwn() {
        table = new ModelName(ModelKind.TABLE, "studio-" + UUID.randomUUID());
    }

    @Test
    void everyFileThatComesWithTheProductIsInForce() {
        Map<ModelName, String> inForce = models.sources();

        assertThat(files.read())
                .isNotEmpty()
                .allSatisfy((model, source) -> assertThat(inForce).containsKey(model));
        assertThat(versions.seen()).containsKeys(files.read().keySet().toArray(ModelName[]::new));
    }

    @Test
    void theSameFilesAgainDeployNothing() {
        start.bringIn(Map.of(table, table("one")));
        long before = deployments();

        start.bringIn(Map.of(table, table("one")));

        assertThat(deployments()).isEqualTo(before);
        assertThat(inForce().version()).isEqualTo(1);
    }

    @Test
    void aFileThatChangedIsDeployedAlone() {
        start.bringIn(Map.of(table, table("one")));

        start.bringIn(Map.of(table, table("two")));

        assertThat(inForce().version()).isEqualTo(2);
        assertThat(inForce().isOfStudio()).isFalse();
        assertThat(models.source(table)).contains(table("two"));
    }

    @Test
    void aNewerFileNeverGoesOverWhatTheStudioMadeAndIsKept() {
        start.bringIn(Map.of(table, table("one")));
        deployment.deploy("REL-2026-000001", Map.of(table, table("ours")));

        start.bringIn(Map.of(table, table("two")));

        assertThat(models.source(table)).contains(table("ours"));
        assertThat(inForce().release()).isEqualTo("REL-2026-000001");
        assertThat(versions.waiting()).containsKey(table);
        assertThat(versions.source(table)).isEqualTo(table("two"));
    }

    private ModelInForce inForce() {
        return models.find(table).orElseThrow();
    }

    private long deployments() {
        return repository.createDeploymentQuery().count();
    }

    private String table(String output) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" xmlns:camunda="http://camunda.org/schema/1.0/dmn"
                    id="d" name="d" namespace="https://throughline.org/dmn">
                  <decision id="%s" name="A table" camunda:historyTimeToLive="P30D" camunda:versionTag="1.0">
                    <decisionTable id="t" hitPolicy="FIRST">
                      <output id="o" name="said" typeRef="string" />
                      <rule id="r"><outputEntry id="e"><text>"%s"</text></outputEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>""".formatted(table.name(), output);
    }
}

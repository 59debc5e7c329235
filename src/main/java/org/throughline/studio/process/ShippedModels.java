package org.throughline.studio.process;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.studio.DeploymentParts;
import org.throughline.studio.ModelInForce;
import org.throughline.studio.ModelName;
import org.throughline.studio.ShippedModelsPolicy;
import org.throughline.studio.SourceHash;
import org.throughline.studio.SupplierVersions;

/**
 * Deploys at the start what came with the product and is new, before anybody can sign in; replaces the engine's own deployment, which
 * would put a shipped file over what the studio made of it.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(ShippedModels.class);

    private final ShippedFiles files;
    private final DeployedModels models;
    private final EngineDeployment deployment;
    private final SupplierVersions versions;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShippedModels(
            ShippedFiles files,
            DeployedModels models,
            EngineDeployment deployment,
            SupplierVersions versions,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.models = models;
        this.deployment = deployment;
        this.versions = versions;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<ModelName, String> shipped = files.read();
        transaction.executeWithoutResult(status -> bringIn(shipped));
    }

    /** Compares these files with what is in force and with those that came before, and does what follows from it. */
    void bringIn(Map<ModelName, String> shipped) {
        versions.lock();
        Map<ModelName, String> sources = models.sources();
        Map<ModelName, String> seen = versions.seen();
        ShippedModelsPolicy.Plan plan = ShippedModelsPolicy.plan(shipped, current(sources), seen);
        Map<ModelName, String> changed = new TreeMap<>(shipped);
        changed.keySet().retainAll(plan.deploy());
        if (!changed.isEmpty()) {
            deployment.deployShipped(DeploymentParts.of(changed, sources));
            log.info("Deployed models that came with the product: {}", names(changed));
        }
        Instant now = clock.instant();
        shipped.forEach((model, source) -> {
            String hash = SourceHash.of(source);
            if (!hash.equals(seen.get(model))) {
                versions.came(model, hash, source, plan.waiting().contains(model), now);
            }
        });
        if (!plan.waiting().isEmpty()) {
            log.info("The studio's own versions stay in force; newer ones wait: {}", plan.waiting());
        }
    }

    private Map<ModelName, ShippedModelsPolicy.Current> current(Map<ModelName, String> sources) {
        List<ModelInForce> inForce = models.all();
        Map<ModelName, ShippedModelsPolicy.Current> current = new HashMap<>();
        for (ModelInForce model : inForce) {
            String source = sources.get(model.model());
            if (source != null) {
                current.put(model.model(), new ShippedModelsPolicy.Current(source, model.isOfStudio()));
            }
        }
        return current;
    }

    private static String names(Map<ModelName, String> files) {
        return files.keySet().stream().map(ModelName::file).collect(Collectors.joining(", "));
    }
}

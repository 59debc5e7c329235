package org.throughline.base.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.throughline.base.form.FormSchemas;

/**
 * The one gate: every model that is to go live in this application is looked at here, whoever brings it.
 *
 * <p>The editor shows what it answers, a release cannot be submitted nor deployed with an error, and the engine itself asks it before it
 * takes a deployment ({@link DeploymentGuard}). Its rules are those of {@link ModelContract}, with the vocabulary of the running code
 * and beside the models in force.
 */
@Component
public class ModelGate {

    private final Supplier<ModelVocabulary> vocabulary;
    private final FormSchemas schemas;
    private final DeployedSources deployed;
    private final AtomicReference<InForce> last = new AtomicReference<>();

    ModelGate(ApplicationVocabulary vocabulary, FormSchemas schemas, DeployedSources deployed) {
        this.vocabulary = SingletonSupplier.of(vocabulary::collect);
        this.schemas = schemas;
        this.deployed = deployed;
    }

    /**
     * What stood in force when a state was seen.
     *
     * @param state of {@link DeployedSources#state()}
     */
    private record InForce(String state, ModelFiles files, Map<String, XmlNode> trees) {}

    /** What does not hold in these files beside the models that are in force now. */
    public List<Finding> check(ModelFiles changed) {
        InForce now = now();
        return contract().check(changed, now.files(), now.trees());
    }

    /** What does not hold in these files beside others. */
    public List<Finding> check(ModelFiles changed, ModelFiles inForce) {
        return contract().check(changed, inForce);
    }

    private ModelContract contract() {
        return new ModelContract(vocabulary.get(), schemas);
    }

    private InForce now() {
        String state = deployed.state();
        InForce known = last.get();
        if (known != null && known.state().equals(state)) {
            return known;
        }
        ModelFiles files = deployed.read();
        Map<String, XmlNode> processes = new HashMap<>();
        files.processes().forEach((name, xml) -> ModelContract.tree(xml).ifPresent(tree -> processes.put(name, tree)));
        InForce read = new InForce(state, files, processes);
        last.set(read);
        return read;
    }
}

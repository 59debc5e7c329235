package org.throughline.studio;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.base.process.Finding;
import org.throughline.base.process.ModelFiles;
import org.throughline.base.process.ModelGate;

/** The gate before a release: what would be wrong if its files were in force beside all the others. */
@Component
class ReleaseGate {

    private final ModelGate gate;

    ReleaseGate(ModelGate gate) {
        this.gate = gate;
    }

    /**
     * What the gate finds.
     *
     * @param changed the files of the release
     * @param inForce what is in force now
     */
    List<Finding> check(Map<ModelName, String> changed, Map<ModelName, String> inForce) {
        return gate.check(files(changed), files(inForce));
    }

    /** Whether anything that was found keeps a release from going live. */
    static boolean blocks(Collection<Finding> findings) {
        return findings.stream().anyMatch(Finding::isError);
    }

    private static ModelFiles files(Map<ModelName, String> sources) {
        return new ModelFiles(
                of(sources, ModelKind.PROCESS), of(sources, ModelKind.TABLE), of(sources, ModelKind.FORM));
    }

    private static Map<String, String> of(Map<ModelName, String> sources, ModelKind kind) {
        return sources.entrySet().stream()
                .filter(file -> file.getKey().kind() == kind)
                .collect(Collectors.toMap(file -> file.getKey().name(), Map.Entry::getValue));
    }
}

package org.throughline.studio;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormSchemas;
import org.throughline.base.process.ApplicationVocabulary;
import org.throughline.base.process.Finding;
import org.throughline.base.process.ModelContract;
import org.throughline.base.process.ModelFiles;
import org.throughline.base.process.ModelRule;

/**
 * The gate before a release: what would be wrong if its files were in force.
 *
 * <p>All models are checked together, because a form that changes may spoil a process that does not. What is wrong already, in files
 * that the release leaves as they are, is not its fault and does not stop it.
 */
@Component
class ReleaseGate {

    private final ApplicationVocabulary vocabulary;
    private final FormSchemas schemas;
    private final AtomicReference<@Nullable Known> known = new AtomicReference<>();

    /** What was found in models that are in force; they are checked again when they change. */
    private record Known(String hash, Set<Finding> findings) {}

    ReleaseGate(ApplicationVocabulary vocabulary, FormSchemas schemas) {
        this.vocabulary = vocabulary;
        this.schemas = schemas;
    }

    /**
     * What the gate finds.
     *
     * @param changed the files of the release
     * @param inForce what is in force now
     */
    List<ReleaseFinding> check(Map<ModelName, String> changed, Map<ModelName, String> inForce) {
        Map<ModelName, String> merged = new HashMap<>(inForce);
        merged.putAll(changed);
        Set<String> own = changed.keySet().stream().map(ModelName::name).collect(Collectors.toSet());
        Set<Finding> before = before(inForce);
        return contract().check(files(merged)).stream()
                .filter(finding -> own.contains(finding.model()) || !before.contains(finding))
                .map(ReleaseGate::finding)
                .toList();
    }

    /** Whether anything that was found keeps a release from going live. */
    static boolean blocks(Collection<ReleaseFinding> findings) {
        return findings.stream().anyMatch(ReleaseFinding::error);
    }

    private Set<Finding> before(Map<ModelName, String> inForce) {
        String hash = SourceHash.of(inForce.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> file.getKey().file() + '\n' + file.getValue())
                .collect(Collectors.joining("\n")));
        Known last = known.get();
        if (last != null && last.hash().equals(hash)) {
            return last.findings();
        }
        Set<Finding> findings = new HashSet<>(contract().check(files(inForce)));
        known.set(new Known(hash, findings));
        return findings;
    }

    private ModelContract contract() {
        return new ModelContract(vocabulary.collect(), schemas);
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

    private static ReleaseFinding finding(Finding found) {
        return new ReleaseFinding(
                found.rule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                found.level() == ModelRule.Level.ERROR,
                found.model(),
                found.element(),
                found.message());
    }
}

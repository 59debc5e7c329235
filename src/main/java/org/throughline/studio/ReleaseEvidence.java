package org.throughline.studio;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.base.i18n.Texts;
import org.throughline.base.process.Finding;

/**
 * Writes down what went live, why, and who said yes; frozen, so that it can be checked years later without the product.
 *
 * <p>In English whoever reads it: it is one text with one hash.
 */
@Component
class ReleaseEvidence {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Texts texts;

    ReleaseEvidence(Texts texts) {
        this.texts = texts;
    }

    /** What is written down beside the release itself. */
    record Live(
            ReleaseSummary release,
            List<Part> files,
            List<Finding> findings,
            List<RehearsedScenario> scenarios,
            List<ScenarioStore.Written> written,
            List<ReleaseWords> words,
            ModelDeployment.Deployed deployed,
            Instant at) {}

    /** A file of the release. */
    record Part(ModelName model, @Nullable Integer baseVersion, String source, String before) {}

    /** The text, as JSON. */
    String write(Live live) {
        ReleaseSummary release = live.release();
        Map<String, @Nullable Object> evidence = new LinkedHashMap<>();
        evidence.put("release", release.ref());
        evidence.put("title", release.title());
        evidence.put("reason", release.reason());
        evidence.put("risk", release.risk());
        evidence.put("author", release.authorId().toString());
        evidence.put("submittedAt", String.valueOf(release.submittedAt()));
        evidence.put("emergency", release.emergencyWhy());
        evidence.put("approvedBy", String.valueOf(release.reviewerId()));
        evidence.put("approvedAt", String.valueOf(release.reviewedAt()));
        evidence.put("approvedWith", release.reviewWords());
        evidence.put("liveAt", live.at().toString());
        evidence.put("deployment", live.deployed().deploymentId());
        evidence.put(
                "files", live.files().stream().map(part -> file(part, live)).toList());
        evidence.put(
                "deployed",
                live.deployed().models().stream()
                        .map(version -> Map.of("file", version.model().file(), "version", version.number()))
                        .toList());
        evidence.put("findings", live.findings().stream().map(this::finding).toList());
        evidence.put(
                "scenarios",
                live.scenarios().stream().map(ReleaseEvidence::scenario).toList());
        evidence.put(
                "scenariosWritten",
                live.written().stream().map(ReleaseEvidence::written).toList());
        try {
            return JSON.writeValueAsString(evidence);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Evidence does not write", impossible);
        }
    }

    private static Map<String, @Nullable Object> scenario(RehearsedScenario scenario) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("model", scenario.model());
        written.put("scenario", scenario.name());
        written.put("title", scenario.title());
        written.put("met", scenario.met());
        written.put("differences", scenario.differences());
        written.put(
                "signedOffBy",
                scenario.signedBy() == null ? null : scenario.signedBy().toString());
        return written;
    }

    private static Map<String, String> written(ScenarioStore.Written scenario) {
        return new TreeMap<>(Map.of(
                "model", scenario.model(),
                "scenario", scenario.name(),
                "content", scenario.content()));
    }

    private Map<String, Object> finding(Finding finding) {
        return Map.of(
                "rule", finding.rule().id(),
                "error", finding.isError(),
                "model", finding.model(),
                "element", finding.element(),
                "message", finding.message(texts.in(Locale.UK)));
    }

    private Map<String, @Nullable Object> file(Part part, Live live) {
        Map<String, @Nullable Object> file = new LinkedHashMap<>();
        file.put("file", part.model().file());
        file.put("sha256", SourceHash.of(part.source()));
        file.put("baseVersion", part.baseVersion());
        file.put("sha256Before", part.before().isEmpty() ? null : SourceHash.of(part.before()));
        live.words().stream()
                .filter(words -> words.model().equals(part.model()))
                .forEach(words -> {
                    file.put("runningCases", words.runningCases());
                    file.put(
                            "changes",
                            words.words().stream()
                                    .map(word -> word.in((key, arguments) -> texts.text(Locale.UK, key, arguments)))
                                    .toList());
                });
        return file;
    }
}

package org.throughline.base.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The shipped models, and words that fit them exactly. */
final class ShippedWords {

    static final ModelFiles FILES = shipped();

    static final ModelVocabulary WORDS = whatTheModelsUse();

    private ShippedWords() {}

    private static ModelFiles shipped() {
        try {
            return ModelFiles.read(Path.of("bpmn"), Path.of("forms"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A vocabulary that fits the shipped models exactly; whether the code offers it is the application's test. */
    private static ModelVocabulary whatTheModelsUse() {
        String all = String.join("\n", FILES.processes().values());
        Set<String> variables = found(all, "\\$\\{!?(\\w+)(?: [!=]= '\\w+')?}");
        variables.addAll(found(all, "\\$\\{list\\.(\\w+)}"));
        variables.addAll(found(all, "camunda:(?:in|out) [^>]*source=\"(\\w+)\""));
        variables.addAll(found(all, "camunda:(?:in|out) [^>]*target=\"(\\w+)\""));
        variables.addAll(found(all, "name=\"separateFrom\" value=\"(\\w+)\""));
        return new ModelVocabulary(
                found(all, "delegateExpression=\"\\$\\{(\\w+)}\""),
                FILES.forms().keySet(),
                found(all, "candidateGroups=\"([A-Z_,]+)\"").stream()
                        .flatMap(groups -> Pattern.compile(",").splitAsStream(groups))
                        .collect(Collectors.toSet()),
                found(all, "<(?:bpmn:)?message id=\"\\w+\" name=\"(\\w+)\""),
                variables,
                found(all, "\\$\\{due\\.(\\w+)}"),
                Set.of(),
                FILES.decisions().keySet(),
                Set.of(),
                duties());
    }

    private static Set<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** As the features say it in the application; here only what the spoilt models need. */
    private static ModelDuties duties() {
        return new ModelDuties(
                Set.of(
                        "pdsa-plan",
                        "pdsa-study",
                        "overdue-review",
                        "check-delivered",
                        "action-decide-next",
                        "risk-review",
                        "present-paper",
                        "board-decision",
                        "item-quorum",
                        "board-attendance",
                        "quorum-choice",
                        "board-minutes",
                        "board-minutes-approval",
                        "after-action-review",
                        "session-plan",
                        "session-close",
                        "session-cancel"),
                Map.of("effect-check", "ownerId"),
                Map.of("action-ownership", Set.of("check-delivered")));
    }
}

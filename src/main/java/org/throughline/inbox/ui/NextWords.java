package org.throughline.inbox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.throughline.inbox.WorkProcess.NextStep;

/** "Then: …": what happens after sending, named from the model. */
final class NextWords {

    private NextWords() {}

    static Optional<String> sentence(List<NextStep> next) {
        if (next.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(I18NProvider.translate(
                "inbox.then", next.stream().map(NextWords::way).collect(Collectors.joining("; "))));
    }

    private static String way(NextStep step) {
        String targets = String.join(" " + I18NProvider.translate("inbox.or") + " ", step.targets());
        return step.answer().isBlank() ? targets : I18NProvider.translate("inbox.then.if", step.answer(), targets);
    }
}

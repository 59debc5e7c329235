package org.throughline.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes that write themselves from who was there and what was decided; the secretary edits them. */
final class MinutesDraft {

    private MinutesDraft() {}

    static String of(String title, List<String> present, List<DecisionSummary> decisions) {
        StringBuilder draft = new StringBuilder(title).append("\n\nPresent: ").append(String.join(", ", present));
        for (DecisionSummary decision : decisions) {
            draft.append("\n\n").append(decision.ref()).append(" ").append(decision.title());
            draft.append("\n").append(decision.outcome()).append(": ").append(decision.reason());
            add(draft, "Deviation", decision.deviationReason());
            add(draft, "Conditions", decision.conditions());
            add(draft, "Alternative", decision.alternative());
            add(draft, "Action", decision.actionTitle());
            add(draft, "Dissent", decision.dissent());
        }
        return draft.toString();
    }

    private static void add(StringBuilder draft, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            draft.append("\n").append(label).append(": ").append(text);
        }
    }
}

package org.throughline.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.base.i18n.Phrases;

/** Minutes that write themselves from who was there and what was decided; the secretary edits them. */
final class MinutesDraft {

    private final Phrases phrases;

    MinutesDraft(Phrases phrases) {
        this.phrases = phrases;
    }

    String of(String title, List<String> present, List<DecisionSummary> decisions) {
        StringBuilder draft = new StringBuilder(title).append("\n");
        add(draft, "board.minutes.present", String.join(", ", present));
        for (DecisionSummary decision : decisions) {
            draft.append("\n\n").append(decision.ref()).append(" ").append(decision.title());
            draft.append("\n").append(phrases.text("board.outcome." + decision.outcome()));
            if (decision.state() == DecisionState.TO_BE_RATIFIED) {
                draft.append(" · ").append(phrases.text("board.decision.state." + decision.state()));
            }
            add(draft, "board.decision.why", decision.reason());
            add(draft, "board.decision.deviation", decision.deviationReason());
            add(draft, "board.decision.conditions", decision.conditions());
            add(draft, "board.decision.alternative", decision.alternative());
            add(draft, "board.decision.action", decision.actionTitle());
            add(draft, "board.decision.dissent", decision.dissent());
        }
        return draft.toString();
    }

    private void add(StringBuilder draft, String labelKey, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            draft.append("\n").append(phrases.text(labelKey)).append(": ").append(text);
        }
    }
}

package org.throughline.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes that write themselves from who was there and what was decided; the secretary edits them. */
final class MinutesDraft {

    /** Words in the language of the board's place. */
    interface Words {

        String text(String key, Object... arguments);
    }

    private final Words words;

    MinutesDraft(Words words) {
        this.words = words;
    }

    String of(String title, List<String> present, List<DecisionSummary> decisions) {
        StringBuilder draft = new StringBuilder(title).append("\n");
        add(draft, "board.minutes.present", String.join(", ", present));
        for (DecisionSummary decision : decisions) {
            draft.append("\n\n").append(decision.ref()).append(" ").append(decision.title());
            draft.append("\n").append(words.text("board.outcome." + decision.outcome()));
            if (decision.state() == DecisionState.TO_BE_RATIFIED) {
                draft.append(" · ").append(words.text("board.decision.state." + decision.state()));
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
            draft.append("\n").append(words.text(labelKey)).append(": ").append(text);
        }
    }
}

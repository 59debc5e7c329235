package org.throughline.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a decision table recommended on an item, with its version and what it was asked with. */
@Embeddable
class ItemAdvice {

    @Column(name = "recommendation")
    private @Nullable String outcome;

    @Column(name = "recommendation_rule")
    private @Nullable String rule;

    @Column(name = "recommendation_inputs")
    private @Nullable String inputs;

    protected ItemAdvice() {}

    ItemAdvice(String outcome, String rule, String inputs) {
        this.outcome = outcome;
        this.rule = rule;
        this.inputs = inputs;
    }

    /** Nobody was asked. */
    static ItemAdvice none() {
        return new ItemAdvice();
    }

    /** The recommended outcome; empty when the table had no word or was not asked. */
    String outcome() {
        return outcome == null ? "" : outcome;
    }

    @Nullable
    String rule() {
        return rule;
    }

    @Nullable
    String inputs() {
        return inputs;
    }
}

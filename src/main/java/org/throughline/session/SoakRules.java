package org.throughline.session;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.throughline.base.process.DecisionTables;

/** Asks decision D02 how long the soak of a cycle lasts. */
@Component
class SoakRules {

    private static final String DECISION = "soak-rule";

    private final DecisionTables tables;

    SoakRules(DecisionTables tables) {
        this.tables = tables;
    }

    SoakRule rule(Question question) {
        return rule(question.method(), question.harm(), question.urgency());
    }

    SoakRule rule(LearningMethod method, boolean harm, Urgency urgency) {
        return SoakRule.of(
                tables.evaluate(DECISION, Map.of("method", method.name(), "harm", harm, "urgency", urgency.name())));
    }
}

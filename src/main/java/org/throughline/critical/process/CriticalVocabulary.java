package org.throughline.critical.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its model call things. */
@Component
class CriticalVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return ProcessVariable.names(
                CriticalVariables.EVENT_REF,
                CriticalVariables.SUBJECT_TITLE,
                CriticalVariables.UNIT_ID,
                CriticalVariables.LEADER_ID,
                CriticalVariables.GUARDIAN_ID,
                CriticalVariables.GO_DEEPER);
    }

    @Override
    public Set<String> messages() {
        return Set.of(
                CriticalVariables.CRITICAL_EVENT, CriticalVariables.CONTAINMENT_ASKED, CriticalVariables.WITHDRAW);
    }

    /** A host leader reviews, and people are supported whatever the review says. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of("after-action-review"),
                Map.of(),
                Map.of("critical-event-review", Set.of("host-review", "after-action-review", "support-people")));
    }
}

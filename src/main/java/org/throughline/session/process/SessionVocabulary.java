package org.throughline.session.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its models call things. */
@Component
class SessionVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return ProcessVariable.names(
                SessionVariables.CYCLE_REF,
                SessionVariables.SESSION_REF,
                SessionVariables.SESSION_KIND,
                SessionVariables.UNIT_ID,
                SessionVariables.SUBJECT_TITLE,
                SessionVariables.SPONSOR_ID,
                SessionVariables.FACILITATOR_ID,
                SessionVariables.FORMER_FACILITATOR_ID,
                SessionVariables.COUNTERPART_ID,
                SessionVariables.NEEDS_COMPACT,
                SessionVariables.SPONSOR_ACCEPTS,
                SessionVariables.SPONSOR_CHOICE,
                SessionVariables.REPLAN_CHOICE,
                SessionVariables.ENOUGH_PEOPLE,
                SessionVariables.TIME_LOST,
                SessionVariables.EXIT_CONFIRMED,
                SessionVariables.ONLY_WEAKER,
                SessionVariables.NEEDS_APPROVAL,
                SessionVariables.APPROVAL,
                SessionVariables.ACTIONS_OPEN,
                SessionVariables.ADVISER_CHOICE);
    }

    /** The messages of cycles and sessions; `CycleRequested` comes from outside the product's own screens. */
    @Override
    public Set<String> messages() {
        return Set.of(
                "CycleRequested",
                "UrgentRisk",
                "SoakExitRequested",
                "ActionsFinal",
                "Withdraw",
                "FacilitatorReplaced",
                "SessionMoved",
                "SessionCancelled",
                "SessionOpened",
                "SessionReopened");
    }

    @Override
    public Set<String> decisions() {
        return Set.of("soak-rule", "perspective-coverage", "action-strength", "approval-role", "clocks-and-rights");
    }

    /** Time to soak between the two sessions is kept, and who spoke hears what became of it. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of("session-plan", "session-close", "session-cancel"),
                Map.of(),
                Map.of(
                        "learning-cycle",
                        Set.of("session", "startSoak", "soak-exit", "approve-options", "tell-story"),
                        "session",
                        Set.of("learning-compact", "session-run")));
    }
}

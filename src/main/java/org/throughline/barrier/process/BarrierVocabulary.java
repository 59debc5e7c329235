package org.throughline.barrier.process;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its model call things. */
@Component
class BarrierVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        return ProcessVariable.names(
                BarrierVariables.BARRIER_REF,
                BarrierVariables.UNIT_ID,
                BarrierVariables.SUBJECT_TITLE,
                BarrierVariables.RAISER_ID,
                BarrierVariables.TIER,
                BarrierVariables.TIER_KIND,
                BarrierVariables.RECEIVER_ID,
                BarrierVariables.RECEIVER_ROLE,
                BarrierVariables.ANSWER,
                BarrierVariables.MAY_OBJECT,
                BarrierVariables.OBJECTS,
                BarrierVariables.CONFIRMER_ID,
                BarrierVariables.CONFIRMER_ROLE,
                BarrierVariables.REALLY_GONE,
                BarrierVariables.BOARD_OUTCOME,
                BarrierVariables.RISK_OWNER_ID,
                BarrierVariables.RISK_REVIEW,
                BarrierVariables.MAY_BE_LATER);
    }

    @Override
    public Set<String> messages() {
        return Set.of("RemovalFinished", "DecisionTaken", "RiskChanged", "ChairActionLapsed", "Withdraw");
    }

    @Override
    public Set<String> decisions() {
        return Set.of("barrier-routing", "clocks-and-rights");
    }

    /** Whoever raised a barrier hears the answer, may object, and says whether it is really gone; the board is the last tier. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of("risk-review"),
                Map.of(),
                Map.of(
                        "barrier-escalation",
                        Set.of("barrier-answer", "barrier-object", "barrier-confirm-removed", "risk-review")));
    }
}

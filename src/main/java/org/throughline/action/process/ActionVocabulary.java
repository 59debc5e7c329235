package org.throughline.action.process;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.process.ModelDuties;
import org.throughline.base.process.ProcessVariable;
import org.throughline.base.process.ProcessVocabulary;

/** What this feature and its models call things. */
@Component
class ActionVocabulary implements ProcessVocabulary {

    /** Leaves the process at each of its ends; the delegate behind it tells the cycle. */
    private static final String ACTION_FINAL = "ActionFinal";

    @Override
    public Set<String> variables() {
        return Stream.concat(
                        Stream.of(
                                        ActionVariables.ACTION_REF,
                                        ActionVariables.SUBJECT_TITLE,
                                        ActionVariables.UNIT_ID,
                                        ActionVariables.OWNER_ID,
                                        ActionVariables.ACCOUNTABLE_ID,
                                        ActionVariables.SPONSOR_ID,
                                        ActionVariables.VERIFIER_ID,
                                        ActionVariables.FAST_TRACK,
                                        ActionVariables.IS_TEST,
                                        ActionVariables.REOFFER_FIRST,
                                        ActionVariables.SUCCESSOR_ASKED,
                                        ActionVariables.REOFFER_LEFT,
                                        ActionVariables.DATE_NEEDS_APPROVAL,
                                        ActionVariables.MAY_EXTEND,
                                        ActionVariables.VERDICT)
                                .map(ProcessVariable::name),
                        Stream.of(
                                ActionVariables.OFFER_ANSWER,
                                ActionVariables.DATE_AGREED,
                                ActionVariables.REOFFER_CHOICE,
                                ActionVariables.PDSA_ACT,
                                ActionVariables.WHAT_HAPPENED,
                                ActionVariables.DATE_APPROVED,
                                ActionVariables.OVERDUE_CHOICE,
                                ActionVariables.DELIVERED,
                                ActionVariables.NEXT_STEP))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> messages() {
        return Set.of(
                ActionVariables.ACTION_OFFERED,
                ActionVariables.BARRIER_LIFTED,
                ActionVariables.OWNER_LEFT,
                ActionVariables.WITHDRAW,
                ACTION_FINAL);
    }

    @Override
    public Set<String> decisions() {
        return Set.of("action-strength", "clocks-and-rights", "owner-capacity");
    }

    /** Nobody checks their own action, and none is done that nobody accepted, checked and proved. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of("pdsa-plan", "pdsa-study", "overdue-review", "check-delivered", "action-decide-next"),
                Map.of("verification-plan", "ownerId", "check-delivered", "ownerId", "effect-check", "ownerId"),
                Map.of(
                        "action-ownership",
                        Set.of("action-accept", "verification-plan", "check-delivered", "effectiveness-verification"),
                        "effectiveness-verification",
                        Set.of("effect-check")));
    }
}

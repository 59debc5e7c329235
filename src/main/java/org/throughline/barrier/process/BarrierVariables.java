package org.throughline.barrier.process;

import java.util.UUID;
import org.throughline.barrier.BoardOutcome;
import org.throughline.barrier.RiskReview;
import org.throughline.barrier.TierAnswer;
import org.throughline.barrier.TierKind;
import org.throughline.base.process.ProcessVariable;
import org.throughline.organisation.Role;

/** The names in the model. */
final class BarrierVariables {

    static final String PROCESS = "barrier-escalation";

    static final ProcessVariable<String> BARRIER_REF = ProcessVariable.text("barrierRef");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> RAISER_ID = ProcessVariable.id("raiserId");
    static final ProcessVariable<Integer> TIER = ProcessVariable.number("tier");
    static final ProcessVariable<TierKind> TIER_KIND = ProcessVariable.constant("tierKind", TierKind.class);
    static final ProcessVariable<UUID> RECEIVER_ID = ProcessVariable.id("receiverId");
    static final ProcessVariable<Role> RECEIVER_ROLE = ProcessVariable.constant("receiverRole", Role.class);
    static final ProcessVariable<TierAnswer> ANSWER = ProcessVariable.constant("answer", TierAnswer.class);
    static final ProcessVariable<Boolean> MAY_OBJECT = ProcessVariable.flag("mayObject");
    static final ProcessVariable<Boolean> OBJECTS = ProcessVariable.flag("objects");
    static final ProcessVariable<UUID> CONFIRMER_ID = ProcessVariable.id("confirmerId");
    static final ProcessVariable<Role> CONFIRMER_ROLE = ProcessVariable.constant("confirmerRole", Role.class);
    static final ProcessVariable<Boolean> REALLY_GONE = ProcessVariable.flag("reallyGone");
    static final ProcessVariable<BoardOutcome> BOARD_OUTCOME =
            ProcessVariable.constant("boardOutcome", BoardOutcome.class);
    static final ProcessVariable<UUID> RISK_OWNER_ID = ProcessVariable.id("riskOwnerId");
    static final ProcessVariable<RiskReview> RISK_REVIEW = ProcessVariable.constant("riskReview", RiskReview.class);

    /** Travels with the message RiskChanged: whether instants may be later than promised. */
    static final ProcessVariable<Boolean> MAY_BE_LATER = ProcessVariable.flag("mayBeLater");

    private BarrierVariables() {}
}

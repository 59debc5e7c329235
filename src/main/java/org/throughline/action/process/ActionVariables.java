package org.throughline.action.process;

import java.util.UUID;
import org.throughline.action.Verdict;
import org.throughline.base.process.ProcessVariable;

/** The names in `action-ownership` and `effectiveness-verification`. */
final class ActionVariables {

    static final String PROCESS = "action-ownership";
    static final String ACTION_OFFERED = "ActionOffered";
    static final String BARRIER_LIFTED = "BarrierLifted";
    static final String OWNER_LEFT = "OwnerLeft";
    static final String WITHDRAW = "Withdraw";

    static final ProcessVariable<String> ACTION_REF = ProcessVariable.text("actionRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<UUID> OWNER_ID = ProcessVariable.id("ownerId");
    static final ProcessVariable<UUID> ACCOUNTABLE_ID = ProcessVariable.id("accountableId");
    static final ProcessVariable<UUID> SPONSOR_ID = ProcessVariable.id("sponsorId");
    static final ProcessVariable<UUID> VERIFIER_ID = ProcessVariable.id("verifierId");
    static final ProcessVariable<Boolean> FAST_TRACK = ProcessVariable.flag("fastTrack");
    static final ProcessVariable<Boolean> IS_TEST = ProcessVariable.flag("isTest");
    static final ProcessVariable<Boolean> REOFFER_FIRST = ProcessVariable.flag("reofferFirst");
    /** Set only by code: whoever takes over from an owner who left was asked already. */
    static final ProcessVariable<Boolean> SUCCESSOR_ASKED = ProcessVariable.flag("successorAsked");

    static final ProcessVariable<Boolean> REOFFER_LEFT = ProcessVariable.flag("reofferLeft");
    static final ProcessVariable<Boolean> DATE_NEEDS_APPROVAL = ProcessVariable.flag("dateNeedsApproval");
    static final ProcessVariable<Boolean> MAY_EXTEND = ProcessVariable.flag("mayExtend");
    static final ProcessVariable<Verdict> VERDICT = ProcessVariable.constant("verdict", Verdict.class);

    /** What tasks answer; the same names as the fields of their forms. */
    static final String OFFER_ANSWER = "offerAnswer";

    static final String DATE_AGREED = "dateAgreed";
    static final String REOFFER_CHOICE = "reofferChoice";
    static final String PDSA_ACT = "pdsaAct";
    static final String WHAT_HAPPENED = "whatHappened";
    static final String DATE_APPROVED = "dateApproved";
    static final String OVERDUE_CHOICE = "overdueChoice";
    static final String DELIVERED = "delivered";
    static final String NEXT_STEP = "nextStep";

    private ActionVariables() {}
}

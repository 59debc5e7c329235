package org.throughline.session.process;

import java.util.UUID;
import org.throughline.base.process.ProcessVariable;
import org.throughline.session.SessionKind;

/** The variables of `learning-cycle` and `session`. */
final class SessionVariables {

    static final String LEARNING_CYCLE = "learning-cycle";
    static final String SESSION = "session";

    static final ProcessVariable<String> CYCLE_REF = ProcessVariable.text("cycleRef");
    static final ProcessVariable<String> SESSION_REF = ProcessVariable.text("sessionRef");
    static final ProcessVariable<SessionKind> SESSION_KIND = ProcessVariable.constant("sessionKind", SessionKind.class);
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> SPONSOR_ID = ProcessVariable.id("sponsorId");
    static final ProcessVariable<UUID> FACILITATOR_ID = ProcessVariable.id("facilitatorId");
    static final ProcessVariable<UUID> FORMER_FACILITATOR_ID = ProcessVariable.id("formerFacilitatorId");
    static final ProcessVariable<UUID> COUNTERPART_ID = ProcessVariable.id("counterpartId");
    static final ProcessVariable<Boolean> NEEDS_COMPACT = ProcessVariable.flag("needsCompact");
    static final ProcessVariable<Boolean> SPONSOR_ACCEPTS = ProcessVariable.flag("sponsorAccepts");
    static final ProcessVariable<String> SPONSOR_CHOICE = ProcessVariable.text("sponsorChoice");
    static final ProcessVariable<String> REPLAN_CHOICE = ProcessVariable.text("replanChoice");
    static final ProcessVariable<Boolean> ENOUGH_PEOPLE = ProcessVariable.flag("enoughPeople");
    static final ProcessVariable<Boolean> TIME_LOST = ProcessVariable.flag("timeLost");
    static final ProcessVariable<Boolean> EXIT_CONFIRMED = ProcessVariable.flag("exitConfirmed");
    static final ProcessVariable<Boolean> ONLY_WEAKER = ProcessVariable.flag("onlyWeaker");
    static final ProcessVariable<Boolean> NEEDS_APPROVAL = ProcessVariable.flag("needsApproval");
    static final ProcessVariable<String> APPROVAL = ProcessVariable.text("approval");
    static final ProcessVariable<Boolean> ACTIONS_OPEN = ProcessVariable.flag("actionsOpen");
    static final ProcessVariable<String> ADVISER_CHOICE = ProcessVariable.text("adviserChoice");

    private SessionVariables() {}
}

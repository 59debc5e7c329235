package org.throughline.critical.process;

import java.util.UUID;
import org.throughline.base.process.ProcessVariable;

/** The names in `critical-event-review`. */
final class CriticalVariables {

    static final String CRITICAL_EVENT = "CriticalEvent";
    static final String CONTAINMENT_ASKED = "ContainmentAsked";
    static final String WITHDRAW = "Withdraw";

    static final ProcessVariable<String> EVENT_REF = ProcessVariable.text("eventRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<UUID> LEADER_ID = ProcessVariable.id("leaderId");
    static final ProcessVariable<UUID> GUARDIAN_ID = ProcessVariable.id("guardianId");
    static final ProcessVariable<Boolean> GO_DEEPER = ProcessVariable.flag("goDeeper");

    private CriticalVariables() {}
}

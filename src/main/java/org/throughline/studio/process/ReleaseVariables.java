package org.throughline.studio.process;

import java.util.UUID;
import org.throughline.base.process.ProcessVariable;

/** The names in `process-change`. */
final class ReleaseVariables {

    static final String SUBMITTED = "ReleaseSubmitted";
    static final String WITHDRAW = "Withdraw";

    static final ProcessVariable<String> REF = ProcessVariable.text("releaseRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<UUID> AUTHOR_ID = ProcessVariable.id("authorId");
    static final ProcessVariable<Boolean> EMERGENCY = ProcessVariable.flag("emergency");
    static final ProcessVariable<Boolean> APPROVED = ProcessVariable.flag("releaseApproved");
    static final ProcessVariable<Boolean> LIVE = ProcessVariable.flag("releaseLive");
    static final ProcessVariable<Boolean> HEALTHY = ProcessVariable.flag("releaseHealthy");
    static final ProcessVariable<Boolean> STAYS = ProcessVariable.flag("releaseStays");

    private ReleaseVariables() {}
}

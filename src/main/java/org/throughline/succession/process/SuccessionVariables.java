package org.throughline.succession.process;

import java.util.List;
import java.util.UUID;
import org.throughline.base.process.ProcessVariable;

/** The names in `stewardship-succession`. */
final class SuccessionVariables {

    static final String WITHDRAW = "Withdraw";

    static final ProcessVariable<String> SUCCESSION_REF = ProcessVariable.text("successionRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> UNIT_ID = ProcessVariable.id("unitId");
    static final ProcessVariable<UUID> PERSON_ID = ProcessVariable.id("personId");
    static final ProcessVariable<UUID> MANAGER_ID = ProcessVariable.id("managerId");
    static final ProcessVariable<Boolean> DUTIES_LEFT = ProcessVariable.flag("dutiesLeft");
    static final ProcessVariable<Boolean> SOMEBODY_ASKED = ProcessVariable.flag("somebodyAsked");
    static final ProcessVariable<List<String>> NEW_HOLDER_IDS = ProcessVariable.texts("newHolderIds");

    /** One of those in {@link #NEW_HOLDER_IDS}, in each task. */
    static final String NEW_HOLDER_ID = "newHolderId";

    private SuccessionVariables() {}
}

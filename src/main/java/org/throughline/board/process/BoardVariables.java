package org.throughline.board.process;

import java.util.List;
import java.util.UUID;
import org.throughline.base.process.ProcessVariable;

/** The names in the models. */
final class BoardVariables {

    static final String MEETING_PROCESS = "board-meeting";
    static final String CHAIRS_ACTION_PROCESS = "board-chairs-action";
    static final String REVIEW_PROCESS = "decision-review";

    static final ProcessVariable<String> DECISION_REF = ProcessVariable.text("decisionRef");
    static final ProcessVariable<String> MEETING_REF = ProcessVariable.text("meetingRef");
    static final ProcessVariable<String> ITEM_REF = ProcessVariable.text("itemRef");
    static final ProcessVariable<String> SUBJECT_TITLE = ProcessVariable.text("subjectTitle");
    static final ProcessVariable<UUID> PRESENTER_ID = ProcessVariable.id("presenterId");
    static final ProcessVariable<List<String>> MEMBER_IDS = ProcessVariable.texts("memberIds");
    static final ProcessVariable<List<String>> ITEM_REFS = ProcessVariable.texts("itemRefs");
    static final ProcessVariable<List<String>> VOTER_IDS = ProcessVariable.texts("voterIds");
    static final ProcessVariable<Boolean> QUORATE = ProcessVariable.flag("quorate");
    static final ProcessVariable<Boolean> ITEM_QUORATE = ProcessVariable.flag("itemQuorate");
    static final ProcessVariable<Boolean> QUORUM_IMPOSSIBLE = ProcessVariable.flag("quorumImpossible");
    static final ProcessVariable<String> DEFERRAL_REASON = ProcessVariable.text("deferralReason");

    private BoardVariables() {}
}

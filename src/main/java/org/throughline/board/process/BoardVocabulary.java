package org.throughline.board.process;

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
class BoardVocabulary implements ProcessVocabulary {

    @Override
    public Set<String> variables() {
        Stream<String> ofTheProcess = Stream.of(
                        BoardVariables.MEETING_REF,
                        BoardVariables.ITEM_REF,
                        BoardVariables.DECISION_REF,
                        BoardVariables.PRESENTER_ID,
                        BoardVariables.MEMBER_IDS,
                        BoardVariables.ITEM_REFS,
                        BoardVariables.VOTER_IDS,
                        BoardVariables.QUORATE,
                        BoardVariables.ITEM_QUORATE,
                        BoardVariables.QUORUM_IMPOSSIBLE)
                .map(ProcessVariable::name);
        Stream<String> ofPeople = Stream.of(
                "unitId",
                "subjectTitle",
                "chairId",
                "secretaryId",
                "quorumChoice",
                "minutesApproved",
                "itemChoice",
                "decisionOutcome",
                BoardVariables.DEFERRAL_REASON.name());
        return Stream.concat(ofTheProcess, ofPeople).collect(Collectors.toSet());
    }

    @Override
    public Set<String> messages() {
        return Set.of("UrgentMeeting", "QuorumLost", "VoteClosed", "Withdraw");
    }

    @Override
    public Set<String> decisions() {
        return Set.of("quorum", "barrier-routing");
    }

    /** A board votes before it decides, with a quorum and after conflicts were declared; whoever writes the minutes does not approve them. */
    @Override
    public ModelDuties duties() {
        return new ModelDuties(
                Set.of(
                        "present-paper",
                        "board-decision",
                        "item-quorum",
                        "board-attendance",
                        "quorum-choice",
                        "board-minutes",
                        "board-minutes-approval"),
                Map.of("board-minutes-approval", "secretaryId"),
                Map.of(
                        "board-meeting",
                        Set.of(
                                "conflict-declaration",
                                "board-attendance",
                                "assessQuorum",
                                "board-item-decision",
                                "board-minutes-approval"),
                        "board-item-decision",
                        Set.of("board-vote", "board-decision")));
    }
}

package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.ITEM_QUORATE;
import static org.throughline.board.process.BoardVariables.ITEM_REF;
import static org.throughline.board.process.BoardVariables.VOTER_IDS;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Votes;

/** Opens the vote on an item when the board may decide it. */
@Component("openVote")
class OpenVote implements JavaDelegate {

    private final Votes votes;

    OpenVote(Votes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Votes.Opened opened = votes.open(ITEM_REF.from(execution));
        ITEM_QUORATE.set(execution, opened.quorate());
        VOTER_IDS.set(execution, opened.voters().stream().map(UUID::toString).toList());
    }
}

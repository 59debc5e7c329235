package org.throughline.board.process;

import static org.throughline.board.process.BoardVariables.MEETING_REF;
import static org.throughline.board.process.BoardVariables.MEMBER_IDS;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.board.Meetings;

/** Sends the papers to the members, who then declare conflicts. */
@Component("sendPapers")
class SendPapers implements JavaDelegate {

    private final Meetings meetings;

    SendPapers(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        MEMBER_IDS.set(
                execution,
                meetings.sendPapers(MEETING_REF.from(execution)).stream()
                        .map(UUID::toString)
                        .toList());
    }
}

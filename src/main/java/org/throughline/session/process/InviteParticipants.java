package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.COUNTERPART_ID;
import static org.throughline.session.process.SessionVariables.CYCLE_REF;
import static org.throughline.session.process.SessionVariables.NEEDS_COMPACT;
import static org.throughline.session.process.SessionVariables.SESSION_REF;

import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.throughline.session.Compacts;
import org.throughline.session.Sessions;

/** Sends the invitations and finds out whether another team is to be asked for a compact. */
@Component("inviteParticipants")
class InviteParticipants implements JavaDelegate {

    private final Sessions sessions;
    private final Compacts compacts;

    InviteParticipants(Sessions sessions, Compacts compacts) {
        this.sessions = sessions;
        this.compacts = compacts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String sessionRef = SESSION_REF.from(execution);
        sessions.invite(sessionRef);
        Optional<UUID> counterpart = compacts.ask(CYCLE_REF.from(execution), sessionRef);
        COUNTERPART_ID.set(execution, counterpart.orElse(null));
        NEEDS_COMPACT.set(execution, counterpart.isPresent());
    }
}

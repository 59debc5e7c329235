package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Makes the codes by which people without an account contribute to Learn. */
@Service
@Transactional
public class ContributionCodes {

    private final SessionRepository sessions;
    private final ContributionCodeStore codes;
    private final WaitingNotes waiting;
    private final RoomDoor door;
    private final Tidings tidings;

    ContributionCodes(
            SessionRepository sessions,
            ContributionCodeStore codes,
            WaitingNotes waiting,
            RoomDoor door,
            Tidings tidings) {
        this.sessions = sessions;
        this.codes = codes;
        this.waiting = waiting;
        this.door = door;
        this.tidings = tidings;
    }

    /**
     * Makes new codes for the Learn session that is to come or goes on; those made before stay good.
     *
     * @return the codes, this once: only their hashes are kept
     * @throws SessionRefused when every note is signed, the number is out of bounds, or Learn is over
     */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public List<String> make(String cycleRef, int count) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        ContributionPolicy.checkCodes(cycle.anonymityMode(), count);
        Session session = sessions.findByCycleIdOrderByNumber(cycle.id()).stream()
                .filter(one -> ContributionPolicy.isOpen(one.kind(), one.state()))
                .findFirst()
                .orElseThrow(() -> new SessionRefused("session.rule.codesForLearn"));
        waiting.hold(session.id());
        List<String> made = Stream.generate(SecretCodes::create).limit(count).toList();
        codes.add(session.id(), made);
        tidings.record(cycle, "session.history.codesMade", Map.of("codes", count));
        return made;
    }
}

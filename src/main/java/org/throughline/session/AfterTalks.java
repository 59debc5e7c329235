package org.throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What is left to say after a talk, and what happens when it was none. */
@Service
@Transactional
public class AfterTalks {

    private final SessionRepository sessions;
    private final LearningCycleRepository cycles;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final SoakRules soakRules;
    private final Tidings tidings;
    private final Clock clock;

    AfterTalks(
            SessionRepository sessions,
            LearningCycleRepository cycles,
            RoomDoor door,
            RoomSignals signals,
            SoakRules soakRules,
            Tidings tidings,
            Clock clock) {
        this.sessions = sessions;
        this.cycles = cycles;
        this.door = door;
        this.signals = signals;
        this.soakRules = soakRules;
        this.tidings = tidings;
        this.clock = clock;
    }

    /**
     * Notes who was there, what was different, and when people meet again: never before the soak is over.
     *
     * @return whether enough people were there
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public boolean note(String sessionRef, CloseSession command) {
        Session session = sessions.findByRef(sessionRef).orElseThrow(NotAllowed::new);
        LearningCycle cycle = door.guided(session);
        Instant closedAt = session.closedAt();
        Instant next = command.nextDate();
        if (session.kind() == SessionKind.LEARN && closedAt != null && next != null) {
            SoakPolicy.checkMayOpenImprove(
                    SoakPolicy.period(closedAt, door.zone(cycle), soakRules.rule(cycle.question())),
                    door.zone(cycle),
                    next);
        }
        session.note(command);
        sessions.saveAndFlush(session);
        tidings.record(
                cycle,
                session.isHeld() ? "session.history.held" : "session.history.tooFew",
                Map.of("people", command.attended().size() + command.attendedOthers()));
        signals.changed(cycle.ref());
        return session.isHeld();
    }

    /** Too few people came: the session is planned again, by another method when one fits better. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void planAgain(String cycleRef, @Nullable LearningMethod method, String changes) {
        LearningCycle cycle = door.guided(cycleRef);
        if (method != null) {
            cycle.learnBy(method);
        }
        cycle.planAgain(clock.instant());
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.plannedAgain", Map.of("changes", changes));
    }

    /** Nobody closed the room: it is paused, and the facilitator is asked what happened. */
    @CalledByProcess
    public void pauseLeftOpen(String sessionRef) {
        Session session = sessions.findByRef(sessionRef).orElseThrow(NotAllowed::new);
        LearningCycle cycle = cycles.findById(session.cycleId()).orElseThrow();
        Instant now = clock.instant();
        session.pause(now);
        sessions.saveAndFlush(session);
        tidings.record(cycle, "session.history.paused", Map.of());
        tidings.tell(List.of(cycle.facilitatorId()), cycle, "session.notice.leftOpen", Map.of(), now.toString());
        signals.changed(cycle.ref());
    }
}

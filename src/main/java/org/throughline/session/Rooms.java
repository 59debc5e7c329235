package org.throughline.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Leads a session from opening the room to the end of the talk. Only who guides the group does. */
@Service
@Transactional
public class Rooms {

    private final SessionRepository sessions;
    private final LearningCycleRepository cycles;
    private final ImproveOptionRepository options;
    private final Wall wall;
    private final WorkComparisons work;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final CycleProcess process;
    private final Tidings tidings;
    private final Clock clock;

    Rooms(
            SessionRepository sessions,
            LearningCycleRepository cycles,
            ImproveOptionRepository options,
            Wall wall,
            WorkComparisons work,
            RoomDoor door,
            RoomSignals signals,
            CycleProcess process,
            Tidings tidings,
            Clock clock) {
        this.sessions = sessions;
        this.cycles = cycles;
        this.options = options;
        this.wall = wall;
        this.work = work;
        this.door = door;
        this.signals = signals;
        this.process = process;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Opens the room of the planned session; Improve never before the soak is over. Parked ideas are unsealed with it. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void open(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        cycle.checkNotOver();
        Instant now = clock.instant();
        if (cycle.state() == CycleState.SOAK) {
            SoakPolicy.checkMayOpenImprove(cycle.soak(), door.zone(cycle), now);
        }
        Session session = current(cycle, SessionState.SCHEDULED);
        session.open(now);
        if (session.kind() == SessionKind.LEARN) {
            cycle.startLearning(now);
        } else {
            cycle.startImproving(door.zone(cycle), now);
        }
        sessions.saveAndFlush(session);
        cycles.saveAndFlush(cycle);
        int unsealed = 0;
        if (session.kind() == SessionKind.IMPROVE) {
            // after the cycle has moved on: nobody can park one more that would stay sealed for good
            unsealed = options.unseal(cycle.id());
        }
        if (!process.sessionOpened(cycleRef)) {
            throw new SessionRefused("session.rule.notReadyToOpen");
        }
        tidings.record(cycle, "session.history.opened." + session.kind(), Map.of());
        if (unsealed > 0) {
            tidings.record(cycle, "session.history.unsealed", Map.of("ideas", unsealed));
        }
        signals.changed(cycleRef);
    }

    /** The clock of the stage stands still; notes can still be written. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void pause(String cycleRef) {
        live(door.asFacilitator(cycleRef)).pause(clock.instant());
    }

    /** Goes on after a pause. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void goOn(String cycleRef) {
        live(door.asFacilitator(cycleRef)).open(clock.instant());
    }

    /** Leads the group to another stage, forwards or back. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void enter(String cycleRef, Stage stage) {
        live(door.asFacilitator(cycleRef)).enter(stage);
    }

    /** Sets the clock of the stage: so much from now. A guide, nothing ends with it. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void setTimer(String cycleRef, Duration length) {
        live(door.asFacilitator(cycleRef)).setTimer(length, clock.instant());
    }

    /** Opens the wall: from now on everybody reads every note, and nobody changes one. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void openWall(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        wall.open(cycle, live(cycle));
    }

    /** The talk is over: Learn goes into the soak, Improve to the choice. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void close(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        endTalk(cycle, live(cycle));
        process.talkOver(cycleRef);
    }

    /**
     * Takes the end of the talk back: the group is where it was. The wall stays open; promises of the session are made anew.
     *
     * @throws SessionRefused when somebody has said already who was here
     */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void reopen(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        Session session = sessions.findByCycleIdOrderByNumber(cycle.id()).stream()
                .filter(Session::awaitsRecord)
                .findFirst()
                .orElseThrow(() -> new SessionRefused("session.rule.tooLateToReopen"));
        session.reopen();
        cycle.progress(clock.instant());
        sessions.saveAndFlush(session);
        cycles.saveAndFlush(cycle);
        if (!process.sessionReopened(cycleRef)) {
            throw new SessionRefused("session.rule.tooLateToReopen");
        }
        tidings.record(cycle, "session.history.reopened." + session.kind(), Map.of());
        signals.changed(cycleRef);
    }

    /** The same, told by the task of running the session instead of the room. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void closeByTask(String sessionRef) {
        Session session = sessions.findByRef(sessionRef).orElseThrow(NotAllowed::new);
        endTalk(door.guided(session), session);
    }

    private void endTalk(LearningCycle cycle, Session session) {
        Instant now = clock.instant();
        session.checkLive();
        if (session.kind() == SessionKind.LEARN) {
            if (!session.isRevealed()) {
                wall.open(cycle, session);
            }
            wall.close(cycle, session);
            work.keepGaps(cycle);
        }
        session.close(wall.shareOfPositives(session), now);
        cycle.progress(now);
        sessions.saveAndFlush(session);
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.closed." + session.kind(), Map.of());
        signals.changed(cycle.ref());
    }

    private Session live(LearningCycle cycle) {
        signals.changed(cycle.ref());
        return current(cycle, SessionState.OPEN, SessionState.PAUSED);
    }

    private Session current(LearningCycle cycle, SessionState... states) {
        return sessions.findByCycleIdOrderByNumber(cycle.id()).stream()
                .filter(session -> List.of(states).contains(session.state()))
                .filter(session -> session.state().isLive() || session.isAnnounced())
                .findFirst()
                .orElseThrow(() -> new SessionRefused("session.rule.planFirst"));
    }
}

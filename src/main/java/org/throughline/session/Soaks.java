package org.throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** The time between Learn and Improve: how long it lasts, and the two things that may happen in it. */
@Service
@Transactional
public class Soaks {

    private final LearningCycleRepository cycles;
    private final SessionRepository sessions;
    private final SoakExceptionRepository exceptions;
    private final UrgentRiskRepository risks;
    private final SoakRules rules;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final CycleProcess process;
    private final Tidings tidings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Soaks(
            LearningCycleRepository cycles,
            SessionRepository sessions,
            SoakExceptionRepository exceptions,
            UrgentRiskRepository risks,
            SoakRules rules,
            RoomDoor door,
            RoomSignals signals,
            CycleProcess process,
            Tidings tidings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.sessions = sessions;
        this.exceptions = exceptions;
        this.risks = risks;
        this.rules = rules;
        this.door = door;
        this.signals = signals;
        this.process = process;
        this.tidings = tidings;
        this.events = events;
        this.clock = clock;
    }

    /** Learn is over: the soak starts with the end of the talk, by decision D02. */
    @CalledByProcess
    public void start(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        Instant now = clock.instant();
        Instant closedAt = sessions.findByCycleIdOrderByNumber(cycle.id()).stream()
                .filter(session -> session.kind() == SessionKind.LEARN && session.isHeld())
                .map(Session::closedAt)
                .filter(moment -> moment != null)
                .max(Comparator.naturalOrder())
                .orElse(now);
        SoakPeriod soak = SoakPolicy.period(closedAt, door.zone(cycle), rules.rule(cycle.question()));
        cycle.startSoak(soak, now);
        cycles.saveAndFlush(cycle);
        Map<String, Object> values = Map.of("when", soak.endsAt(), "hours", soak.hours(), "nights", soak.nights());
        tidings.record(cycle, "session.history.soakStarted", values);
        tidings.tell(door.everybody(cycle), cycle, "session.notice.soakStarted", values, closedAt.toString());
        signals.changed(cycleRef);
    }

    /** Half of the soak is over: everybody who was asked is reminded, once. */
    @CalledByProcess
    public void nudge(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        SoakPeriod soak = cycle.soak();
        if (soak == null) {
            return;
        }
        tidings.record(cycle, "session.history.soakNudged", Map.of());
        tidings.tell(
                door.everybody(cycle),
                cycle,
                "session.notice.soakNudge",
                Map.of("when", soak.endsAt()),
                soak.startedAt().toString());
    }

    /** Whoever guides the group wants to open Improve early; the process asks for the reason. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void requestExit(String cycleRef) {
        LearningCycle cycle = door.asFacilitator(cycleRef);
        checkSoaking(cycle);
        process.soakExitRequested(cycleRef);
    }

    /** Says why the soak cannot last, and who agreed; everybody who was asked reads it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void justifyExit(String cycleRef, String reason, String whoAgreed) {
        LearningCycle cycle = door.guided(cycleRef);
        SoakPeriod soak = checkSoaking(cycle);
        exceptions.saveAndFlush(
                new SoakException(cycle.id(), reason, whoAgreed, door.me(), clock.instant(), soak.endsAt()));
        Map<String, String> values = Map.of("reason", reason, "agreed", whoAgreed);
        tidings.record(cycle, "session.history.soakExit", values);
        tidings.tell(
                door.everybody(cycle),
                cycle,
                "session.notice.soakExit",
                values,
                clock.instant().toString());
    }

    /** The reason is logged: the soak is over. */
    @CalledByProcess
    public void endEarly(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        cycle.leaveSoak(clock.instant());
        cycles.saveAndFlush(cycle);
        signals.changed(cycleRef);
    }

    /** Somebody in the room reports what cannot wait; it is contained at once, apart from the cycle. Signed, so that one can ask. */
    @RequiresPermission(Permission.CONTRIBUTE)
    public void reportRisk(String cycleRef, String words) {
        LearningCycle cycle = door.asParticipant(cycleRef);
        checkSoaking(cycle);
        risks.saveAndFlush(new UrgentRisk(cycle.id(), words, door.me(), clock.instant()));
        tidings.record(cycle, "session.history.urgentRisk", Map.of());
        process.urgentRisk(cycleRef);
    }

    /** Hands every urgent risk on that nobody has heard of yet. */
    @CalledByProcess
    public void passOnRisks(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        for (UrgentRisk risk : risks.findByCycleIdAndPassedOnFalse(cycle.id())) {
            risk.passOn();
            events.publishEvent(new UrgentRiskReported(
                    cycleRef, cycle.unitId(), risk.reportedBy(), cycle.sponsorId(), risk.words(), risk.id()));
        }
    }

    /** The exact bounds of the soak, for its promises. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public SoakPeriod period(String cycleRef) {
        SoakPeriod soak = door.find(cycleRef).soak();
        if (soak == null) {
            throw new SessionRefused("session.rule.learnFirst");
        }
        return soak;
    }

    private SoakPeriod checkSoaking(LearningCycle cycle) {
        SoakPeriod soak = cycle.soak();
        if (cycle.state() != CycleState.SOAK || soak == null || soak.isOver(clock.instant())) {
            throw new SessionRefused("session.rule.noSoak");
        }
        return soak;
    }
}

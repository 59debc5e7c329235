package org.throughline.session;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.base.process.DecisionTables;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Plans sessions, invites people, moves and cancels. What happens inside the room is with {@link Rooms}. */
@Service
@Transactional
public class Sessions {

    private final SessionRepository sessions;
    private final SessionCancellationRepository cancellations;
    private final LearningCycleRepository cycles;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final CycleProcess process;
    private final DecisionTables tables;
    private final References references;
    private final Tidings tidings;
    private final Clock clock;
    private final Circles circles;

    Sessions(
            SessionRepository sessions,
            SessionCancellationRepository cancellations,
            LearningCycleRepository cycles,
            RoomDoor door,
            RoomSignals signals,
            CycleProcess process,
            DecisionTables tables,
            References references,
            Tidings tidings,
            Clock clock,
            Circles circles) {
        this.sessions = sessions;
        this.cancellations = cancellations;
        this.cycles = cycles;
        this.door = door;
        this.signals = signals;
        this.process = process;
        this.tables = tables;
        this.references = references;
        this.tidings = tidings;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * Makes the session that the process is about to plan, or finds the one that was planned with the cycle.
     *
     * <p>Whoever was heard before is suggested again, on the date that the group settled before it left.
     *
     * @return reference of the session
     */
    @CalledByProcess
    public String prepare(String cycleRef, SessionKind kind) {
        LearningCycle cycle = door.find(cycleRef);
        List<Session> all = sessions.findByCycleIdOrderByNumber(cycle.id());
        return all.stream()
                .filter(session -> session.kind() == kind && session.state().isToCome())
                .findFirst()
                .map(Session::ref)
                .orElseGet(() -> next(cycle, kind, all));
    }

    private String next(LearningCycle cycle, SessionKind kind, List<Session> before) {
        Optional<Session> last = before.stream()
                .filter(session -> session.state() == SessionState.CLOSED)
                .max(Comparator.comparing(Session::number));
        SessionPlan plan = last.map(Session::planOfNext).orElseGet(() -> SessionPlan.open(QuestionSet.OLT, null));
        Session session = new Session(references.next("SES"), cycle.id(), kind, before.size() + 1, plan);
        last.ifPresent(previous -> session.invitations()
                .ask(previous.invitations().again(cycle.question().title())));
        circles.inherit(session.ref(), cycle.ref());
        return sessions.saveAndFlush(session).ref();
    }

    /** Whether these ways of touching the work see it from every side (decision D06b). */
    @RequiresPermission(Permission.DO_OWN_WORK)
    @Transactional(readOnly = true)
    public Coverage coverage(Collection<PerspectiveFunction> invited) {
        return CoveragePolicy.read(tables.evaluate(CoveragePolicy.DECISION, CoveragePolicy.inputs(invited)));
    }

    /** Fixes when, where and with whom a session is held; a missing view needs a sentence. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void plan(String sessionRef, PlanSession command) {
        Session session = find(sessionRef);
        LearningCycle cycle = door.guided(session);
        Instant now = clock.instant();
        if (command.startsAt().isBefore(now)) {
            throw new SessionRefused("session.rule.inThePast");
        }
        if (session.kind() == SessionKind.IMPROVE) {
            SoakPolicy.checkMayOpenImprove(cycle.soak(), door.zone(cycle), command.startsAt());
        }
        CoveragePolicy.check(
                coverage(command.invitees().stream().map(Invitee::perspective).toList()), command.justification());
        session.plan(command, now);
        cycle.progress(now);
        sessions.saveAndFlush(session);
        circles.admit(cycle.ref(), session.invitations().people());
        tidings.record(cycle, "session.history.planned." + session.kind(), Map.of("when", command.startsAt()));
        signals.changed(cycle.ref());
    }

    /** Sends the invitations: each person reads why they are asked, and whether the sponsor will be there. */
    @CalledByProcess
    public void invite(String sessionRef) {
        Session session = find(sessionRef);
        LearningCycle cycle = cycle(session);
        session.invited(clock.instant());
        Instant when = startOf(session);
        SponsorAttendance sponsor = Optional.ofNullable(cycle.sponsorAttends()).orElse(SponsorAttendance.NO);
        session.invitations().all().stream()
                .filter(invitation -> invitation.personId() != null)
                .forEach(invitation -> tidings.tell(
                        Optional.ofNullable(invitation.personId()).stream().toList(),
                        cycle,
                        "session.notice.invited." + session.kind(),
                        Map.of("when", when, "reason", invitation.reason(), "sponsor", sponsor),
                        session.ref() + when));
        tidings.record(
                cycle,
                "session.history.invited",
                Map.of("people", session.invitations().all().size()));
    }

    /** Reminds everybody who was asked. */
    @CalledByProcess
    public void remind(String sessionRef) {
        Session session = find(sessionRef);
        Instant when = startOf(session);
        tidings.tell(
                session.invitations().people(),
                cycle(session),
                "session.notice.reminder",
                Map.of("when", when),
                session.ref() + when);
    }

    /** Holds the session at another time; everybody who was asked hears of it. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void move(String sessionRef, Instant startsAt) {
        Session session = find(sessionRef);
        LearningCycle cycle = door.asFacilitator(cycle(session).ref());
        if (startsAt.isBefore(clock.instant())) {
            throw new SessionRefused("session.rule.inThePast");
        }
        session.moveTo(startsAt);
        sessions.saveAndFlush(session);
        tidings.record(cycle, "session.history.moved", Map.of("when", startsAt));
        tidings.tell(
                session.invitations().people(),
                cycle,
                "session.notice.moved",
                Map.of("when", startsAt),
                session.ref() + startsAt);
        process.sessionMoved(cycle.ref());
        signals.changed(cycle.ref());
    }

    /** The session falls through; the process asks for the reason and the next date. */
    @RequiresPermission(Permission.RUN_SESSIONS)
    public void cancel(String sessionRef) {
        Session session = find(sessionRef);
        LearningCycle cycle = door.asFacilitator(cycle(session).ref());
        if (!session.state().isToCome()) {
            throw new SessionRefused("session.rule.sessionNotNow." + session.state());
        }
        process.sessionCancelled(cycle.ref());
    }

    /**
     * Says why the session fell through and when it is tried again.
     *
     * @return whether protected time counts as lost, so that the sponsor hears of it
     */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public boolean explainCancellation(String sessionRef, ExplainCancellation command) {
        Session session = find(sessionRef);
        LearningCycle cycle = door.guided(session);
        Instant now = clock.instant();
        if (command.insteadOn().isBefore(now)) {
            throw new SessionRefused("session.rule.inThePast");
        }
        cancellations.saveAndFlush(new SessionCancellation(session.id(), command, startOf(session), now));
        session.putOffTo(command.insteadOn());
        sessions.saveAndFlush(session);
        Map<String, Object> values = Map.of("when", command.insteadOn(), "reason", command.reason());
        tidings.record(cycle, "session.history.fellThrough", values);
        tidings.tell(
                session.invitations().people(),
                cycle,
                "session.notice.fellThrough",
                values,
                session.ref() + command.insteadOn());
        signals.changed(cycle.ref());
        return ProtectedTimePolicy.isLost(cancellations.countBySessionId(session.id()));
    }

    /** When and where a session is held, and whom it asks; for its forms and clocks. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public SessionFacts facts(String sessionRef) {
        return find(sessionRef).facts();
    }

    private static Instant startOf(Session session) {
        Instant start = session.plan().startsAt();
        if (start == null) {
            throw new SessionRefused("session.rule.planFirst");
        }
        return start;
    }

    private Session find(String sessionRef) {
        return sessions.findByRef(sessionRef).orElseThrow(NotAllowed::new);
    }

    private LearningCycle cycle(Session session) {
        return cycles.findById(session.cycleId()).orElseThrow();
    }
}

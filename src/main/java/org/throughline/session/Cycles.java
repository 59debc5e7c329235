package org.throughline.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;

/** Starts learning cycles, stops them, and hears what became of what they asked for. */
@Service
@Transactional
public class Cycles {

    private static final Duration NO_PROGRESS = Duration.ofDays(30);

    private final LearningCycleRepository cycles;
    private final SessionRepository sessions;
    private final ImproveOptionRepository options;
    private final CycleAnswerRepository answers;
    private final DotBallots ballots;
    private final CycleProcess process;
    private final RoomDoor door;
    private final Tidings tidings;
    private final References references;
    private final Access access;
    private final People people;
    private final EligibleFacilitators eligible;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Circles circles;

    Cycles(
            LearningCycleRepository cycles,
            SessionRepository sessions,
            ImproveOptionRepository options,
            CycleAnswerRepository answers,
            DotBallots ballots,
            CycleProcess process,
            RoomDoor door,
            Tidings tidings,
            References references,
            Access access,
            People people,
            EligibleFacilitators eligible,
            ApplicationEventPublisher events,
            Clock clock,
            Circles circles) {
        this.cycles = cycles;
        this.sessions = sessions;
        this.options = options;
        this.answers = answers;
        this.ballots = ballots;
        this.process = process;
        this.door = door;
        this.tidings = tidings;
        this.references = references;
        this.access = access;
        this.people = people;
        this.eligible = eligible;
        this.events = events;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * Starts a cycle and asks its sponsor.
     *
     * @return reference of the cycle; the first one when the same command comes again
     */
    @RequiresPermission(Permission.PLAN_SESSIONS)
    public String start(StartCycle command) {
        access.check(Permission.PLAN_SESSIONS, command.unitId());
        return cycles.findByCommandId(command.commandId())
                .map(LearningCycle::ref)
                .orElseGet(() -> begin(command, access.actor().personId(), null));
    }

    /**
     * Starts a cycle that something else asks for; what is restricted stays so.
     *
     * @param startedBy who decided that the matter goes deeper
     * @param originRef reference of what it came from
     * @return reference of the cycle; the first one when the same command comes again
     */
    @CalledByProcess
    public String startFor(StartCycle command, UUID startedBy, String originRef) {
        return cycles.findByCommandId(command.commandId())
                .map(LearningCycle::ref)
                .orElseGet(() -> begin(command, startedBy, originRef));
    }

    private String begin(StartCycle command, UUID startedBy, @Nullable String originRef) {
        if (command.sponsorId().equals(command.facilitatorId())) {
            throw new SessionRefused("session.rule.sponsorFacilitates");
        }
        eligible.check(command.facilitatorId(), command.unitId());
        Instant now = clock.instant();
        LearningCycle cycle = cycles.saveAndFlush(new LearningCycle(references.next("CYC"), command, startedBy, now));
        keepApart(cycle, command.confidentiality(), startedBy, originRef);
        PlanSession learn = command.learn();
        if (learn != null) {
            Session session =
                    new Session(references.next("SES"), cycle.id(), SessionKind.LEARN, 1, SessionPlan.of(learn));
            session.invitations().ask(learn.invitees());
            sessions.saveAndFlush(session);
            circles.inherit(session.ref(), cycle.ref());
            circles.admit(cycle.ref(), session.invitations().people());
        }
        tidings.record(cycle, "session.history.started", Map.of());
        process.start(cycle.facts());
        return cycle.ref();
    }

    /** What came from a restricted thing is in its circle; a restricted cycle of its own has one of its own. */
    private void keepApart(
            LearningCycle cycle, Confidentiality confidentiality, UUID startedBy, @Nullable String originRef) {
        circles.inherit(cycle.ref(), originRef);
        if (confidentiality == Confidentiality.RESTRICTED && !circles.isApart(cycle.ref())) {
            circles.draw(cycle.ref(), List.of(startedBy));
        }
        circles.admit(cycle.ref(), List.of(startedBy, cycle.facilitatorId(), cycle.sponsorId()));
    }

    /** Too few people came or nobody sponsors it, and the facilitator gives up; the process then ends the cycle. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void giveUp(String cycleRef, String reason) {
        LearningCycle cycle = door.guided(cycleRef);
        cycle.giveUp(reason);
        cycles.saveAndFlush(cycle);
    }

    /** Asks for the end of a cycle that has not ended; only who guides or sponsors it may. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void withdraw(String cycleRef, String reason) {
        LearningCycle cycle = door.find(cycleRef);
        UUID me = door.me();
        if (!me.equals(cycle.facilitatorId()) && !me.equals(cycle.sponsorId())) {
            throw new NotAllowed();
        }
        cycle.giveUp(reason);
        cycles.saveAndFlush(cycle);
        process.withdraw(cycleRef);
    }

    /** The process has stopped: the cycle ends with the reason that was given. */
    @CalledByProcess
    public void stopped(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        cycle.cancel(clock.instant());
        sessions.findByCycleIdOrderByNumber(cycle.id()).forEach(session -> {
            session.cancel();
            ballots.forget(session.id());
        });
        String reason = cycle.endReason();
        tidings.record(cycle, "session.history.stopped", Map.of("reason", reason == null ? "" : reason));
        tidings.tell(
                door.everybody(cycle),
                cycle,
                "session.notice.stopped",
                Map.of("reason", reason == null ? "" : reason),
                "");
    }

    /** Nothing has moved for a long time: whoever guides the group is offered help. */
    @CalledByProcess
    public void offerSupport(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        if (!cycle.progress().isStale(NO_PROGRESS, clock.instant())) {
            return;
        }
        tidings.tell(List.of(cycle.facilitatorId()), cycle, "session.notice.noProgress", Map.of(), "");
        people.holders(Role.IMPROVEMENT_ADVISER, cycle.unitId())
                .ifPresent(advisers -> tidings.tell(
                        advisers.people().stream().map(PersonSummary::id).toList(),
                        cycle,
                        "session.notice.offerHelp",
                        Map.of(),
                        ""));
        tidings.record(cycle, "session.history.supportOffered", Map.of());
    }

    /** An option has become an action. Heard once per option. */
    @CalledByProcess
    public void actionStarted(String cycleRef, UUID optionId, String actionRef) {
        LearningCycle cycle = door.lock(cycleRef);
        options.findById(optionId)
                .filter(option -> option.cycleId().equals(cycle.id()) && option.actionRef() == null)
                .ifPresent(option -> {
                    option.actionStarted(actionRef);
                    tidings.record(cycle, "session.history.actionStarted", Map.of("action", actionRef));
                });
    }

    /** An action of the cycle has ended; with the last one the wait for them ends. Heard once per action. */
    @CalledByProcess
    public void actionEnded(String cycleRef, String actionRef, boolean effective) {
        LearningCycle cycle = door.lock(cycleRef);
        options.findByActionRef(actionRef).filter(ImproveOption::isUnderway).ifPresent(option -> {
            option.actionEnded(effective);
            cycle.progress(clock.instant());
            tidings.record(
                    cycle,
                    effective ? "session.history.actionHelped" : "session.history.actionEnded",
                    Map.of("action", actionRef));
        });
        options.flush();
        if (!areActionsOpen(cycle)) {
            process.actionsFinal(cycleRef);
        }
    }

    /** Whether any agreed option is still on its way; asked by the process under the same lock that an ending action takes. */
    @CalledByProcess
    public boolean areActionsOpen(String cycleRef) {
        return areActionsOpen(door.lock(cycleRef));
    }

    private boolean areActionsOpen(LearningCycle cycle) {
        return options.findByCycleIdOrderById(cycle.id()).stream().anyMatch(ImproveOption::isUnderway);
    }

    /** Somebody who was asked for help has answered: the group hears of it, once. */
    @CalledByProcess
    public void answerArrived(String cycleRef, String sourceRef, String answerText) {
        LearningCycle cycle = door.lock(cycleRef);
        boolean known = answers.findByCycleIdOrderByArrivedAt(cycle.id()).stream()
                .anyMatch(answer -> answer.says(sourceRef, answerText));
        if (known) {
            return;
        }
        answers.save(new CycleAnswer(cycle.id(), sourceRef, answerText, clock.instant()));
        Map<String, String> values = Map.of("source", sourceRef, "answer", answerText);
        tidings.record(cycle, "session.history.answer", Map.of("source", sourceRef));
        tidings.tell(
                door.everybody(cycle),
                cycle,
                "session.notice.answer",
                values,
                UUID.randomUUID().toString());
    }

    /** What the cycle is and how far it has come, for other features that know of it. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public CycleFacts summary(String ref) {
        return door.find(ref).facts();
    }

    /** Everybody who was heard or asked in the cycle, and the one who guides it. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Set<UUID> everybody(String ref) {
        return door.everybody(door.find(ref));
    }
}

package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.SESSION_REF;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;
import org.throughline.promise.Deadline;
import org.throughline.promise.Deadline.NewDeadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;
import org.throughline.session.SessionPlan;
import org.throughline.session.Sessions;

/** When the steps of one session are due: around its planned start and end, else by decision D04 from now. */
@Component
class SessionDeadlines implements DeadlineRule {

    private static final String PLAN = "session plan";

    private static final Set<String> KINDS = Set.of(
            "planSession",
            "compact",
            "sessionStart",
            "sessionReminder",
            "sessionEnd",
            "sessionAutoPause",
            "closeSession",
            "explainCancellation");

    private final ClockRules clocks;
    private final BusinessTime time;
    private final Sessions sessions;

    SessionDeadlines(ClockRules clocks, BusinessTime time, Sessions sessions) {
        this.clocks = clocks;
        this.time = time;
        this.sessions = sessions;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        return switch (request.kind()) {
            case "sessionStart" -> new NewDeadline(start(request), OwedBy.SYSTEM, PLAN, null);
            case "sessionEnd" -> new NewDeadline(end(request), OwedBy.PERSON, PLAN, null);
            case "sessionReminder" -> reminder(request);
            case "sessionAutoPause" -> by(request, end(request), OwedBy.SYSTEM);
            case "compact" -> compact(request);
            default -> by(request, request.now(), OwedBy.PERSON);
        };
    }

    /** Normally a working day before; where that is past already, half-way to the start. */
    private Deadline reminder(DeadlineRequest request) {
        ClockRule rule = rule(request);
        Instant start = start(request);
        Instant before = time.minus(request.unitId(), start, rule.allowance());
        Duration left = Duration.between(request.now(), start);
        Instant due = before.isAfter(request.now()) ? before : request.now().plus(left.dividedBy(2));
        return new NewDeadline(due, OwedBy.SYSTEM, rule.ruleVersion(), null);
    }

    /** The other team's answer is of use before the session only. */
    private Deadline compact(DeadlineRequest request) {
        ClockRule rule = rule(request);
        Instant usual = time.plus(request.unitId(), request.now(), rule.allowance());
        Instant start = start(request);
        return new NewDeadline(usual.isBefore(start) ? usual : start, OwedBy.PERSON, rule.ruleVersion(), null);
    }

    private Deadline by(DeadlineRequest request, Instant from, OwedBy owedBy) {
        ClockRule rule = rule(request);
        return new NewDeadline(time.plus(request.unitId(), from, rule.allowance()), owedBy, rule.ruleVersion(), null);
    }

    private ClockRule rule(DeadlineRequest request) {
        return clocks.clock("CYCLE", request.kind(), null, null);
    }

    private Instant start(DeadlineRequest request) {
        Instant start = plan(request).startsAt();
        return start == null ? request.now() : start;
    }

    /** The planned end; a session that is still open after it counts from now. */
    private Instant end(DeadlineRequest request) {
        Instant end = plan(request).endsAt();
        return end == null || end.isBefore(request.now()) ? request.now() : end;
    }

    private SessionPlan plan(DeadlineRequest request) {
        Object ref = Objects.requireNonNull(request.variables().get(SESSION_REF.name()));
        return sessions.facts(ref.toString()).plan();
    }
}

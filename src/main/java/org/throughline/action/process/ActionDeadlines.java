package org.throughline.action.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionClocks;
import org.throughline.action.ActionDates;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;
import org.throughline.promise.Deadline;
import org.throughline.promise.Deadline.NewDeadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/**
 * When things are due in the life of an action.
 *
 * <p>Time that people have comes from decision table D04; the rest hangs on a day that people agreed on. An instant that lies in
 * the past when it is asked for is now: the process looks at once and finds out itself whether there is still something to say.
 */
@Component
class ActionDeadlines implements DeadlineRule {

    private static final String SUBJECT = "ACTION";
    private static final String AGREED_DAY = "agreed day";

    /** Who owes what the clock table gives time for. */
    private static final Map<String, OwedBy> BY_CLOCK = Map.ofEntries(
            Map.entry("actionAccept", OwedBy.PERSON),
            Map.entry("actionAcceptReminder", OwedBy.SYSTEM),
            Map.entry("settleDate", OwedBy.PERSON),
            Map.entry("reoffer", OwedBy.PERSON),
            Map.entry("reofferSponsor", OwedBy.PERSON),
            Map.entry("actionPlan", OwedBy.PERSON),
            Map.entry("verificationPlan", OwedBy.PERSON),
            Map.entry("pdsaPlan", OwedBy.PERSON),
            Map.entry("approveDate", OwedBy.PERSON),
            Map.entry("overdueReminder", OwedBy.SYSTEM),
            Map.entry("overdueAnswer", OwedBy.PERSON),
            Map.entry("checkDelivered", OwedBy.PERSON),
            Map.entry("effectCheck", OwedBy.PERSON),
            Map.entry("decideNext", OwedBy.PERSON));

    private static final Set<String> BY_DAY = Set.of(
            "dueInFiveDays",
            "dueInOneDay",
            "actionDue",
            "overdueReview",
            "pdsaStudy",
            "effectEarliest",
            "effectWindowEnd");

    private final ActionClocks clocks;
    private final ClockRules rules;
    private final BusinessTime time;
    private final Units units;

    ActionDeadlines(ActionClocks clocks, ClockRules rules, BusinessTime time, Units units) {
        this.clocks = clocks;
        this.rules = rules;
        this.time = time;
        this.units = units;
    }

    @Override
    public Set<String> kinds() {
        Set<String> all = new HashSet<>(BY_CLOCK.keySet());
        all.addAll(BY_DAY);
        return Set.copyOf(all);
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        ActionDates dates = clocks.of(request.subjectRef());
        OwedBy owedBy = BY_CLOCK.get(request.kind());
        return owedBy == null ? byDay(request, dates) : byClock(request, dates, request.now(), owedBy);
    }

    private NewDeadline byClock(DeadlineRequest request, ActionDates dates, Instant from, OwedBy owedBy) {
        ClockRule clock = clock(request, dates);
        Instant due = time.plus(request.unitId(), from, clock.allowance());
        return new NewDeadline(due, owedBy, clock.ruleVersion(), null);
    }

    private NewDeadline byDay(DeadlineRequest request, ActionDates dates) {
        UUID unitId = request.unitId();
        Instant now = request.now();
        Instant due = time.closing(unitId, dates.dueOn());
        return switch (request.kind()) {
            case "actionDue" -> agreed(due, OwedBy.PERSON);
            case "dueInFiveDays", "dueInOneDay" -> before(due, request, dates);
            // counted from the date, or from now when the work begins again after it
            case "overdueReview" -> byClock(request, dates, due.isAfter(now) ? due : now, OwedBy.SYSTEM);
            case "pdsaStudy" -> agreed(time.closing(unitId, day(dates.studyOn(), dates)), OwedBy.PERSON);
            case "effectEarliest" -> soon(startOf(day(dates.effectFrom(), dates), unitId), now);
            case "effectWindowEnd" -> soon(time.closing(unitId, day(dates.effectUntil(), dates)), now);
            default -> throw new IllegalArgumentException("No deadline for due." + request.kind());
        };
    }

    private NewDeadline before(Instant due, DeadlineRequest request, ActionDates dates) {
        ClockRule clock = clock(request, dates);
        Instant wanted = time.minus(request.unitId(), due, clock.allowance());
        Instant now = request.now();
        return new NewDeadline(wanted.isBefore(now) ? now : wanted, OwedBy.SYSTEM, clock.ruleVersion(), null);
    }

    private ClockRule clock(DeadlineRequest request, ActionDates dates) {
        return rules.clock(
                SUBJECT, request.kind(), dates.severity(), dates.type().name());
    }

    private static NewDeadline agreed(Instant at, OwedBy owedBy) {
        return new NewDeadline(at, owedBy, AGREED_DAY, null);
    }

    private static NewDeadline soon(Instant wanted, Instant now) {
        return agreed(wanted.isBefore(now) ? now : wanted, OwedBy.SYSTEM);
    }

    private static LocalDate day(@Nullable LocalDate agreed, ActionDates dates) {
        return Objects.requireNonNullElse(agreed, dates.dueOn());
    }

    private Instant startOf(LocalDate day, UUID unitId) {
        ZoneId zone = units.unit(unitId).zone();
        return day.atStartOfDay(zone).toInstant();
    }
}

package org.throughline.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** By when managers and next holders answer; the clock table D04 says how long, the last working day may make it shorter. */
@Service
@Transactional(readOnly = true)
public class SuccessionClocks {

    private static final String SUBJECT = "SUCCESSION";
    private static final Allowance BEFORE_THE_END = Allowance.workingDays(2);
    private static final Allowance SOONEST = Allowance.businessHours(4);

    private final SuccessionRepository successions;
    private final ClockRules rules;
    private final BusinessTime time;
    private final WorkingDays days;

    SuccessionClocks(SuccessionRepository successions, ClockRules rules, BusinessTime time, WorkingDays days) {
        this.successions = successions;
        this.rules = rules;
        this.time = time;
        this.days = days;
    }

    /** An instant, and the rule that it follows from. */
    public record Due(Instant at, String rule) {}

    /** When a manager's time to decide is over. */
    @CalledByProcess
    public Due rehoming(String ref, Instant now) {
        Succession succession = successions.require(ref);
        UUID unitId = succession.unitId();
        ClockRule rule =
                rules.clock(SUBJECT, "rehomeDuties", null, succession.cause().name());
        LocalDate lastDay = succession.lastDay();
        Instant due = RehomingClockPolicy.due(
                time.plus(unitId, now, rule.allowance()),
                lastDay == null
                        ? null
                        : time.minus(unitId, time.closing(unitId, days.lastUntil(unitId, lastDay)), BEFORE_THE_END),
                time.plus(unitId, now, SOONEST));
        return new Due(due, rule.ruleVersion());
    }

    /** When a next holder's time to answer is over. */
    @CalledByProcess
    public Due accepting(String ref, Instant now) {
        Succession succession = successions.require(ref);
        ClockRule rule =
                rules.clock(SUBJECT, "acceptDuties", null, succession.cause().name());
        return new Due(time.plus(succession.unitId(), now, rule.allowance()), rule.ruleVersion());
    }
}

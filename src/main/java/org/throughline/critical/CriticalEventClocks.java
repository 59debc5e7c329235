package org.throughline.critical;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** By when a critical event is reviewed and people are supported; the clock table D04 says how long. */
@Service
@Transactional(readOnly = true)
public class CriticalEventClocks {

    private static final String SUBJECT = "EVENT";
    private static final String FIRST = "hostReview";
    private static final String SAME_DAY = "same day";

    private final CriticalEventRepository events;
    private final ClockRules rules;
    private final BusinessTime time;
    private final Units units;
    private final Clock clock;

    CriticalEventClocks(CriticalEventRepository events, ClockRules rules, BusinessTime time, Units units, Clock clock) {
        this.events = events;
        this.rules = rules;
        this.time = time;
        this.units = units;
        this.clock = clock;
    }

    /** An instant, and the rule that it follows from. */
    public record Due(Instant at, String rule) {}

    /** When a review is due: the first one counts from the report, the one after it from when the first was missed. */
    @CalledByProcess
    public Due review(String kind, String ref, UUID unitId, Instant now) {
        CriticalEventFacts facts = events.require(ref).facts();
        ClockRule rule = rules.clock(SUBJECT, kind, facts.severity(), null);
        Instant from = kind.equals(FIRST) ? facts.reportedAt() : now;
        return new Due(time.plus(unitId, from, rule.allowance()), rule.ruleVersion());
    }

    /** When people have to be supported: the end of the same day, as the place works. */
    @CalledByProcess
    public Due support(UUID unitId, Instant now) {
        LocalDate today = LocalDate.now(clock.withZone(units.unit(unitId).zone()));
        return new Due(SupportClockPolicy.due(today, now, day -> time.closing(unitId, day)), SAME_DAY);
    }
}

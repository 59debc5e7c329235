package org.throughline.studio;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** By when somebody answers about a release; the clock table D04 says how long, the calendar of its author's place which days count. */
@Service
@Transactional(readOnly = true)
public class ReleaseClocks {

    /** The promises of this feature. */
    public static final Set<String> KINDS =
            Set.of("reviewRelease", "agreeToEmergency", "confirmRelease", "reviewAfterwards");

    private static final String SUBJECT = "RELEASE";

    private final ClockRules rules;
    private final BusinessTime time;

    ReleaseClocks(ClockRules rules, BusinessTime time) {
        this.rules = rules;
        this.time = time;
    }

    /** An instant, and the rule that it follows from. */
    public record Due(Instant at, String rule) {}

    /** When a waiting place is due. */
    @CalledByProcess
    public Due due(String kind, UUID unitId, Instant now) {
        ClockRule rule = rules.clock(SUBJECT, kind, null, null);
        return new Due(time.plus(unitId, now, rule.allowance()), rule.ruleVersion());
    }
}

package org.throughline.help;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** By when help comes; the clock table D04 says how long, the calendar of the asker's home says which days count. */
@Service
@Transactional(readOnly = true)
public class SupportClocks {

    /** The promises of this feature. */
    public static final Set<String> KINDS =
            Set.of(SupportClocks.TAKE, "answerRequest", "answerAsHead", "sayIfHelped", "answerOffer", "arrangeSupport");

    static final String TAKE = "takeRequest";

    private static final String SUBJECT = "SUPPORT";
    private static final String WINDOW = "offerWindow";

    private final ClockRules rules;
    private final BusinessTime time;

    SupportClocks(ClockRules rules, BusinessTime time) {
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

    /** How far back requests of a place are counted together. */
    Allowance window() {
        return rules.clock(SUBJECT, WINDOW, null, null).allowance();
    }
}

package org.throughline.session.process;

import static org.throughline.session.process.SessionVariables.CYCLE_REF;

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
import org.throughline.session.Cycles;
import org.throughline.session.Settlement;
import org.throughline.session.SoakPeriod;
import org.throughline.session.Soaks;

/** When the steps of a learning cycle are due: by decision D04 from now, and where the cycle itself says so, from there. */
@Component
class CycleDeadlines implements DeadlineRule {

    private static final String TELL_STORY = "tellStory";
    private static final String SOAK_END = "soakEnd";
    private static final String SOAK_NUDGE = "soakNudge";

    /** What the clock owes, not a person. */
    private static final Set<String> OF_THE_CLOCK = Set.of("adviserReview", "noProgress");

    private static final Set<String> KINDS = Set.of(
            "sponsorAnswer",
            "findSponsor",
            "replan",
            "soakExit",
            "settleChoices",
            "confirmWeaker",
            "approveOptions",
            "checkBack",
            "adviserReview",
            "adviserAnswer",
            "closeCycle",
            "noProgress",
            TELL_STORY,
            SOAK_END,
            SOAK_NUDGE);

    private final ClockRules clocks;
    private final BusinessTime time;
    private final Cycles cycles;
    private final Soaks soaks;

    CycleDeadlines(ClockRules clocks, BusinessTime time, Cycles cycles, Soaks soaks) {
        this.clocks = clocks;
        this.time = time;
        this.cycles = cycles;
        this.soaks = soaks;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        return switch (request.kind()) {
            case SOAK_END -> {
                SoakPeriod soak = soaks.period(cycle(request));
                yield new NewDeadline(soak.endsAt(), OwedBy.SYSTEM, soak.rule(), null);
            }
            case SOAK_NUDGE -> {
                SoakPeriod soak = soaks.period(cycle(request));
                yield new NewDeadline(soak.nudgeAt(), OwedBy.SYSTEM, soak.rule(), null);
            }
            case TELL_STORY -> after(choiceSettled(request), request);
            default -> after(request.now(), request);
        };
    }

    /** The story is promised from the moment when the choice was settled, however long somebody took to agree to it. */
    private Instant choiceSettled(DeadlineRequest request) {
        Settlement settled = cycles.summary(cycle(request)).settlement();
        return settled == null ? request.now() : settled.settledAt();
    }

    private Deadline after(Instant start, DeadlineRequest request) {
        ClockRule rule = clocks.clock("CYCLE", request.kind(), null, null);
        return new NewDeadline(
                time.plus(request.unitId(), start, rule.allowance()),
                OF_THE_CLOCK.contains(request.kind()) ? OwedBy.SYSTEM : OwedBy.PERSON,
                rule.ruleVersion(),
                null);
    }

    private static String cycle(DeadlineRequest request) {
        return Objects.requireNonNull(request.variables().get(CYCLE_REF.name())).toString();
    }
}

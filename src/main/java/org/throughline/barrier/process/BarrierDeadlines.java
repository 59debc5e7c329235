package org.throughline.barrier.process;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.barrier.BarrierBoardTier;
import org.throughline.barrier.BarrierLadder;
import org.throughline.barrier.Rung;
import org.throughline.organisation.Units;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/** When the waiting places of the ladder are due. A tier's answer was promised when the barrier was raised. */
@Component
class BarrierDeadlines implements DeadlineRule {

    private static final LocalTime START_OF_DAY = LocalTime.of(9, 0);

    private final BarrierLadder ladder;
    private final BarrierBoardTier board;
    private final Units units;

    BarrierDeadlines(BarrierLadder ladder, BarrierBoardTier board, Units units) {
        this.ladder = ladder;
        this.board = board;
        this.units = units;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                BarrierLadder.TIER_ANSWER,
                "tierReminder",
                "objection",
                "confirmRemoved",
                "riskReview",
                "riskReviewAnswer");
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        String ref = request.subjectRef();
        return switch (request.kind()) {
            case BarrierLadder.TIER_ANSWER -> new Deadline.ExistingPromise(ladder.promisedAnswer(ref, tier(request)));
            case "tierReminder" -> made(ladder.reminder(ref), OwedBy.SYSTEM);
            case "riskReview" ->
                new Deadline.NewDeadline(
                        board.riskReviewOn(ref)
                                .atTime(START_OF_DAY)
                                .atZone(units.unit(request.unitId()).zone())
                                .toInstant(),
                        OwedBy.SYSTEM,
                        "day of review",
                        null);
            default -> made(ladder.deadline(ref, request.kind()), OwedBy.PERSON);
        };
    }

    private static int tier(DeadlineRequest request) {
        Object tier = Objects.requireNonNull(request.variables().get(BarrierVariables.TIER.name()), "tier");
        return ((Number) tier).intValue();
    }

    private static Deadline made(Rung rung, OwedBy owedBy) {
        return new Deadline.NewDeadline(rung.dueAt(), owedBy, rung.ruleVersion(), rung.tier());
    }
}

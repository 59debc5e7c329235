package org.throughline.board.process;

import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.board.BoardClocks;
import org.throughline.board.DecisionReviews;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/** When the waiting places of meetings and items are due. */
@Component
class BoardDeadlines implements DeadlineRule {

    private static final String REVIEW = "decisionReview";
    private static final String BY_THE_DECISION = "board decision";
    private static final Set<String> OF_THE_PRODUCT =
            Set.of("papersDue", "papersOut", "meetingStart", "quorumWait", "ballotClose");

    private final BoardClocks clocks;
    private final DecisionReviews reviews;

    BoardDeadlines(BoardClocks clocks, DecisionReviews reviews) {
        this.clocks = clocks;
        this.reviews = reviews;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "agenda",
                "papersDue",
                "papersOut",
                "meetingStart",
                "attendance",
                "quorumChoice",
                "quorumWait",
                "presentPaper",
                "ballotClose",
                "recordDecision",
                "chairsAction",
                REVIEW,
                "minutes",
                "approveMinutes");
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        String kind = request.kind();
        if (kind.equals(REVIEW)) {
            return new Deadline.NewDeadline(
                    reviews.dueAt(text(request, "decisionRef")), OwedBy.SYSTEM, BY_THE_DECISION, null);
        }
        String meeting = text(request, "meetingRef");
        BoardClocks.Moment due = switch (kind) {
            case "agenda", "papersDue", "papersOut" -> clocks.before(meeting, kind);
            case "meetingStart" -> clocks.start(meeting);
            case "attendance", "quorumChoice" -> clocks.afterStart(meeting, kind);
            case "presentPaper" -> clocks.end(meeting);
            case "ballotClose" -> clocks.ballotClose(text(request, "itemRef"));
            case "quorumWait", "recordDecision", "chairsAction", "minutes", "approveMinutes" ->
                clocks.fromNow(meeting, kind);
            default -> throw new IllegalArgumentException(kind);
        };
        return new Deadline.NewDeadline(
                due.at(), OF_THE_PRODUCT.contains(kind) ? OwedBy.SYSTEM : OwedBy.PERSON, due.rule(), null);
    }

    private static String text(DeadlineRequest request, String variable) {
        return Objects.requireNonNull(request.variables().get(variable), variable)
                .toString();
    }
}

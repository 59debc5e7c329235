package org.throughline.board.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughline.board.BoardClocks;
import org.throughline.promise.Deadline;
import org.throughline.promise.DeadlineRequest;
import org.throughline.promise.DeadlineRule;
import org.throughline.promise.OwedBy;

/** When the waiting places of meetings and items are due. */
@Component
class BoardDeadlines implements DeadlineRule {

    private static final Duration WAIT_FOR_QUORUM = Duration.ofMinutes(30);
    private static final Set<String> OF_THE_PRODUCT =
            Set.of("papersDue", "papersOut", "meetingStart", "quorumWait", "ballotClose");

    private final BoardClocks clocks;

    BoardDeadlines(BoardClocks clocks) {
        this.clocks = clocks;
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
                "minutes",
                "approveMinutes");
    }

    private static String item(DeadlineRequest request) {
        return Objects.requireNonNull(request.variables().get("itemRef"), "itemRef")
                .toString();
    }

    @Override
    public Deadline deadlineFor(DeadlineRequest request) {
        String meeting = Objects.requireNonNull(request.variables().get("meetingRef"), "meetingRef")
                .toString();
        Instant due = switch (request.kind()) {
            case "agenda", "papersDue" -> clocks.papersDue(meeting);
            case "papersOut" -> clocks.papersOut(meeting);
            case "meetingStart" -> clocks.start(meeting);
            case "attendance", "quorumChoice" -> clocks.start(meeting).plus(Duration.ofHours(1));
            case "quorumWait" -> request.now().plus(WAIT_FOR_QUORUM);
            case "presentPaper" -> clocks.end(meeting);
            case "ballotClose" -> clocks.ballotClose(item(request));
            case "recordDecision" -> clocks.workingDays(meeting, 1);
            case "minutes" -> clocks.workingDays(meeting, 2);
            case "approveMinutes" -> clocks.workingDays(meeting, 5);
            default -> throw new IllegalArgumentException(request.kind());
        };
        return new Deadline.NewDeadline(
                due,
                OF_THE_PRODUCT.contains(request.kind()) ? OwedBy.SYSTEM : OwedBy.PERSON,
                "board meetings v1",
                null);
    }
}

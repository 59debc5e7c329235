package org.throughline.board;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;

/** The instants of a meeting, from its start and the working hours of the board's unit. */
@Service
@Transactional(readOnly = true)
public class BoardClocks {

    private static final Allowance WRITTEN_BALLOT = Allowance.workingDays(5);
    private static final Duration SHORTEST_VOTE = Duration.ofMinutes(30);

    private final BoardFiles files;
    private final BusinessTime time;
    private final Clock clock;

    BoardClocks(BoardFiles files, BusinessTime time, Clock clock) {
        this.files = files;
        this.time = time;
        this.clock = clock;
    }

    /** When papers have to be in. */
    @CalledByProcess
    public Instant papersDue(String meetingRef) {
        return before(meetingRef, PapersPolicy.DUE_BEFORE);
    }

    /** When papers go out. */
    @CalledByProcess
    public Instant papersOut(String meetingRef) {
        return before(meetingRef, PapersPolicy.OUT_BEFORE);
    }

    /** The planned start. */
    @CalledByProcess
    public Instant start(String meetingRef) {
        return files.meeting(meetingRef).startsAt();
    }

    /** The planned end. */
    @CalledByProcess
    public Instant end(String meetingRef) {
        return files.meeting(meetingRef).endsAt();
    }

    /** When the open vote on an item closes by itself. */
    @CalledByProcess
    public Instant ballotClose(String itemRef) {
        Instant closes = files.item(itemRef).voteClosesAt();
        if (closes == null) {
            throw new IllegalStateException("The vote on " + itemRef + " was not opened");
        }
        return closes;
    }

    /** When members who decide in writing have to have voted, on all items: five working days from now. */
    Instant writtenBallotUntil(BoardMeeting meeting) {
        return time.plus(meeting.unitId(), clock.instant(), WRITTEN_BALLOT);
    }

    /** When a vote that opens now closes: in writing as was said to the members, else at the planned end, never sooner than in half an hour. */
    Instant voteUntil(BoardMeeting meeting) {
        Instant inWriting = meeting.writtenBallotClosesAt();
        if (inWriting != null) {
            return inWriting;
        }
        Instant soonest = clock.instant().plus(SHORTEST_VOTE);
        return meeting.endsAt().isAfter(soonest) ? meeting.endsAt() : soonest;
    }

    /** So many working days from now in the board's place. */
    @CalledByProcess
    public Instant workingDays(String meetingRef, int days) {
        return time.plus(files.meeting(meetingRef).unitId(), clock.instant(), Allowance.workingDays(days));
    }

    private Instant before(String meetingRef, Allowance allowance) {
        BoardMeeting meeting = files.meeting(meetingRef);
        return time.minus(meeting.unitId(), meeting.startsAt(), allowance);
    }
}

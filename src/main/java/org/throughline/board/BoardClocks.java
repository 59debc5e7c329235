package org.throughline.board;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.ClockRule;
import org.throughline.promise.ClockRules;

/** The instants of a meeting: its own start and end, the clocks of table D04 and the working hours of the board's unit. */
@Service
@Transactional(readOnly = true)
public class BoardClocks {

    private static final String SUBJECT = "BOARD";
    private static final String CALENDAR = "board calendar";

    private final BoardFiles files;
    private final ClockRules rules;
    private final BusinessTime time;
    private final Clock clock;

    BoardClocks(BoardFiles files, ClockRules rules, BusinessTime time, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.time = time;
        this.clock = clock;
    }

    /**
     * An instant and what said so.
     *
     * @param at when
     * @param rule table and version, or the board's own calendar
     */
    public record Moment(Instant at, String rule) {}

    /** So long before the planned start as the table gives the step. */
    @CalledByProcess
    public Moment before(String meetingRef, String step) {
        BoardMeeting meeting = files.meeting(meetingRef);
        ClockRule rule = rule(step);
        return new Moment(time.minus(meeting.unitId(), meeting.startsAt(), rule.allowance()), rule.ruleVersion());
    }

    /** So long after the planned start as the table gives the step. */
    @CalledByProcess
    public Moment afterStart(String meetingRef, String step) {
        BoardMeeting meeting = files.meeting(meetingRef);
        return counted(meeting, meeting.startsAt(), step);
    }

    /** So long from now as the table gives the step. */
    @CalledByProcess
    public Moment fromNow(String meetingRef, String step) {
        return counted(files.meeting(meetingRef), clock.instant(), step);
    }

    /** The planned start. */
    @CalledByProcess
    public Moment start(String meetingRef) {
        return new Moment(files.meeting(meetingRef).startsAt(), CALENDAR);
    }

    /** The planned end. */
    @CalledByProcess
    public Moment end(String meetingRef) {
        return new Moment(files.meeting(meetingRef).endsAt(), CALENDAR);
    }

    /** When the open vote on an item closes by itself. */
    @CalledByProcess
    public Moment ballotClose(String itemRef) {
        AgendaItem item = files.item(itemRef);
        Instant closes = item.vote().closesAt();
        if (closes == null) {
            throw new IllegalStateException("The vote on " + itemRef + " was not opened");
        }
        boolean inWriting = files.meetingOf(item).isByWrittenBallot();
        return new Moment(closes, inWriting ? rule("ballotClose").ruleVersion() : CALENDAR);
    }

    /** When members who decide in writing have to have voted, on all items. */
    Instant writtenBallotUntil(BoardMeeting meeting) {
        return counted(meeting, clock.instant(), "ballotClose").at();
    }

    /** When a vote that opens now closes: in writing as was said to the members, else at the planned end, never at once. */
    Instant voteUntil(BoardMeeting meeting) {
        Instant inWriting = meeting.writtenBallotClosesAt();
        if (inWriting != null) {
            return inWriting;
        }
        Instant soonest = counted(meeting, clock.instant(), "shortestVote").at();
        return meeting.endsAt().isAfter(soonest) ? meeting.endsAt() : soonest;
    }

    private Moment counted(BoardMeeting meeting, Instant from, String step) {
        ClockRule rule = rule(step);
        return new Moment(time.plus(meeting.unitId(), from, rule.allowance()), rule.ruleVersion());
    }

    private ClockRule rule(String step) {
        return rules.clock(SUBJECT, step, null, null);
    }
}

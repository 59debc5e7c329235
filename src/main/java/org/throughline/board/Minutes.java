package org.throughline.board;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Texts;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;

/** The minutes of a meeting: they start from what was decided, the secretary writes them, the chair signs them. */
@Service
@Transactional
public class Minutes {

    private final BoardFiles files;
    private final Decisions decisions;
    private final People people;
    private final Units units;
    private final Texts texts;
    private final Access access;
    private final AuditTrail audit;
    private final Circles circles;

    Minutes(
            BoardFiles files,
            Decisions decisions,
            People people,
            Units units,
            Texts texts,
            Access access,
            AuditTrail audit,
            Circles circles) {
        this.files = files;
        this.decisions = decisions;
        this.people = people;
        this.units = units;
        this.texts = texts;
        this.access = access;
        this.audit = audit;
        this.circles = circles;
    }

    /**
     * The minutes as they stand; before they are written, a draft of who was there and what was decided.
     *
     * <p>Minutes are read by everybody who looks into the board: of what stands in a circle they have the number only.
     */
    @CalledByProcess
    @Transactional(readOnly = true)
    public String draft(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        String written = meeting.minutes();
        if (written != null) {
            return written;
        }
        Phrases phrases = texts.in(units.unit(meeting.unitId()).locale());
        List<DecisionSummary> taken = decisions.inMeeting(meetingRef);
        Set<String> apart =
                circles.apart(taken.stream().map(DecisionSummary::ref).toList());
        String draft = new MinutesDraft(phrases)
                .of(
                        meeting.summary().title(),
                        namesOf(files.here(meeting)),
                        taken.stream()
                                .filter(decision -> !apart.contains(decision.ref()))
                                .toList());
        return apart.isEmpty() ? draft : draft + "\n\n" + phrases.text("board.minutes.apart", apart.size());
    }

    /** Keeps the minutes as the secretary wrote them. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void write(String meetingRef, String text) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        meeting.writeMinutes(text);
        audit.record(meetingRef, "board.history.minutesWritten", Map.of());
    }

    /** The chair asks the secretary to change the minutes. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void askForChanges(String meetingRef, String changes) {
        access.check(Permission.CHAIR_BOARD, files.meeting(meetingRef).unitId());
        audit.record(meetingRef, "board.history.minutesReturned", Map.of("changes", changes));
    }

    /** The minutes are approved: the meeting is history. */
    @CalledByProcess
    public void approve(String meetingRef) {
        files.meeting(meetingRef).approveMinutes();
        audit.record(meetingRef, "board.history.minutesApproved", Map.of());
    }

    private List<String> namesOf(List<Attendance> here) {
        return people.byIds(here.stream().map(Attendance::personId).toList()).values().stream()
                .map(PersonSummary::displayName)
                .sorted()
                .toList();
    }
}

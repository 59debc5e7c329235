package org.throughline.board;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** Who is at a meeting, and whether that makes the quorum. */
@Service
@Transactional
public class Attendances {

    private final BoardFiles files;
    private final AttendanceRepository attendance;
    private final Quorum quorum;
    private final BoardProcess process;
    private final People people;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Attendances(
            BoardFiles files,
            AttendanceRepository attendance,
            Quorum quorum,
            BoardProcess process,
            People people,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.attendance = attendance;
        this.quorum = quorum;
        this.process = process;
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Records who is there; what was recorded before is replaced. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void attend(RecordAttendance command) {
        BoardMeeting meeting = files.meeting(command.meetingRef());
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        meeting.mustBeAhead();
        attendance.deleteByMeetingId(meeting.id());
        attendance.flush();
        Map<UUID, RecordAttendance.Deputy> deputies = new HashMap<>();
        command.deputies().forEach(deputy -> deputies.put(deputy.personId(), deputy));
        Set<UUID> here = new LinkedHashSet<>(command.present());
        here.addAll(command.remote());
        here.addAll(deputies.keySet());
        for (UUID person : here) {
            RecordAttendance.Deputy deputy = deputies.get(person);
            attendance.save(new Attendance(
                    meeting.id(),
                    person,
                    command.remote().contains(person),
                    deputy == null ? null : deputy.forMemberId(),
                    deputy != null && deputy.announced()));
        }
        audit.record(meeting.ref(), "board.history.attendance", Map.of("count", String.valueOf(here.size())));
    }

    /** Asks the table whether the board may decide. */
    @CalledByProcess
    public boolean assessQuorum(String meetingRef) {
        BoardMeeting meeting = files.meeting(meetingRef);
        Quorum.Answer answer = quorum.assess(
                files.board(meeting.boardId()).code(),
                files.seats(meeting).stream().map(BoardMember::seat).toList(),
                files.here(meeting).stream().map(Attendance::here).toList(),
                Set.of());
        meeting.assess(answer);
        audit.record(
                meetingRef,
                answer.quorate() ? "board.history.quorate" : "board.history.notQuorate",
                Map.of("missing", answer.missing(), "rule", answer.rule()));
        return answer.quorate();
    }

    /** What the quorum of a meeting lacks, names of the table joined by commas; empty when nothing does. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public String missing(String meetingRef) {
        String missing = files.meeting(meetingRef).quorumMissing();
        return missing == null ? "" : missing;
    }

    /** The chair accepts people as deputies although the board was not told before. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void acceptDeputies(String meetingRef, List<UUID> deputies) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.CHAIR_BOARD, meeting.unitId());
        for (UUID deputy : deputies) {
            Attendance there = attendance
                    .findByMeetingIdAndPersonId(meeting.id(), deputy)
                    .filter(person -> person.deputyFor() != null)
                    .orElseThrow(() -> new BoardRefused(
                            "board.deputy.notThere", people.person(deputy).displayName()));
            there.accept();
            audit.record(meetingRef, "board.history.deputyAccepted", Map.of("name", deputy.toString()));
        }
    }

    /** Somebody has left; when the quorum goes with them, what follows has to be confirmed later. */
    @RequiresPermission(Permission.PREPARE_BOARD)
    public void left(String meetingRef, UUID personId) {
        BoardMeeting meeting = files.meeting(meetingRef);
        access.check(Permission.PREPARE_BOARD, meeting.unitId());
        boolean was = meeting.isQuorate();
        attendance
                .findByMeetingIdAndPersonId(meeting.id(), personId)
                .orElseThrow(() -> new BoardRefused(
                        "board.attendance.notThere", people.person(personId).displayName()))
                .leave(clock.instant());
        attendance.flush();
        if (was && !assessQuorum(meetingRef)) {
            process.quorumLost(meetingRef);
        }
    }

    /** The quorum was lost on the way. */
    @CalledByProcess
    public void markQuorumLost(String meetingRef) {
        files.meeting(meetingRef).loseQuorum(clock.instant());
        audit.record(meetingRef, "board.history.quorumLost", Map.of());
    }
}

package org.throughline.board;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughline.audit.AuditTrail;
import org.throughline.base.persistence.References;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Puts meetings into the calendar of a board and starts their processes. */
@Component
class NewMeetings {

    private final BoardMeetingRepository meetings;
    private final BoardProcess process;
    private final References references;
    private final People people;
    private final Units units;
    private final AuditTrail audit;

    NewMeetings(
            BoardMeetingRepository meetings,
            BoardProcess process,
            References references,
            People people,
            Units units,
            AuditTrail audit) {
        this.meetings = meetings;
        this.process = process;
        this.references = references;
        this.people = people;
        this.units = units;
        this.audit = audit;
    }

    MeetingSummary start(Board board, ScheduleMeeting command) {
        UnitSummary place = units.unit(board.unitId());
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(place.locale())
                .format(command.startsAt().atZone(place.zone()));
        BoardMeeting meeting = meetings.saveAndFlush(
                new BoardMeeting(references.next("MTG"), board, "%s, %s".formatted(board.name(), day), command));
        Map<String, String> holders = new HashMap<>();
        holder(Role.BOARD_CHAIR, board).ifPresent(id -> holders.put("chairId", id));
        holder(Role.BOARD_SECRETARY, board).ifPresent(id -> holders.put("secretaryId", id));
        audit.record(meeting.ref(), "board.history.scheduled", Map.of());
        process.start(meeting.summary(), holders);
        return meeting.summary();
    }

    /** When the board meets after this meeting if nobody says otherwise. */
    Instant ordinaryAfter(Board board, BoardMeeting meeting) {
        ZoneId zone = units.unit(board.unitId()).zone();
        return board.ordinaryAfter(meeting.startsAt(), zone);
    }

    private Optional<String> holder(Role role, Board board) {
        return people.holders(role, board.unitId())
                .map(found -> found.people().get(0).id().toString());
    }
}

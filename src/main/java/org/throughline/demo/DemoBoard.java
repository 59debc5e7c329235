package org.throughline.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.board.AppointMember;
import org.throughline.board.Boards;
import org.throughline.board.Constituency;
import org.throughline.board.CreateBoard;
import org.throughline.board.Meetings;
import org.throughline.board.ScheduleMeeting;

/** The learning governance board of Meridian. */
@Component
@Profile("demo")
class DemoBoard {

    private static final String CODE = "LEARNING_GOVERNANCE";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int DAYS_TO_PREPARE = 9;

    private final Boards boards;
    private final Meetings meetings;
    private final DemoPlaces places;
    private final DemoCast cast;

    DemoBoard(Boards boards, Meetings meetings, DemoPlaces places, DemoCast cast) {
        this.boards = boards;
        this.meetings = meetings;
        this.places = places;
        this.cast = cast;
    }

    void make() {
        UUID board = boards.create(
                        new CreateBoard(CODE, "Learning Governance Board", places.id("meridian"), 28, 90, null))
                .id();
        appoint(board, "femi", Constituency.OPERATIONS, true, null);
        appoint(board, "jonas", Constituency.OPERATIONS, true, null);
        appoint(board, "ines", Constituency.HR, true, null);
        appoint(board, "hugo", Constituency.FINANCE, true, "kofi");
        appoint(board, "grace", Constituency.OTHER, false, null);
    }

    /** The next meeting: a Wednesday at 10:00 in London that leaves time for its papers. */
    void meetAfter(Instant moment) {
        ZonedDateTime wednesday = moment.atZone(LONDON)
                .plusDays(DAYS_TO_PREPARE)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY))
                .with(LocalTime.of(10, 0));
        meetings.schedule(new ScheduleMeeting(
                boards.governing(places.id("meridian"), CODE).id(),
                wednesday.toInstant(),
                "Board room, Northgate DC",
                false,
                null));
    }

    private void appoint(
            UUID board, String userName, Constituency constituency, boolean votes, @Nullable String deputy) {
        boards.appoint(new AppointMember(
                board,
                cast.id(userName),
                constituency,
                votes,
                deputy == null ? null : cast.id(deputy),
                LocalDate.of(2026, 1, 1)));
    }
}

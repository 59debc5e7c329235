package org.throughline.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.board.Agendas;
import org.throughline.board.AppointMember;
import org.throughline.board.BoardRooms;
import org.throughline.board.Boards;
import org.throughline.board.Constituency;
import org.throughline.board.CreateBoard;
import org.throughline.board.ItemSummary;
import org.throughline.board.MeetingSummary;
import org.throughline.board.Meetings;
import org.throughline.board.ScheduleMeeting;
import org.throughline.board.Submissions;

/** The learning governance board of Meridian: a meeting that was held, and the next one with its agenda. */
@Component
@Profile("demo")
class DemoBoard {

    static final String ROOF = "The roof leaks above lane 6";
    static final String SCANNERS = "Two of six dock scanners lose the network";
    static final String RUNNER = "No runner for the early waves";

    private static final String CODE = "LEARNING_GOVERNANCE";
    private static final String RULE = "One rule for wave cut-offs at all sites";
    private static final int HELD = 18;
    private static final int COMING = -2;
    private static final int AFTERWARDS = -22;
    private static final List<String> MEMBERS = List.of("femi", "jonas", "ines", "hugo");

    private final Boards boards;
    private final Meetings meetings;
    private final BoardRooms rooms;
    private final Agendas agendas;
    private final Submissions submissions;
    private final DemoTasks tasks;
    private final DemoPlaces places;
    private final DemoCast cast;
    private String held = "";

    DemoBoard(
            Boards boards,
            Meetings meetings,
            BoardRooms rooms,
            Agendas agendas,
            Submissions submissions,
            DemoTasks tasks,
            DemoPlaces places,
            DemoCast cast) {
        this.boards = boards;
        this.meetings = meetings;
        this.rooms = rooms;
        this.agendas = agendas;
        this.submissions = submissions;
        this.tasks = tasks;
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

    void tell(DemoDiary diary) {
        diary.on(47, "10:00", () -> held = schedule(diary, HELD));
        diary.on(
                30,
                "11:00",
                () -> tasks.as(
                        "grace",
                        () -> submissions.submitMatter(
                                board(),
                                RULE,
                                "May each site call its own cut-off, told the same way?",
                                UUID.randomUUID())));
        diary.on(27, "14:00", () -> tasks.send("grace", held, "userTask_buildAgenda", Map.of()));
        diary.on(19, "10:00", () -> tasks.send("ines", held, "userTask_declareConflicts", Map.of()));
        diary.on(
                HELD,
                "10:02",
                () -> tasks.send("grace", held, "userTask_recordAttendance", Map.of("present", ids(MEMBERS))));
        hold(diary);
        diary.on(
                HELD,
                "15:00",
                () -> tasks.send(
                        "grace",
                        held,
                        "userTask_writeMinutes",
                        Map.of(
                                "minutes",
                                "Present: Femi Adeyemi, Jonas Berg, Ines Moreau, Hugo Santos. The dock scanners are replaced, "
                                        + "at Southmoor too. The roof waits until spring; Dmitri Ivanov watches it. Each site "
                                        + "calls its own cut-offs and tells them in the same way.")));
        diary.on(
                HELD - 1,
                "09:30",
                () -> tasks.send("femi", held, "userTask_approveMinutes", Map.of("minutesApproved", "true")));
        diary.on(4, "11:30", () -> tasks.send("grace", coming(diary), "userTask_buildAgenda", Map.of()));
        diary.on(3, "16:40", () -> schedule(diary, AFTERWARDS));
        diary.on(0, "09:50", () -> tasks.send("jonas", coming(diary), "userTask_declareConflicts", Map.of()));
    }

    private void hold(DemoDiary diary) {
        diary.on(
                HELD,
                "10:25",
                () -> decide(
                        SCANNERS,
                        "Shall we replace the scanners at both sites?",
                        "They lose the network in one of nine scans. Two tiers said yes and had no money for it.",
                        Map.of(
                                "boardOutcome",
                                "APPROVED",
                                "reason",
                                "Twenty minutes at every wave cost more than the scanners",
                                "reviewDate",
                                diary.day(-20).toString(),
                                "actionTitle",
                                "Replace the scanners at doors 3 and 4, then at Southmoor",
                                "actionOwner",
                                id("victor"),
                                "actionDue",
                                diary.day(-9).toString())));
        diary.on(
                HELD,
                "10:05",
                () -> decide(
                        ROOF,
                        "Shall we repair the roof above lane 6 before the winter?",
                        "It leaks when the wind is from the west. Repair needs a crane and two days without lane 6.",
                        Map.of(
                                "boardOutcome",
                                "RISK_ACCEPTED",
                                "reason",
                                "The peak comes first; lane 6 is kept free when it rains",
                                "deviationReason",
                                "A crane in the yard would stop the peak",
                                "riskOwner",
                                id("dmitri"),
                                "reviewDate",
                                diary.day(-30).toString(),
                                "dissent",
                                "Hugo Santos: repairing in spring costs more")));
        diary.on(
                HELD,
                "10:45",
                () -> decide(
                        RULE,
                        "May each site call its own cut-off, told the same way?",
                        "Sites know their lorries. People who work at two sites need one way of hearing it.",
                        Map.of(
                                "boardOutcome",
                                "APPROVED",
                                "reason",
                                "The voice is what helped, not the hour",
                                "reviewDate",
                                diary.day(-40).toString())));
    }

    private void decide(String title, String question, String summary, Map<String, ?> decision) {
        String item = agendas.agenda(held).stream()
                .filter(one -> one.title().equals(title))
                .map(ItemSummary::ref)
                .findFirst()
                .orElseThrow();
        tasks.send(
                "grace",
                item,
                "userTask_presentPaper",
                Map.of(
                        "question",
                        question,
                        "summary",
                        summary,
                        "ifYes",
                        "People get an answer and a date",
                        "ifNo",
                        "People hear why, and what they can do instead"));
        MEMBERS.forEach(member -> tasks.send(member, item, "userTask_vote", Map.of("choice", "APPROVE")));
        Map<String, Object> answers = new HashMap<>(decision);
        answers.put("decisionOutcome", "TAKE");
        tasks.send("femi", item, "userTask_recordDecision", answers);
    }

    private String schedule(DemoDiary diary, int day) {
        return tasks.as(
                "grace",
                () -> meetings.schedule(new ScheduleMeeting(
                                board(), diary.at(day, "10:00"), "Board room, Northgate DC", false, null))
                        .ref());
    }

    /** The next meeting; the product put it into the calendar when the last one was closed. */
    private String coming(DemoDiary diary) {
        return tasks.as("grace", () -> rooms.meetings(board())).stream()
                .filter(meeting -> meeting.startsAt().equals(diary.at(COMING, "10:00")))
                .map(MeetingSummary::ref)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The board has no next meeting"));
    }

    private UUID board() {
        return boards.governing(places.id("meridian"), CODE).id();
    }

    private List<String> ids(List<String> userNames) {
        return userNames.stream().map(this::id).toList();
    }

    private String id(String userName) {
        return cast.id(userName).toString();
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

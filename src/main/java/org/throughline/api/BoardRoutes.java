package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.board.Agendas;
import org.throughline.board.Boards;
import org.throughline.board.Boards.BoardSummary;
import org.throughline.board.Boards.SeatSummary;
import org.throughline.board.ItemSummary;
import org.throughline.board.Meetings;
import org.throughline.board.ScheduleMeeting;
import org.throughline.board.Submissions;

/** Boards, what waits for them, and their next meetings. */
@RestController
@RequestMapping(Api.V1 + "/boards")
@Tag(name = "Boards", description = "Attendance, conflicts, papers, decisions and minutes are tasks")
class BoardRoutes {

    private final Boards boards;
    private final Agendas agendas;
    private final Submissions submissions;
    private final Meetings meetings;

    BoardRoutes(Boards boards, Agendas agendas, Submissions submissions, Meetings meetings) {
        this.boards = boards;
        this.agendas = agendas;
        this.submissions = submissions;
        this.meetings = meetings;
    }

    /**
     * A board.
     *
     * @param waiting items that no agenda has yet
     * @param needLateAcceptance those of them that miss their promise unless the secretary accepts them late
     * @param withChair items that the chair acts on alone
     */
    @Schema(name = "Board")
    record BoardAnswer(
            UUID id,
            String code,
            String name,
            UUID unitId,
            List<SeatSummary> seats,
            List<ItemSummary> waiting,
            Set<String> needLateAcceptance,
            List<ItemSummary> withChair) {}

    /** A meeting to call. */
    @Schema(name = "MeetingToSchedule")
    record Schedule(
            Instant startsAt, String place, @Nullable Boolean urgent) {}

    /** Something that a board is asked. */
    @Schema(name = "MatterToSubmit")
    record Matter(String title, String ask) {}

    @GetMapping
    @Operation(summary = "The boards that the caller may see, by name")
    Listing<BoardSummary> list(
            @RequestParam(defaultValue = "0") long page, @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        List<BoardSummary> all = boards.visible();
        List<BoardSummary> rows =
                all.stream().skip(paging.offset()).limit(paging.size()).toList();
        return Listing.of(rows, paging, all.size(), row -> row);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One board with its seats and what waits for it")
    BoardAnswer find(@PathVariable UUID id) {
        BoardSummary board = boards.board(id);
        return new BoardAnswer(
                board.id(),
                board.code(),
                board.name(),
                board.unitId(),
                boards.seats(id),
                agendas.waiting(id),
                agendas.needingLateAcceptance(id),
                agendas.withChair(id));
    }

    @PostMapping("/{id}/meetings")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Call a meeting")
    Ref schedule(@PathVariable UUID id, @RequestBody Schedule body) {
        boards.board(id);
        return new Ref(meetings.schedule(new ScheduleMeeting(
                        id, body.startsAt(), body.place(), Boolean.TRUE.equals(body.urgent()), null))
                .ref());
    }

    @PostMapping("/{id}/matters")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put a matter on the board's list")
    Ref submit(@PathVariable UUID id, @RequestBody Matter body) {
        boards.board(id);
        return new Ref(submissions
                .submitMatter(id, body.title(), body.ask(), UUID.randomUUID())
                .ref());
    }
}

package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.board.Attendances;
import org.throughline.board.BoardRegister;
import org.throughline.board.BoardRegister.Part;
import org.throughline.board.BoardRooms;
import org.throughline.board.BoardRooms.Place;
import org.throughline.board.BoardRooms.Room;
import org.throughline.board.DecisionSummary;
import org.throughline.board.Decisions;
import org.throughline.board.ItemSummary;
import org.throughline.board.MeetingPaper;
import org.throughline.board.MeetingSummary;
import org.throughline.board.Meetings;

/** Meetings of boards and what they decided. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Meetings and decisions")
class MeetingRoutes {

    private final BoardRegister register;
    private final BoardRooms rooms;
    private final Meetings meetings;
    private final MeetingPaper paper;
    private final Attendances attendances;
    private final Decisions decisions;
    private final Places places;

    MeetingRoutes(
            BoardRegister register,
            BoardRooms rooms,
            Meetings meetings,
            MeetingPaper paper,
            Attendances attendances,
            Decisions decisions,
            Places places) {
        this.register = register;
        this.rooms = rooms;
        this.meetings = meetings;
        this.paper = paper;
        this.attendances = attendances;
        this.decisions = decisions;
        this.places = places;
    }

    /**
     * A meeting.
     *
     * @param mayDecide whether its members may decide now
     * @param filled how many voting seats are filled
     */
    @Schema(name = "Meeting")
    record MeetingAnswer(
            MeetingSummary meeting,
            boolean mayDecide,
            String boardName,
            List<Place> places,
            long filled,
            List<ItemSummary> agenda,
            List<DecisionSummary> decisions) {

        static MeetingAnswer of(Room room) {
            return new MeetingAnswer(
                    room.meeting(),
                    room.meeting().mayDecide(),
                    room.boardName(),
                    room.places(),
                    room.filled(),
                    room.agenda(),
                    room.decisions());
        }
    }

    /**
     * Somebody.
     *
     * @param person id or name to sign in with
     */
    record Somebody(String person) {}

    /** Why. */
    record Why(String reason) {}

    @GetMapping("/meetings")
    @Operation(summary = "Meetings of the boards that the caller may see, the latest first")
    Listing<MeetingSummary> list(
            @RequestParam(required = false) @Nullable UUID board,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        Part<MeetingSummary> found = register.meetings(board, paging.page(), paging.size());
        return Listing.of(found.rows(), paging, found.total(), row -> row);
    }

    @GetMapping("/meetings/{ref}")
    @Operation(summary = "One meeting with its seats, agenda and decisions")
    MeetingAnswer find(@PathVariable String ref) {
        return MeetingAnswer.of(rooms.room(ref));
    }

    @GetMapping(value = "/meetings/{ref}/paper", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Papers, decisions and minutes of a meeting as PDF, as the caller may see them")
    ResponseEntity<byte[]> paper(@PathVariable String ref, Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(ref + ".pdf")
                                .build()
                                .toString())
                .body(paper.pdf(ref, language));
    }

    @PostMapping("/meetings/{ref}/left")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record that somebody has left; the quorum may go with them")
    void left(@PathVariable String ref, @RequestBody Somebody somebody) {
        rooms.room(ref);
        attendances.left(ref, places.person("person", somebody.person()));
    }

    @PostMapping("/meetings/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Call a meeting off")
    void withdraw(@PathVariable String ref, @RequestBody Why why) {
        rooms.room(ref);
        meetings.withdraw(ref, why.reason());
    }

    @GetMapping("/decisions")
    @Operation(summary = "Decisions of the boards that the caller may see, the newest first")
    Listing<DecisionSummary> decisions(
            @RequestParam(required = false) @Nullable UUID board,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        Part<DecisionSummary> found = register.decisions(board, paging.page(), paging.size());
        return Listing.of(found.rows(), paging, found.total(), row -> row);
    }

    @GetMapping("/decisions/{ref}")
    @Operation(summary = "One decision with the rules that stood behind it")
    DecisionSummary decision(@PathVariable String ref) {
        return decisions.decision(ref);
    }
}

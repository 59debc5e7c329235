package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.session.AnonymityMode;
import org.throughline.session.Notes;
import org.throughline.session.RoomSnapshot;
import org.throughline.session.RoomSnapshots;
import org.throughline.session.Rooms;
import org.throughline.session.Stage;
import org.throughline.session.Votes;

/** The room of a cycle and what its facilitator does in it. */
@RestController
@RequestMapping(Api.V1 + "/cycles/{ref}/room")
@Tag(name = "Room", description = "An Idempotency-Key here is a random UUID: nothing may lead to who wrote or voted")
class RoomRoutes {

    /** Ids of unsigned notes that the caller has kept since writing them. In a header, as addresses end up in logs. */
    static final String OWN_NOTES = "Own-Notes";

    private final RoomSnapshots snapshots;
    private final Rooms rooms;
    private final Notes notes;
    private final Votes votes;

    RoomRoutes(RoomSnapshots snapshots, Rooms rooms, Notes notes, Votes votes) {
        this.snapshots = snapshots;
        this.rooms = rooms;
        this.notes = notes;
        this.votes = votes;
    }

    /** A step of the session. */
    @Schema(name = "StageToEnter")
    record ToStage(Stage stage) {}

    /** How long, as ISO 8601 says it: `PT10M`. */
    @Schema(name = "TimerToSet")
    record Timer(Duration length) {}

    /** How notes are signed from now on. */
    @Schema(name = "AnonymityToSet")
    record Anonymity(AnonymityMode mode) {}

    @GetMapping
    @Operation(summary = "The room as the caller may see it now")
    RoomSnapshot room(
            @PathVariable String ref, @RequestHeader(name = OWN_NOTES, required = false) @Nullable Set<UUID> own) {
        return snapshots.of(ref, own == null ? Set.of() : own);
    }

    @PostMapping("/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Open the room of the planned session; Improve never before the soak is over")
    void open(@PathVariable String ref) {
        rooms.open(ref);
    }

    @PostMapping("/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let the clock of the stage stand still")
    void pause(@PathVariable String ref) {
        rooms.pause(ref);
    }

    @PostMapping("/go-on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Go on after a pause")
    void goOn(@PathVariable String ref) {
        rooms.goOn(ref);
    }

    @PutMapping("/stage")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lead the group to another stage")
    void enter(@PathVariable String ref, @RequestBody ToStage to) {
        rooms.enter(ref, to.stage());
    }

    @PutMapping("/timer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Set the clock of the stage")
    void setTimer(@PathVariable String ref, @RequestBody Timer timer) {
        rooms.setTimer(ref, timer.length());
    }

    @PutMapping("/anonymity")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let notes carry fewer names, or more while nobody has written")
    void changeAnonymity(@PathVariable String ref, @RequestBody Anonymity anonymity) {
        notes.changeAnonymity(ref, anonymity.mode());
    }

    @PostMapping("/wall/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Open the wall: everybody reads every note from now on")
    void openWall(@PathVariable String ref) {
        rooms.openWall(ref);
    }

    @PostMapping("/votes/open")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Start the vote")
    void openVotes(@PathVariable String ref) {
        votes.open(ref);
    }

    @PostMapping("/votes/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Count the dots")
    void closeVotes(@PathVariable String ref) {
        votes.close(ref);
    }

    @PostMapping("/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End the talk: Learn goes into the soak, Improve to the choice")
    void close(@PathVariable String ref) {
        rooms.close(ref);
    }

    @PostMapping("/reopen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take the end of the talk back, until somebody has said who was here")
    void reopen(@PathVariable String ref) {
        rooms.reopen(ref);
    }
}

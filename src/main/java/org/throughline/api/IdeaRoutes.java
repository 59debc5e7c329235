package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.session.DescribeOption;
import org.throughline.session.Effort;
import org.throughline.session.Ideas;
import org.throughline.session.SoakNoteReach;
import org.throughline.session.SoakNotes;
import org.throughline.session.Soaks;
import org.throughline.session.Votes;
import org.throughline.session.WorkComparisons;
import org.throughline.session.WorkSide;

/** What people in a room do besides notes: describe the work, park ideas, write what came back, put dots. */
@RestController
@RequestMapping(Api.V1 + "/cycles/{ref}/room")
@Tag(name = "Room")
class IdeaRoutes {

    private final Ideas ideas;
    private final Votes votes;
    private final WorkComparisons work;
    private final SoakNotes soakNotes;
    private final Soaks soaks;

    IdeaRoutes(Ideas ideas, Votes votes, WorkComparisons work, SoakNotes soakNotes, Soaks soaks) {
        this.ideas = ideas;
        this.votes = votes;
        this.work = work;
        this.soakNotes = soakNotes;
        this.soaks = soaks;
    }

    /** An idea. */
    @Schema(name = "IdeaToDescribe")
    record Idea(
            String title,
            @Nullable String condition,
            @Nullable String mechanism,
            @Nullable Effort effort,
            @Nullable BigDecimal cost) {

        DescribeOption command() {
            return new DescribeOption(title, condition, mechanism, effort, cost);
        }
    }

    /** How many dots on this idea. */
    @Schema(name = "DotsToPut")
    record Dots(int dots) {}

    /** A step of the work on one side. */
    @Schema(name = "StepToAdd")
    record Step(WorkSide side, String words) {}

    /** How many places down, or up when it is negative. */
    @Schema(name = "StepShift")
    record Shift(int by) {}

    /** What came back since Learn. */
    @Schema(name = "SoakNoteToWrite")
    record SoakNote(SoakNoteReach reach, String words) {}

    @PostMapping("/parked-ideas")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Park an idea; it stays sealed until Improve")
    void park(@PathVariable String ref, @RequestBody NoteRoutes.Words body) {
        ideas.park(ref, body.words());
    }

    @PostMapping("/ideas")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Put an idea on the table")
    NoteRoutes.Written add(@PathVariable String ref, @RequestBody Idea idea) {
        return new NoteRoutes.Written(ideas.add(ref, idea.command()));
    }

    @PutMapping("/ideas/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Describe an idea better")
    void describe(@PathVariable String ref, @PathVariable UUID id, @RequestBody Idea idea) {
        ideas.describe(ref, id, idea.command());
    }

    @PutMapping("/ideas/{id}/dots")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put dots on an idea; 0 takes them away")
    void put(@PathVariable String ref, @PathVariable UUID id, @RequestBody Dots body) {
        votes.put(ref, id, body.dots());
    }

    @PostMapping("/steps")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Add a step as it is written, or as it is really done")
    void addStep(@PathVariable String ref, @RequestBody Step step) {
        work.add(ref, step.side(), step.words());
    }

    @PutMapping("/steps/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say a step in other words")
    void changeStep(@PathVariable String ref, @PathVariable UUID id, @RequestBody NoteRoutes.Words body) {
        work.change(ref, id, body.words());
    }

    @PostMapping("/steps/{id}/shift")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Move a step up or down")
    void shiftStep(@PathVariable String ref, @PathVariable UUID id, @RequestBody Shift shift) {
        work.shift(ref, id, shift.by());
    }

    @DeleteMapping("/steps/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a step away")
    void removeStep(@PathVariable String ref, @PathVariable UUID id) {
        work.remove(ref, id);
    }

    @PostMapping("/soak-notes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write what came back since Learn, for oneself or for the room")
    void writeSoakNote(@PathVariable String ref, @RequestBody SoakNote note) {
        soakNotes.write(ref, note.reach(), note.words());
    }

    @PostMapping("/soak-notes/{id}/share")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let the room read one's private note")
    void shareSoakNote(@PathVariable String ref, @PathVariable UUID id) {
        soakNotes.share(ref, id);
    }

    @DeleteMapping("/soak-notes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove one's private note")
    void removeSoakNote(@PathVariable String ref, @PathVariable UUID id) {
        soakNotes.remove(ref, id);
    }

    @PostMapping("/risks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Report an urgent risk during the soak; it is passed on at once, with one's name")
    void reportRisk(@PathVariable String ref, @RequestBody NoteRoutes.Words body) {
        soaks.reportRisk(ref, body.words());
    }
}

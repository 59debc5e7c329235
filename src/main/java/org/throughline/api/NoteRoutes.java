package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.session.Attribution;
import org.throughline.session.NoteKind;
import org.throughline.session.Notes;
import org.throughline.session.WriteNote;

/**
 * The notes of a room.
 *
 * <p>Whoever writes an unsigned note gets its id in the answer, and nobody else does before the wall opens: who names the id wrote
 * the note. It is kept nowhere beside the person; a kept first answer is shut with the caller's own key ({@link FirstAnswers}).
 */
@RestController
@RequestMapping(Api.V1 + "/cycles/{ref}/room")
@Tag(name = "Room")
class NoteRoutes {

    private final Notes notes;

    NoteRoutes(Notes notes) {
        this.notes = notes;
    }

    /** A note to write. */
    @Schema(name = "NoteToWrite")
    record Write(NoteKind kind, String words, Attribution attribution) {}

    /**
     * What was written.
     *
     * @param id keep it: the only thing by which an unsigned note can be changed
     */
    @Schema(name = "Written")
    record Written(UUID id) {}

    /** Other words. */
    @Schema(name = "Words")
    record Words(String words) {}

    /** Another note. */
    @Schema(name = "OtherNote")
    record Other(UUID note) {}

    /** Why. */
    @Schema(name = "WhyHidden")
    record Why(String reason) {}

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Write a note; until the wall opens only its writer sees it")
    Written write(@PathVariable String ref, @RequestBody Write body) {
        return new Written(notes.write(ref, new WriteNote(body.kind(), body.words(), body.attribution())));
    }

    @PutMapping("/notes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say a note in other words, as long as nobody has read it")
    void change(@PathVariable String ref, @PathVariable UUID id, @RequestBody Words body) {
        notes.change(ref, id, body.words(), Set.of(id));
    }

    @DeleteMapping("/notes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a note back, as long as nobody has read it")
    void takeBack(@PathVariable String ref, @PathVariable UUID id) {
        notes.takeBack(ref, id, Set.of(id));
    }

    @PutMapping("/notes/{id}/with")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a note with another one that says the same thing")
    void putWith(@PathVariable String ref, @PathVariable UUID id, @RequestBody Other other) {
        notes.putWith(ref, id, other.note());
    }

    @DeleteMapping("/notes/{id}/with")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a note on its own again")
    void putAlone(@PathVariable String ref, @PathVariable UUID id) {
        notes.putAlone(ref, id);
    }

    @PutMapping("/groups/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Find one sentence for notes that belong together")
    void name(@PathVariable String ref, @PathVariable UUID id, @RequestBody Words body) {
        notes.name(ref, id, body.words());
    }

    @PostMapping("/notes/{id}/hide")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hide a note that hurts, with a reason that everybody in the room reads")
    void hide(@PathVariable String ref, @PathVariable UUID id, @RequestBody Why why) {
        notes.hide(ref, id, why.reason());
    }

    @PostMapping("/notes/{id}/show")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show a hidden note again")
    void show(@PathVariable String ref, @PathVariable UUID id) {
        notes.show(ref, id);
    }
}

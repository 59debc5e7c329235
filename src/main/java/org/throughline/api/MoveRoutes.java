package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.throughline.base.i18n.Texts;
import org.throughline.studio.move.CaseState;
import org.throughline.studio.move.Effect;
import org.throughline.studio.move.MoveDates;
import org.throughline.studio.move.MoveLine;
import org.throughline.studio.move.MoveState;
import org.throughline.studio.move.MoveSummary;
import org.throughline.studio.move.Moves;
import org.throughline.studio.move.RehearseMove;
import org.throughline.studio.move.StepPair;

/** Moves of running cases to another version of their process. */
@RestController
@RequestMapping(Api.V1 + "/moves")
@Tag(name = "Moves", description = "Running cases follow another version of their process; for process administrators")
class MoveRoutes {

    private final Moves moves;
    private final Texts texts;

    MoveRoutes(Moves moves, Texts texts) {
        this.moves = moves;
        this.texts = texts;
    }

    /**
     * A rehearsal to begin.
     *
     * @param process key of the process
     * @param from number of the version that cases leave
     * @param to number of the version that they follow
     * @param pairs steps that go on as others, beside the equal ones
     * @param dates whether dates stay; they do when nothing is said
     */
    @Schema(name = "MoveToRehearse")
    record ToRehearse(
            String process,
            int from,
            int to,
            @Nullable List<StepPair> pairs,
            @Nullable MoveDates dates) {}

    /**
     * A move to start.
     *
     * @param rehearsal id of the rehearsal
     * @param reason why
     */
    @Schema(name = "MoveToStart")
    record ToStart(UUID rehearsal, String reason) {}

    /**
     * A move that works in the background.
     *
     * @param id its id
     */
    @Schema(name = "MoveId")
    record MoveId(UUID id) {}

    /**
     * One case.
     *
     * @param ref its reference
     * @param whys why it stays or failed, in the language of `Accept-Language`
     */
    @Schema(name = "MovedCase")
    record OneCase(
            @Nullable String ref,
            CaseState state,
            String wasAt,
            String willBeAt,
            List<String> whys,
            List<Effect> effects) {}

    /** A move: how far it is, and some of its cases. */
    @Schema(name = "Move")
    record Answer(
            UUID id,
            String process,
            int from,
            int to,
            MoveDates dates,
            List<StepPair> pairs,
            String planSha256,
            @Nullable UUID backOf,
            MoveState state,
            String reason,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            Map<CaseState, Integer> counts,
            Listing<OneCase> cases) {}

    @PostMapping("/rehearsal")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Rehearse what would happen to every case of a version; nothing moves")
    MoveId rehearse(@RequestBody ToRehearse body) {
        return new MoveId(moves.rehearse(new RehearseMove(
                body.process(),
                body.from(),
                body.to(),
                body.pairs() == null ? List.of() : body.pairs(),
                body.dates() == null ? MoveDates.KEEP : body.dates())));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Move the cases that can, as it was rehearsed")
    MoveId start(@RequestBody ToStart body) {
        moves.start(body.rehearsal(), body.reason());
        return new MoveId(body.rehearsal());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One rehearsal or move: how far it is, and its cases page by page")
    Answer move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "50") long size,
            Locale locale) {
        Paging paging = Paging.of(page, size);
        MoveSummary move = moves.of(id);
        List<MoveLine> lines = moves.cases(id, EnumSet.allOf(CaseState.class), paging.offset(), paging.size());
        return new Answer(
                move.id(),
                move.plan().process(),
                move.plan().fromVersion(),
                move.plan().toVersion(),
                move.plan().dates(),
                move.plan().pairs(),
                move.planSha256(),
                move.backOf(),
                move.state(),
                move.reason(),
                move.startedAt(),
                move.endedAt(),
                move.counts(),
                Listing.of(lines, paging, move.cases(), line -> oneCase(line, locale)));
    }

    private OneCase oneCase(MoveLine line, Locale locale) {
        return new OneCase(
                line.ref(),
                line.state(),
                line.wasAt(),
                line.willBeAt(),
                line.whys().stream().map(why -> why.in(texts.in(locale))).toList(),
                line.effects());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Try again with every case that did not move")
    MoveId retry(@PathVariable UUID id) {
        moves.retry(id);
        return new MoveId(id);
    }

    @PostMapping("/{id}/back")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Rehearse the way back of the cases that moved")
    MoveId back(@PathVariable UUID id) {
        return new MoveId(moves.back(id));
    }
}

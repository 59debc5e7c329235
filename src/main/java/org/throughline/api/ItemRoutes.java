package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.board.AgendaItems;
import org.throughline.board.Agendas;
import org.throughline.board.ItemSummary;
import org.throughline.board.VoteChoice;
import org.throughline.board.Votes;

/** Items of boards and the votes on them. */
@RestController
@RequestMapping(Api.V1 + "/items/{ref}")
@Tag(name = "Items and votes")
class ItemRoutes {

    private final AgendaItems items;
    private final Agendas agendas;
    private final Votes votes;
    private final SubjectSight sight;

    ItemRoutes(AgendaItems items, Agendas agendas, Votes votes, SubjectSight sight) {
        this.items = items;
        this.agendas = agendas;
        this.votes = votes;
        this.sight = sight;
    }

    /**
     * How the vote stands.
     *
     * @param mine whether the caller votes on it, and how so far
     * @param count how many have voted; what they said only when the vote is over
     */
    @Schema(name = "VoteStand")
    record VoteAnswer(Votes.Mine mine, Votes.Count count) {}

    /** A vote. */
    @Schema(name = "VoteToCast")
    record Cast(VoteChoice choice, @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "One item of an agenda")
    ItemSummary find(@PathVariable String ref) {
        sight.check(ref);
        return items.item(ref);
    }

    @PostMapping("/accept")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a waiting item on the next agenda, also when its papers come late")
    void accept(@PathVariable String ref) {
        agendas.acceptLate(ref);
    }

    @GetMapping("/vote")
    @Operation(summary = "How the vote stands")
    VoteAnswer vote(@PathVariable String ref) {
        sight.check(ref);
        return new VoteAnswer(votes.mine(ref), votes.count(ref));
    }

    @PutMapping("/vote")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Vote, or change the vote, as long as it is open")
    void cast(@PathVariable String ref, @RequestBody Cast body) {
        sight.check(ref);
        votes.castInRoom(ref, body.choice(), body.reason());
    }

    @PutMapping("/vote/secret")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that only the numbers of the vote will be known; before it is opened")
    void secret(@PathVariable String ref) {
        sight.check(ref);
        votes.voteInSecret(ref, true);
    }

    @DeleteMapping("/vote/secret")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that the vote will be open after all; before it is opened")
    void open(@PathVariable String ref) {
        sight.check(ref);
        votes.voteInSecret(ref, false);
    }

    @PostMapping("/vote/close")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Close the vote; what comes later is not counted")
    void close(@PathVariable String ref) {
        sight.check(ref);
        votes.close(ref);
    }
}

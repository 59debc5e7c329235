package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.throughline.action.ActionPages;
import org.throughline.action.ActionRegister;
import org.throughline.action.ActionRow;
import org.throughline.action.ActionStage;
import org.throughline.action.Actions;
import org.throughline.action.RegisterFilter;
import org.throughline.action.Strength;
import org.throughline.base.task.KeptAnswers;

/** Improvement actions. Accepting, planning, doing and checking one are tasks. */
@RestController
@RequestMapping(Api.V1 + "/actions")
@Tag(name = "Actions", description = "What somebody was asked to do; whoever has to act has a task")
class ActionRoutes {

    private final Actions actions;
    private final ActionRegister register;
    private final ActionPages pages;
    private final KeptAnswers kept;

    ActionRoutes(Actions actions, ActionRegister register, ActionPages pages, KeptAnswers kept) {
        this.kept = kept;
        this.actions = actions;
        this.register = register;
        this.pages = pages;
    }

    /** Why. */
    record Reason(String reason) {}

    @GetMapping
    @Operation(summary = "Actions that the caller may see, soonest due first")
    Listing<ActionRow> list(
            @RequestParam(required = false) @Nullable UUID owner,
            @RequestParam(required = false) RegisterFilter.@Nullable Due due,
            @RequestParam(required = false) @Nullable UUID place,
            @RequestParam(required = false) @Nullable Strength strength,
            @RequestParam(required = false) @Nullable ActionStage stage,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        RegisterFilter filter = new RegisterFilter(owner, due, place, strength, stage, ended, words.strip());
        return Listing.of(
                register.page(filter, paging.offset(), paging.size()),
                paging,
                register.totals(filter).found(),
                row -> row);
    }

    @GetMapping("/{ref}")
    @Operation(summary = "One action with its offers, plan, evidence, verdicts and promises")
    ActionAnswer find(@PathVariable String ref) {
        return ActionAnswer.of(pages.page(ref), kept.onSubject(ref));
    }

    @PostMapping("/{ref}/way-is-free")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that what held the action up is gone")
    void wayIsFree(@PathVariable String ref) {
        actions.wayIsFree(ref);
    }

    @PostMapping("/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Call an action off")
    void withdraw(@PathVariable String ref, @RequestBody Reason why) {
        actions.withdraw(ref, why.reason());
    }
}

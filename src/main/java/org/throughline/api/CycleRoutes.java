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
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.task.KeptAnswers;
import org.throughline.organisation.UnitSummary;
import org.throughline.session.Coverage;
import org.throughline.session.CycleFilter;
import org.throughline.session.CyclePages;
import org.throughline.session.CycleRegister;
import org.throughline.session.CycleRow;
import org.throughline.session.CycleState;
import org.throughline.session.Cycles;
import org.throughline.session.Facilitators;
import org.throughline.session.PerspectiveFunction;
import org.throughline.session.SessionPlanning;
import org.throughline.session.Sessions;
import org.throughline.session.Soaks;

/** Learning cycles and their sessions. Sponsoring, planning, choosing and telling the story are tasks. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Cycles", description = "Sponsoring, planning, closing, choosing and telling the story are tasks")
class CycleRoutes {

    private final Cycles cycles;
    private final Facilitators facilitators;
    private final CycleRegister register;
    private final CyclePages pages;
    private final Sessions sessions;
    private final SessionPlanning planning;
    private final Soaks soaks;
    private final Places places;
    private final CurrentPerson currentPerson;
    private final KeptAnswers kept;

    CycleRoutes(
            Cycles cycles,
            Facilitators facilitators,
            CycleRegister register,
            CyclePages pages,
            Sessions sessions,
            SessionPlanning planning,
            Soaks soaks,
            Places places,
            CurrentPerson currentPerson,
            KeptAnswers kept) {
        this.kept = kept;
        this.cycles = cycles;
        this.facilitators = facilitators;
        this.register = register;
        this.pages = pages;
        this.sessions = sessions;
        this.planning = planning;
        this.soaks = soaks;
        this.places = places;
        this.currentPerson = currentPerson;
    }

    /** Why. */
    @Schema(name = "Reason")
    record Reason(String reason) {}

    /** When. */
    @Schema(name = "NewTime")
    record When(Instant startsAt) {}

    /** Who guides from now on: id or sign-in name. */
    @Schema(name = "Successor")
    record Successor(String person) {}

    @PostMapping("/cycles")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Start a learning cycle and ask its sponsor")
    Ref start(@RequestBody CycleToStart body) {
        UnitSummary unit = places.unit("unit", body.unit(), planning.places());
        return new Ref(
                cycles.start(body.command(unit.id(), currentPerson.require().personId(), places)));
    }

    @GetMapping("/cycles")
    @Operation(summary = "Cycles that the caller may read something of, those that go on first")
    Listing<CycleRow> list(
            @RequestParam(required = false) @Nullable Set<CycleState> state,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        CycleFilter filter = new CycleFilter(state == null ? Set.of() : state, mine, unit, words);
        return Listing.of(
                register.page(filter, paging.offset(), paging.size()), paging, register.count(filter), row -> row);
    }

    @GetMapping("/cycles/{ref}")
    @Operation(summary = "One cycle with its sessions, notes, options and answers, as far as the caller may read it")
    CycleAnswer find(@PathVariable String ref) {
        return CycleAnswer.of(pages.of(ref), kept.onSubject(ref));
    }

    @GetMapping("/coverage")
    @Operation(summary = "Whose view is missing when only these functions are asked")
    Coverage coverage(@RequestParam List<PerspectiveFunction> functions) {
        return sessions.coverage(functions);
    }

    @PostMapping("/cycles/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a cycle before its time")
    void withdraw(@PathVariable String ref, @RequestBody Reason why) {
        cycles.withdraw(ref, why.reason());
    }

    @PostMapping("/cycles/{ref}/facilitator")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let another person guide the group; open work goes along")
    void handOver(@PathVariable String ref, @RequestBody Successor successor) {
        facilitators.replace(ref, places.person("person", successor.person()));
    }

    @PostMapping("/cycles/{ref}/soak/exit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask to end the soak early; a task asks for the reason and for who agreed")
    void leaveSoakEarly(@PathVariable String ref) {
        soaks.requestExit(ref);
    }

    @PostMapping("/sessions/{ref}/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Hold a session at another time; everybody who was asked hears of it")
    void move(@PathVariable String ref, @RequestBody When when) {
        sessions.move(ref, when.startsAt());
    }

    @PostMapping("/sessions/{ref}/cancel")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a session fall through; a task asks for the reason and the next date")
    void cancel(@PathVariable String ref) {
        sessions.cancel(ref);
    }
}

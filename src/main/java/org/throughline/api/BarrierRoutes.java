package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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
import org.throughline.barrier.BarrierFilter;
import org.throughline.barrier.BarrierFilter.Show;
import org.throughline.barrier.BarrierKind;
import org.throughline.barrier.BarrierList;
import org.throughline.barrier.BarrierPages;
import org.throughline.barrier.BarrierRow;
import org.throughline.barrier.Barriers;
import org.throughline.barrier.ChangeRisk;
import org.throughline.barrier.PromisedTier;
import org.throughline.barrier.RaiseBarrier;
import org.throughline.base.Severity;
import org.throughline.base.task.KeptAnswers;
import org.throughline.organisation.UnitSummary;

/** Barriers and the ladder on which they climb. Answering one is a task. */
@RestController
@RequestMapping(Api.V1 + "/barriers")
@Tag(name = "Barriers", description = "What a team cannot remove itself; whoever has to answer has a task")
class BarrierRoutes {

    private final Barriers barriers;
    private final BarrierList list;
    private final BarrierPages pages;
    private final Places places;
    private final KeptAnswers kept;

    BarrierRoutes(Barriers barriers, BarrierList list, BarrierPages pages, Places places, KeptAnswers kept) {
        this.kept = kept;
        this.barriers = barriers;
        this.list = list;
        this.pages = pages;
        this.places = places;
    }

    /**
     * A barrier to raise.
     *
     * @param unit id, code or name of the unit
     * @param title one line; the beginning of the ask when it is left out
     */
    @Schema(name = "BarrierToRaise")
    record Raise(
            String unit,
            BarrierKind kind,
            Severity severity,
            String ask,
            String consequence,
            @Nullable String title,
            @Nullable BigDecimal cost,
            @Nullable List<String> blockedActions,
            @Nullable String cycle,
            @Nullable Boolean sensitive) {

        RaiseBarrier command(UUID unitId) {
            List<String> blocked = blockedActions == null ? List.of() : blockedActions;
            boolean restricted = Boolean.TRUE.equals(sensitive);
            return title == null && cost == null
                    ? new RaiseBarrier(
                            UUID.randomUUID(), unitId, kind, severity, ask, consequence, blocked, cycle, restricted)
                    : new RaiseBarrier(
                            UUID.randomUUID(),
                            unitId,
                            kind,
                            severity,
                            title == null ? ask : title,
                            ask,
                            consequence,
                            cost,
                            blocked,
                            cycle,
                            restricted);
        }
    }

    /**
     * An answer that somebody would owe.
     *
     * @param tier tier of the ladder
     * @param dueAt by when
     * @param ruleVersion rule that says so
     */
    @Schema(name = "PromisedAnswer")
    record Promised(int tier, Instant dueAt, String ruleVersion) {

        static Promised of(PromisedTier tier) {
            return new Promised(
                    tier.rung().tier(), tier.rung().dueAt(), tier.rung().ruleVersion());
        }
    }

    /** Why. */
    record Reason(String reason) {}

    /** How bad it is now, and why. */
    record Risk(Severity severity, String reason) {}

    @GetMapping
    @Operation(summary = "Barriers that the caller may see, those whose clock runs first")
    Listing<BarrierRow> list(
            @RequestParam(defaultValue = "OPEN") Show show,
            @RequestParam(required = false) @Nullable Integer tier,
            @RequestParam(required = false) @Nullable Severity severity,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        BarrierFilter filter = new BarrierFilter(show, tier, severity, unit, mine, late);
        return Listing.of(list.page(filter, paging.offset(), paging.size()), paging, list.count(filter), row -> row);
    }

    @GetMapping("/{ref}")
    @Operation(summary = "One barrier with its ladder, its answers and its promises")
    BarrierAnswer find(@PathVariable String ref) {
        return BarrierAnswer.of(pages.page(ref), kept.onSubject(ref));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Raise a barrier; its clocks start at once")
    Ref raise(@RequestBody Raise body) {
        UnitSummary unit = places.unit("unit", body.unit(), barriers.unitsToRaiseFor());
        return new Ref(barriers.raise(body.command(unit.id())));
    }

    @GetMapping("/promised")
    @Operation(summary = "The answers that a barrier would get promised if it were raised now")
    List<Promised> promised(
            @RequestParam String unit, @RequestParam BarrierKind kind, @RequestParam Severity severity) {
        UnitSummary place = places.unit("unit", unit, barriers.unitsToRaiseFor());
        return barriers.promisesIfRaisedNow(place.id(), kind, severity).stream()
                .map(Promised::of)
                .toList();
    }

    @PostMapping("/{ref}/risk")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that it is worse, or less bad, than it was")
    void changeRisk(@PathVariable String ref, @RequestBody Risk risk) {
        barriers.changeRisk(new ChangeRisk(ref, risk.severity(), risk.reason()));
    }

    @PostMapping("/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a barrier back")
    void withdraw(@PathVariable String ref, @RequestBody Reason why) {
        barriers.withdraw(ref, why.reason());
    }
}

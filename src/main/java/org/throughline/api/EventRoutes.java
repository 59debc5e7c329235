package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
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
import org.throughline.action.ActionSummary;
import org.throughline.base.Severity;
import org.throughline.critical.Contain;
import org.throughline.critical.CriticalEventFacts;
import org.throughline.critical.CriticalEventPage;
import org.throughline.critical.CriticalEventPages;
import org.throughline.critical.CriticalEventRow;
import org.throughline.critical.CriticalEvents;
import org.throughline.critical.ReportEvent;

/** Critical events. The review and the support of people are tasks. */
@RestController
@RequestMapping(Api.V1 + "/events")
@Tag(
        name = "Critical events",
        description = "What happened, and its review; a restricted one is there for its circle only")
class EventRoutes {

    private final CriticalEvents events;
    private final CriticalEventPages pages;
    private final Places places;

    EventRoutes(CriticalEvents events, CriticalEventPages pages, Places places) {
        this.events = events;
        this.pages = pages;
        this.places = places;
    }

    /**
     * What happened.
     *
     * @param unit id, code or name of the unit
     * @param facilitator id or sign-in name of who helps the host leader
     */
    @Schema(name = "EventToReport")
    record ToReport(
            String unit,
            Severity severity,
            Instant happenedAt,
            String what,
            @Nullable String facilitator,
            @Nullable Boolean restricted) {}

    /** An event with what follows from it, as far as the caller may see that, and who knows of a restricted one. */
    @Schema(name = "CriticalEvent")
    record Answer(CriticalEventFacts event, List<ActionSummary> containment, List<UUID> circle) {

        static Answer of(CriticalEventPage page) {
            return new Answer(page.facts(), page.containment(), page.circle());
        }
    }

    /** Something that keeps people safe. */
    @Schema(name = "ContainmentToStart")
    record ToContain(String what, String owner, LocalDate due) {}

    /** Somebody. */
    @Schema(name = "EventConfidant")
    record Somebody(String person) {}

    /** Why. */
    @Schema(name = "EventReason")
    record Why(String reason) {}

    @GetMapping
    @Operation(summary = "Critical events that the caller may know of, the newest first")
    Listing<CriticalEventRow> list(
            @RequestParam(defaultValue = "0") long page, @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        return Listing.of(pages.page(paging.offset(), paging.size()), paging, pages.count(), row -> row);
    }

    @GetMapping("/{ref}")
    @Operation(summary = "One critical event")
    Answer find(@PathVariable String ref) {
        return Answer.of(pages.of(ref));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report a critical event")
    Ref report(@RequestBody ToReport body) {
        return new Ref(events.report(new ReportEvent(
                UUID.randomUUID(),
                places.unit("unit", body.unit(), pages.placesToReportFor()).id(),
                body.severity(),
                body.happenedAt(),
                body.what(),
                body.facilitator() == null ? null : places.person("facilitator", body.facilitator()),
                Boolean.TRUE.equals(body.restricted()))));
    }

    @PostMapping("/{ref}/contain")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Start something that keeps people safe, before the review")
    void contain(@PathVariable String ref, @RequestBody ToContain body) {
        pages.of(ref);
        events.contain(ref, new Contain(body.what(), places.person("owner", body.owner()), body.due()));
    }

    @PostMapping("/{ref}/circle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let somebody know of a restricted event")
    void name(@PathVariable String ref, @RequestBody Somebody somebody) {
        pages.of(ref);
        events.name(ref, places.person("person", somebody.person()));
    }

    @PostMapping("/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an event back")
    void withdraw(@PathVariable String ref, @RequestBody Why why) {
        pages.of(ref);
        events.withdraw(ref, why.reason());
    }
}

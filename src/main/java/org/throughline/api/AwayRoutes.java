package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.cover.CoverScope;
import org.throughline.cover.CoverSummary;
import org.throughline.cover.Covers;
import org.throughline.cover.PlanCover;
import org.throughline.organisation.Duty;
import org.throughline.organisation.Role;
import org.throughline.succession.Away;
import org.throughline.succession.SuccessionPage;
import org.throughline.succession.SuccessionPages;
import org.throughline.succession.SuccessionSummary;
import org.throughline.succession.Successions;

/** People who leave or are away: their duties, who covers, and where each duty goes. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Leaving or away", description = "The same as the screens; a personnel system tells it here")
class AwayRoutes {

    private final Successions successions;
    private final SuccessionPages pages;
    private final Covers covers;

    AwayRoutes(Successions successions, SuccessionPages pages, Covers covers) {
        this.successions = successions;
        this.pages = pages;
        this.covers = covers;
    }

    /** Somebody leaves. */
    @Schema(name = "Leaving")
    record Leaving(LocalDate lastDay) {}

    /** Somebody is away and comes back. */
    @Schema(name = "Absence")
    record Absence(
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID coverId,
            @Nullable String reason) {}

    /** A role ends today. */
    @Schema(name = "EndOfRole")
    record EndOfRole(UUID grantId) {}

    /**
     * What was started.
     *
     * @param ref reference of the succession, null when a cover is enough
     */
    @Schema(name = "AwayTold")
    record Told(@Nullable String ref) {}

    /** A cover; a process or a role narrows it, without either it is for all work. */
    @Schema(name = "CoverToPlan")
    record ToPlan(
            UUID coveredId,
            UUID coverId,
            @Nullable String processKey,
            @Nullable Role role,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable String reason) {}

    /** Id of a cover. */
    @Schema(name = "CoverMade")
    record Made(UUID id) {}

    @GetMapping("/people/{person}/duties")
    @Operation(summary = "Everything that a person answers for")
    List<Duty> duties(@PathVariable UUID person) {
        return pages.dutiesOf(person);
    }

    @PostMapping("/people/{person}/leaving")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Somebody leaves: the line manager is asked where each duty goes")
    Told leaving(@PathVariable UUID person, @RequestBody Leaving leaving) {
        return told(new Away.Leaving(person, leaving.lastDay()));
    }

    @PostMapping("/people/{person}/absence")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Somebody is away: from five working days on duties are handed over, for less a cover is enough")
    Told absence(@PathVariable UUID person, @RequestBody Absence absence) {
        return told(new Away.Absence(
                person,
                absence.firstDay(),
                absence.lastDay(),
                absence.coverId(),
                absence.reason() == null ? "" : absence.reason()));
    }

    @PostMapping("/people/{person}/role-end")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "A role ends: what hangs on it is handed over")
    Told endOfRole(@PathVariable UUID person, @RequestBody EndOfRole end) {
        return told(new Away.EndOfRole(person, end.grantId()));
    }

    @GetMapping("/successions")
    @Operation(summary = "Successions at the caller's places, running ones first")
    List<SuccessionSummary> successions() {
        return pages.known();
    }

    @GetMapping("/successions/{ref}")
    @Operation(summary = "One succession with its duties")
    SuccessionPage succession(@PathVariable String ref) {
        return pages.page(ref);
    }

    @PostMapping("/successions/{ref}/call-off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The person stays")
    void callOff(@PathVariable String ref) {
        successions.callOff(ref);
    }

    @GetMapping("/covers")
    @Operation(summary = "Covers of the caller, for the caller, and of those whose work the caller may pass on")
    List<CoverSummary> covers() {
        return covers.known();
    }

    @PostMapping("/covers")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plan a cover")
    Made plan(@RequestBody ToPlan plan) {
        return new Made(covers.plan(new PlanCover(
                plan.coveredId(),
                plan.coverId(),
                new CoverScope(plan.processKey(), plan.role()),
                plan.firstDay(),
                plan.lastDay(),
                plan.reason() == null ? "" : plan.reason())));
    }

    @PostMapping("/covers/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End a cover now")
    void end(@PathVariable UUID id) {
        covers.end(id);
    }

    private Told told(Away away) {
        return new Told(successions.tell(away).orElse(null));
    }
}

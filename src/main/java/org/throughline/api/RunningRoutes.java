package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
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
import org.throughline.base.BrokenRule;
import org.throughline.base.i18n.Texts;
import org.throughline.operation.CaseState;
import org.throughline.operation.IncidentList;
import org.throughline.operation.IncidentRounds;
import org.throughline.operation.Incidents;
import org.throughline.operation.RetryIncident;
import org.throughline.operation.RetryResult;
import org.throughline.operation.RunningCase;
import org.throughline.operation.RunningCases;
import org.throughline.operation.RunningFilter;
import org.throughline.operation.RunningPage;
import org.throughline.operation.RunningProcess;
import org.throughline.operation.StepTokens;

/** Running cases, what failed of them, and trying it again. Restricted cases have no words here either. */
@RestController
@RequestMapping(Api.V1)
@Tag(
        name = "Operating",
        description = "What runs and what failed; for process and system administrators, and for auditors to read")
class RunningRoutes {

    private final RunningCases cases;
    private final Incidents incidents;
    private final IncidentRounds rounds;
    private final Texts texts;

    RunningRoutes(RunningCases cases, Incidents incidents, IncidentRounds rounds, Texts texts) {
        this.cases = cases;
        this.incidents = incidents;
        this.rounds = rounds;
        this.texts = texts;
    }

    /**
     * Why something is tried again.
     *
     * @param reason goes on record
     */
    @Schema(name = "RetryReason")
    record Why(String reason) {}

    /**
     * What became of one incident of a round.
     *
     * @param incident its id
     * @param refused why nothing was done, in the language of `Accept-Language`; nothing when the engine tries it again
     */
    @Schema(name = "RetryOutcome")
    record Outcome(String incident, @Nullable String refused) {}

    @GetMapping("/running")
    @Operation(summary = "Every process of which something runs, with its cases and incidents")
    List<RunningProcess> overview() {
        return cases.overview();
    }

    @GetMapping("/running/{process}/steps")
    @Operation(summary = "How many tokens and incidents stand at which step of a process")
    List<StepTokens> steps(@PathVariable String process, @RequestParam(required = false) @Nullable Integer version) {
        return cases.steps(process, version);
    }

    @GetMapping("/running/{process}/cases")
    @Operation(summary = "Cases of a process, the longest running first; narrowed by step, version, unit and state")
    Listing<RunningCase> list(
            @PathVariable String process,
            @RequestParam(required = false) @Nullable String step,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(required = false) @Nullable CaseState state,
            @RequestParam(defaultValue = "0") long page,
            @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        RunningPage found =
                cases.page(new RunningFilter(process, step, version, unit, state), paging.offset(), paging.size());
        return Listing.of(found.cases(), paging, found.total(), one -> one);
    }

    @GetMapping("/incidents")
    @Operation(summary = "What failed and is not tried any more, by cause")
    IncidentList incidents() {
        return incidents.byCause();
    }

    @PostMapping("/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "The engine tries a failed step again, in a transaction of its own")
    void retry(@PathVariable String id, @RequestBody Why body) {
        incidents.retry(new RetryIncident(id, body.reason()));
    }

    @PostMapping("/incidents/causes/{key}/retry")
    @Operation(summary = "The same for every incident of a cause, each with its own result")
    List<Outcome> retryAll(@PathVariable String key, @RequestBody Why body, Locale locale) {
        return rounds.retryAll(key, body.reason()).stream()
                .map(result -> outcome(result, locale))
                .toList();
    }

    private Outcome outcome(RetryResult result, Locale locale) {
        BrokenRule rule = result.refused();
        return new Outcome(
                result.incident().id(),
                rule == null
                        ? null
                        : texts.text(locale, rule.messageKey(), rule.arguments().toArray()));
    }
}

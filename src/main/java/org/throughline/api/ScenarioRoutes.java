package org.throughline.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.throughline.studio.DraftScenario;
import org.throughline.studio.DraftScenarios;
import org.throughline.studio.Rehearsals;
import org.throughline.studio.RehearsedScenario;

/** Scenarios of the processes in a release, and how they went. What changed is signed off on the page of the release. */
@RestController
@RequestMapping(Api.V1 + "/releases/{ref}/scenarios")
@Tag(name = "Models", description = "What cases follow, and releases that change it; for process administrators")
class ScenarioRoutes {

    private final DraftScenarios scenarios;
    private final Rehearsals rehearsals;

    ScenarioRoutes(DraftScenarios scenarios, Rehearsals rehearsals) {
        this.scenarios = scenarios;
        this.rehearsals = rehearsals;
    }

    /**
     * A scenario as it shall be.
     *
     * @param source its text: JSON as it is downloaded from the page of the scenarios
     */
    @Schema(name = "ScenarioSource")
    record Source(
            @JsonDeserialize(using = CleanTexts.ModelSource.class)
            String source) {}

    /**
     * A scenario that was written.
     *
     * @param name under which it is found
     */
    @Schema(name = "ScenarioSaved")
    record Saved(String name) {}

    @GetMapping
    @Operation(summary = "How the scenarios of a release went when they were last played; empty when they were not")
    List<RehearsedScenario> went(@PathVariable String ref) {
        return rehearsals.of(ref);
    }

    @PostMapping("/play")
    @Operation(summary = "Play the scenarios of a draft with what is written now; takes seconds")
    List<RehearsedScenario> play(@PathVariable String ref) {
        rehearsals.play(ref);
        return rehearsals.of(ref);
    }

    @GetMapping("/{process}")
    @Operation(summary = "The scenarios of a process with what the release does with them")
    List<DraftScenario> list(@PathVariable String ref, @PathVariable String process) {
        return scenarios.of(ref, process);
    }

    @GetMapping("/{process}/{name}")
    @Operation(summary = "One scenario")
    DraftScenario read(@PathVariable String ref, @PathVariable String process, @PathVariable String name) {
        return scenarios.of(ref, process).stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    @PutMapping("/{process}/{name}")
    @Operation(summary = "Write a scenario of a draft; what is no scenario is refused with the place in its text")
    Saved write(
            @PathVariable String ref,
            @PathVariable String process,
            @PathVariable String name,
            @RequestBody Source body) {
        return new Saved(scenarios.bring(ref, process, name, body.source()));
    }

    @DeleteMapping("/{process}/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a scenario away: one of the draft at once, one in force from when the release is live")
    void remove(@PathVariable String ref, @PathVariable String process, @PathVariable String name) {
        scenarios.remove(ref, process, name);
    }
}

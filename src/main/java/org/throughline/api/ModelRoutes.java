package org.throughline.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.i18n.Texts;
import org.throughline.studio.DescribeRelease;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.ModelPage;
import org.throughline.studio.ModelRow;
import org.throughline.studio.Models;
import org.throughline.studio.ReleaseComment;
import org.throughline.studio.ReleaseComments;
import org.throughline.studio.ReleaseFileSummary;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.ReleasePage;
import org.throughline.studio.ReleasePages;
import org.throughline.studio.ReleaseState;
import org.throughline.studio.ReleaseSummary;
import org.throughline.studio.Releases;

/** Models in force, and the releases that change them. Reviewing and confirming are tasks. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Models", description = "What cases follow, and releases that change it; for process administrators")
class ModelRoutes {

    private final Models models;
    private final Releases releases;
    private final ReleaseFiles files;
    private final ReleaseComments comments;
    private final ReleasePages pages;
    private final Texts texts;

    ModelRoutes(
            Models models,
            Releases releases,
            ReleaseFiles files,
            ReleaseComments comments,
            ReleasePages pages,
            Texts texts) {
        this.models = models;
        this.releases = releases;
        this.files = files;
        this.comments = comments;
        this.pages = pages;
        this.texts = texts;
    }

    /** A release to begin. */
    @Schema(name = "ReleaseToBegin")
    record ToBegin(
            String title, @Nullable String reason, @Nullable String risk) {}

    /**
     * A file as it shall be.
     *
     * @param source its text
     * @param revision the state from which it was written, as the release names it; without one, the state as it is now
     */
    @Schema(name = "ModelSource")
    record Source(
            @JsonDeserialize(using = CleanTexts.ModelSource.class)
            String source,

            @Nullable Integer revision) {}

    /**
     * A file that was saved.
     *
     * @param revision number of its state, for the next save
     */
    @Schema(name = "ModelSaved")
    record Saved(int revision) {}

    /**
     * A release is submitted.
     *
     * @param emergency why it cannot wait for a review; nothing when it can
     */
    @Schema(name = "ReleaseToSubmit")
    record ToSubmit(@Nullable String emergency) {}

    /**
     * A remark.
     *
     * @param kind {@code bpmn}, {@code dmn} or {@code form}
     * @param name name of the file
     * @param element id of the element; nothing for the whole file
     * @param words what is said
     */
    @Schema(name = "ReleaseRemark")
    record Remark(String kind, String name, @Nullable String element, String words) {}

    /** What changes in a file, in words. */
    @Schema(name = "ReleaseChange")
    record Change(ModelName model, List<String> words, long runningCases) {}

    /**
     * Something in the release that does not hold.
     *
     * @param rule its id, the same in every language
     * @param error whether it keeps the release from going live
     * @param model name of the file; `code` when the code names something that no model has
     * @param element id of the element
     * @param message one sentence in the language of `Accept-Language`
     */
    @Schema(name = "ReleaseFinding")
    record Found(String rule, boolean error, String model, String element, String message) {}

    /** A release with its files, what the gate finds and what changes. */
    @Schema(name = "Release")
    record Answer(
            ReleaseSummary release,
            List<ReleaseFileSummary> files,
            List<Found> findings,
            List<Change> changes,
            List<ReleaseComment> comments) {}

    @GetMapping("/models")
    @Operation(summary = "Every model in force")
    List<ModelRow> models() {
        return models.all();
    }

    @GetMapping("/models/{kind}/{name}")
    @Operation(summary = "One model in force with its source; kind is bpmn, dmn or form")
    ModelPage model(@PathVariable String kind, @PathVariable String name) {
        return models.of(named(kind, name));
    }

    @GetMapping("/releases")
    @Operation(summary = "Releases, the newest first")
    Listing<ReleaseSummary> list(
            @RequestParam(defaultValue = "0") long page, @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        EnumSet<ReleaseState> all = EnumSet.allOf(ReleaseState.class);
        return Listing.of(
                pages.page(all, paging.offset(), paging.size()), paging, (int) pages.count(all), release -> release);
    }

    @PostMapping("/releases")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Begin a release")
    Ref begin(@RequestBody ToBegin body) {
        return new Ref(releases.begin(new DescribeRelease(
                body.title(), body.reason() == null ? "" : body.reason(), body.risk() == null ? "" : body.risk())));
    }

    @GetMapping("/releases/{ref}")
    @Operation(summary = "One release: files, findings of the gate, what changes in words, remarks")
    Answer release(@PathVariable String ref, Locale locale) {
        ReleasePage page = pages.of(ref);
        List<Change> changes = page.words().stream()
                .map(words -> new Change(
                        words.model(),
                        words.in((key, arguments) -> texts.text(locale, key, arguments)),
                        words.runningCases()))
                .toList();
        List<Found> findings = page.findings().stream()
                .map(finding -> new Found(
                        finding.rule().id(),
                        finding.isError(),
                        finding.model(),
                        finding.element(),
                        finding.message(texts.in(locale))))
                .toList();
        return new Answer(page.summary(), page.files(), findings, changes, page.comments());
    }

    @PutMapping("/releases/{ref}/files/{kind}/{name}")
    @Operation(summary = "Write a file of a draft; one that is in force is taken in first, any other is new")
    Saved write(
            @PathVariable String ref, @PathVariable String kind, @PathVariable String name, @RequestBody Source body) {
        return new Saved(files.write(ref, named(kind, name), body.source(), body.revision()));
    }

    @DeleteMapping("/releases/{ref}/files/{kind}/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a file out of a draft")
    void remove(@PathVariable String ref, @PathVariable String kind, @PathVariable String name) {
        files.remove(ref, named(kind, name));
    }

    @PostMapping("/releases/{ref}/submit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask another process administrator to review it")
    void submit(@PathVariable String ref, @RequestBody ToSubmit body) {
        releases.submit(ref, body.emergency() == null ? "" : body.emergency());
    }

    @PostMapping("/releases/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take it out of the review")
    void withdraw(@PathVariable String ref) {
        releases.withdraw(ref);
    }

    @PostMapping("/releases/{ref}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a draft go")
    void discard(@PathVariable String ref) {
        releases.discard(ref);
    }

    @PostMapping("/releases/{ref}/remarks")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remark on an element of a file")
    void remark(@PathVariable String ref, @RequestBody Remark body) {
        comments.say(ref, named(body.kind(), body.name()), body.element() == null ? "" : body.element(), body.words());
    }

    @PostMapping("/releases/{ref}/remarks/{id}/settle")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "A remark is settled")
    void settle(@PathVariable String ref, @PathVariable UUID id) {
        comments.resolve(ref, id);
    }

    @GetMapping("/releases/{ref}/evidence")
    @Operation(summary = "What was frozen when it went live, as one text; empty before that")
    Evidence evidence(@PathVariable String ref) {
        return new Evidence(pages.evidence(ref), pages.of(ref).summary().evidenceSha256());
    }

    /**
     * What was frozen.
     *
     * @param text the JSON as it was frozen
     * @param sha256 its hash in UTF-8, as it stands in the audit trail
     */
    @Schema(name = "ReleaseEvidence")
    record Evidence(String text, @Nullable String sha256) {}

    private static ModelName named(String kind, String name) {
        return new ModelName(ModelKind.ofEnding(kind).orElseThrow(NotThere::new), name);
    }
}

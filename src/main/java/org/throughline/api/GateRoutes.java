package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.i18n.Texts;
import org.throughline.base.process.Finding;
import org.throughline.base.process.ModelRule;
import org.throughline.base.process.ModelTrial;

/** The gate for models, for anybody to try. */
@RestController
@RequestMapping(Api.V1 + "/models")
@Tag(name = "Gate", description = "What may go live, for anybody to try")
class GateRoutes {

    /** Where the gate is tried: open, and its body is a file of whatever kind. */
    static final String FINDINGS = Api.V1 + "/models/findings";

    private final ModelTrial trial;
    private final Texts texts;

    GateRoutes(ModelTrial trial, Texts texts) {
        this.trial = trial;
        this.texts = texts;
    }

    /**
     * Something in a model that does not hold.
     *
     * @param rule its id, the same in every language, such as `no-script`
     * @param level `error` keeps a model from going live, `warning` does not
     * @param element id of the element; `parent/tag` where it has none
     * @param message one sentence in the language of `Accept-Language`
     */
    @Schema(name = "ModelFinding")
    record FindingAnswer(
            String rule,
            @Schema(allowableValues = {"error", "warning"}) String level,
            String element,
            String message) {}

    /**
     * What was found.
     *
     * @param findings empty when the model could go live
     */
    @Schema(name = "ModelFindings")
    record FindingsAnswer(List<FindingAnswer> findings) {}

    @PostMapping(path = "/findings")
    @SecurityRequirements
    @Operation(
            summary =
                    "Try the gate: what is wrong with a model. Keeps nothing, needs no sign-in, answers within two seconds",
            description = """
                    The body is the source of a BPMN model, a DMN table or a form of at most 1 MB; which of them is seen from what is in
                    it, whatever its content type says. Whatever it is, the answer is 200 with findings. The models in force and the
                    words of this installation are what it is held against. An `Idempotency-Key` is not read.""",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            description = "The source",
                            content = {
                                @Content(mediaType = "application/xml", schema = @Schema(type = "string")),
                                @Content(mediaType = "application/json", schema = @Schema(type = "object")),
                                @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary"))
                            }))
    ResponseEntity<FindingsAnswer> findings(@RequestBody(required = false) byte @Nullable [] source, Locale locale) {
        List<FindingAnswer> findings = trial.findings(source == null ? new byte[0] : source).stream()
                .map(finding -> answer(finding, locale))
                .toList();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new FindingsAnswer(findings));
    }

    private FindingAnswer answer(Finding finding, Locale locale) {
        return new FindingAnswer(
                finding.rule().id(),
                finding.level() == ModelRule.Level.ERROR ? "error" : "warning",
                finding.element(),
                finding.message(texts.in(locale)));
    }
}

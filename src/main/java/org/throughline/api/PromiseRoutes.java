package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.base.BrokenRule;
import org.throughline.promise.Promises;

/** The ledger of promises, thing by thing. */
@RestController
@RequestMapping(Api.V1 + "/promises")
@Tag(name = "Promises", description = "Every deadline with the rule and the calendar that made it")
class PromiseRoutes {

    private final Promises promises;
    private final SubjectSight sight;

    PromiseRoutes(Promises promises, SubjectSight sight) {
        this.promises = promises;
        this.sight = sight;
    }

    @GetMapping
    @Operation(summary = "The promises about a thing that the caller may see, soonest first")
    List<PromiseAnswer> of(@RequestParam String subject) {
        try {
            sight.check(subject);
        } catch (BrokenRule unseen) {
            throw new NotThere();
        }
        return promises.of(subject).stream().map(PromiseAnswer::of).toList();
    }
}

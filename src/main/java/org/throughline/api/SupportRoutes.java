package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.help.AskForSupport;
import org.throughline.help.SupportOfferSummary;
import org.throughline.help.SupportOffers;
import org.throughline.help.SupportPages;
import org.throughline.help.SupportRequestPage;
import org.throughline.help.SupportRequestSummary;
import org.throughline.help.SupportRequests;

/** Help in one action. Taking, answering and saying whether it helped are tasks. */
@RestController
@RequestMapping(Api.V1)
@Tag(name = "Help", description = "Ask with one sentence; whoever has to take or answer it has a task")
class SupportRoutes {

    private final SupportRequests requests;
    private final SupportPages pages;
    private final SupportOffers offers;

    SupportRoutes(SupportRequests requests, SupportPages pages, SupportOffers offers) {
        this.requests = requests;
        this.pages = pages;
        this.offers = offers;
    }

    /**
     * A request.
     *
     * @param need what is needed, in one sentence
     * @param page address inside the product of the page that it is about; only which kind of page is kept
     */
    @Schema(name = "SupportToAskFor")
    record ToAsk(String need, @Nullable String page) {}

    /**
     * What was promised.
     *
     * @param ref reference of the request
     * @param takenBy by when somebody takes it
     */
    @Schema(name = "SupportAsked")
    record Asked(String ref, Instant takenBy) {}

    /** Why it is not needed any more. */
    @Schema(name = "SupportWithdrawn")
    record Why(@Nullable String why) {}

    /**
     * Requests that the caller may read.
     *
     * @param mine what the caller asked
     * @param others what others asked whom the caller helps
     */
    @Schema(name = "SupportRequests")
    record Known(List<SupportRequestSummary> mine, List<SupportRequestSummary> others) {}

    @GetMapping("/support-requests")
    @Operation(summary = "What the caller asked, and what others asked whom the caller helps")
    Known known() {
        return new Known(pages.mine(), pages.pool());
    }

    @PostMapping("/support-requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Ask for help: an adviser of the caller's place takes it by the instant in the answer")
    Asked ask(@RequestBody ToAsk body) {
        SupportRequests.Asked asked =
                requests.ask(new AskForSupport(body.need(), body.page() == null ? "" : body.page()));
        return new Asked(asked.ref(), asked.takenBy());
    }

    @GetMapping("/support-requests/{ref}")
    @Operation(summary = "One request with its answers")
    SupportRequestPage request(@PathVariable String ref) {
        return pages.page(ref);
    }

    @PostMapping("/support-requests/{ref}/withdraw")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "It is not needed any more")
    void withdraw(@PathVariable String ref, @RequestBody Why body) {
        requests.withdraw(ref, body.why() == null ? "" : body.why());
    }

    @GetMapping("/support-offers")
    @Operation(summary = "Offers to places that the caller leads or helps, the newest first")
    List<SupportOfferSummary> offers() {
        return offers.known();
    }

    @GetMapping("/support-offers/{ref}")
    @Operation(summary = "One offer with its story")
    SupportOffers.OfferPage offer(@PathVariable String ref) {
        return offers.page(ref);
    }
}

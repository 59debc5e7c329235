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
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.notice.AddWebhook;
import org.throughline.notice.ChangeWebhook;
import org.throughline.notice.NewWebhook;
import org.throughline.notice.PauseReason;
import org.throughline.notice.WebhookSummary;
import org.throughline.notice.Webhooks;

/** Programs that hear what happens. */
@RestController
@RequestMapping(Api.V1 + "/webhooks")
@Tag(
        name = "Webhooks",
        description =
                "Programs that hear what happens, signed as standardwebhooks.com describes it; for who keeps the product running")
class WebhookRoutes {

    private final Webhooks webhooks;

    WebhookRoutes(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /**
     * A webhook without its secret and, of its address, only the host.
     *
     * @param unit id of the unit of which it hears, with those below
     * @param paused why nothing is sent to it, null when it is sent
     * @param waiting how much is on its way
     */
    @Schema(name = "Webhook")
    record WebhookAnswer(
            UUID id,
            UUID unit,
            String name,
            String host,
            List<String> kinds,
            @Nullable PauseReason paused,
            Instant madeAt,
            int waiting,
            @Nullable Instant lastSentAt) {

        static WebhookAnswer of(WebhookSummary webhook) {
            return new WebhookAnswer(
                    webhook.id(),
                    webhook.unitId(),
                    webhook.name(),
                    webhook.host(),
                    webhook.kinds(),
                    webhook.pausedFor(),
                    webhook.madeAt(),
                    webhook.waiting(),
                    webhook.lastSentAt());
        }
    }

    /** A webhook's secret; it is shown this once. */
    @Schema(name = "WebhookSecret")
    record SecretAnswer(UUID id, String secret) {

        static SecretAnswer of(NewWebhook made) {
            return new SecretAnswer(made.id(), made.secret());
        }
    }

    /**
     * What to change.
     *
     * @param url null leaves it as it is
     */
    @Schema(name = "WebhookChange")
    record Change(String name, @Nullable String url, Set<String> kinds) {}

    @GetMapping
    @Operation(summary = "The webhooks of the units that the caller looks after, by name")
    List<WebhookAnswer> all() {
        return webhooks.all().stream().map(WebhookAnswer::of).toList();
    }

    @GetMapping("/kinds")
    @Operation(summary = "Every kind of event; `barrier.*` and `*` can be asked for too")
    List<String> kinds() {
        return List.copyOf(webhooks.kinds());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Let a program hear what happens from now on; its secret is shown this once")
    SecretAnswer add(@RequestBody AddWebhook command) {
        return SecretAnswer.of(webhooks.add(command));
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Change name, address and kinds")
    void change(@PathVariable UUID id, @RequestBody Change change) {
        webhooks.change(new ChangeWebhook(id, change.name(), change.url(), change.kinds()));
    }

    @PostMapping("/{id}/pause")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send nothing to it for now; what happens meanwhile is not kept for it")
    void pause(@PathVariable UUID id) {
        webhooks.pause(id);
    }

    @PostMapping("/{id}/resume")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send to it again, also what was given up or on its way")
    void resume(@PathVariable UUID id) {
        webhooks.resume(id);
    }

    @PostMapping("/{id}/secret")
    @Operation(summary = "Give it a new secret, shown this once; the old one signs for another day")
    SecretAnswer rotate(@PathVariable UUID id) {
        return SecretAnswer.of(webhooks.rotate(id));
    }

    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Put an event of the kind `webhook.test` on its way; the deliveries say what came of it")
    void test(@PathVariable UUID id) {
        webhooks.test(id);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End it; its secret is deleted")
    void end(@PathVariable UUID id) {
        webhooks.end(id);
    }
}

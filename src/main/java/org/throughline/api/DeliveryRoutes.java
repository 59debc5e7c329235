package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.notice.Delivery;
import org.throughline.notice.DeliveryChannel;
import org.throughline.notice.DeliveryLog;
import org.throughline.notice.SendFailure;

/** What was sent to whom, and what came of it. */
@RestController
@RequestMapping(Api.V1 + "/deliveries")
@Tag(name = "Deliveries", description = "What was told on which way, how often it was tried, and what came of it")
class DeliveryRoutes {

    private final DeliveryLog log;

    DeliveryRoutes(DeliveryLog log) {
        this.log = log;
    }

    /**
     * What came of telling something.
     *
     * @param about a reference, or the kind of an event; blank for mails of several things
     * @param endedAt when it arrived, was given up or seen
     * @param answer number of the other program's last answer
     */
    @Schema(name = "Delivery")
    record Answer(
            UUID id,
            DeliveryChannel channel,
            String receiver,
            String about,
            Instant madeAt,
            int attempts,
            Delivery.State state,
            @Nullable Instant endedAt,
            @Nullable SendFailure failure,
            @Nullable Integer answer) {

        static Answer of(Delivery delivery) {
            return new Answer(
                    delivery.id(),
                    delivery.channel(),
                    delivery.receiver(),
                    delivery.about(),
                    delivery.madeAt(),
                    delivery.attempts(),
                    delivery.state(),
                    delivery.endedAt(),
                    delivery.failure(),
                    delivery.answer());
        }
    }

    @GetMapping
    @Operation(summary = "A page of what was told to the caller, the latest first")
    List<Answer> mine(@RequestParam(defaultValue = "0") long page, @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        return log.mine(paging.offset(), paging.size()).stream().map(Answer::of).toList();
    }

    @GetMapping("/all")
    @Operation(summary = "A page of what was sent in the units that the caller looks after, the latest first")
    List<Answer> all(@RequestParam(defaultValue = "0") long page, @RequestParam(defaultValue = "20") long size) {
        Paging paging = Paging.of(page, size);
        return log.all(EnumSet.allOf(DeliveryChannel.class), paging.offset(), paging.size()).stream()
                .map(Answer::of)
                .toList();
    }
}

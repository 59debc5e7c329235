package org.throughline.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.notice.OutboxPosts.TakenPost;
import org.throughline.notice.OutboxPosts.Told;
import org.throughline.notice.UnitChatStore.Chat;

/**
 * Sends what is due to programs and chats, a bounded number at a time, outside of any transaction.
 *
 * <p>Each post goes out at least once, and always under the same id. Whoever does not answer is left alone for the rest of the round,
 * so that nobody else waits behind them.
 */
@Component
class PostSender {

    static final int MOST_AT_ONCE = 50;
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(PostSender.class);

    private final OutboxSpread spread;
    private final OutboxPosts posts;
    private final WebhookStore webhooks;
    private final UnitChatStore chats;
    private final PostComposer composer;
    private final PinnedPost road;
    private final Clock clock;
    private final RandomGenerator chance = RandomGenerator.getDefault();

    PostSender(
            OutboxSpread spread,
            OutboxPosts posts,
            WebhookStore webhooks,
            UnitChatStore chats,
            PostComposer composer,
            PinnedPost road,
            Clock clock) {
        this.spread = spread;
        this.posts = posts;
        this.webhooks = webhooks;
        this.chats = chats;
        this.composer = composer;
        this.road = road;
        this.clock = clock;
    }

    /** Sends what is due. */
    void sendDue() {
        spread.spread();
        Set<UUID> silent = new HashSet<>();
        Instant end = clock.instant().plus(LONGEST_ROUND);
        for (int number = 0; number < MOST_AT_ONCE && clock.instant().isBefore(end); number++) {
            Optional<TakenPost> next = posts.take(silent);
            if (next.isEmpty()) {
                return;
            }
            if (!deliver(posts.takeTogether(next.get()))) {
                silent.add(next.get().target());
            }
        }
    }

    private boolean deliver(List<TakenPost> taken) {
        TakenPost first = taken.get(0);
        if (first.webhookId() != null) {
            return finish(taken, toProgram(taken, first.webhookId()));
        }
        Chat chat = chats.chat(first.target());
        Instant now = clock.instant();
        Instant allowed = QuietHoursPolicy.firstMoment(now, chat.quiet(), chat.zone());
        if (allowed.isAfter(now)) {
            posts.putOff(taken, allowed);
            return true;
        }
        return finish(taken, road.send(chat.url(), Map.of(), composer.message(posts.told(taken), chat.locale())));
    }

    private PostAnswer toProgram(List<TakenPost> taken, UUID webhook) {
        Told told = posts.told(taken).get(0);
        String id = PostComposer.id(told);
        String body = composer.event(told);
        long seconds = clock.instant().getEpochSecond();
        Map<String, String> head = new LinkedHashMap<>();
        head.put("Webhook-Id", id);
        head.put("Webhook-Timestamp", String.valueOf(seconds));
        head.put(
                "Webhook-Signature",
                WebhookSignature.of(webhooks.secrets(webhook, clock.instant()), id, seconds, body));
        return road.send(posts.webhookUrl(webhook), head, body);
    }

    /** Writes down what came of it; whether the other side may be asked again in this round. */
    private boolean finish(List<TakenPost> taken, PostAnswer answer) {
        Optional<SendFailure> failure = answer.whyNot();
        if (failure.isEmpty()) {
            posts.sent(taken, answer.status());
            return true;
        }
        TakenPost first = taken.get(0);
        int attempts = taken.stream().mapToInt(TakenPost::attempts).min().orElse(1);
        Optional<Duration> wait = RetryPolicy.waitAfter(attempts, failure.get(), chance.nextDouble());
        if (wait.isPresent()) {
            LOG.info("Post {} did not arrive ({}, attempt {}); again in {}", first.id(), failure.get(), attempts, wait);
            posts.tryAgain(
                    taken, failure.get(), answer.status(), clock.instant().plus(wait.get()));
        } else {
            LOG.warn("Post {} could not be sent ({}, attempt {})", first.id(), failure.get(), attempts);
            posts.dead(taken, failure.get(), answer.status());
            pause(first, reason(failure.get()));
        }
        return false;
    }

    private void pause(TakenPost post, PauseReason reason) {
        if (post.webhookId() != null) {
            webhooks.pause(post.webhookId(), reason);
        } else {
            chats.pause(post.target(), reason);
        }
    }

    private static PauseReason reason(SendFailure failure) {
        return switch (failure) {
            case ENDPOINT_GONE -> PauseReason.GONE;
            case ENDPOINT_NOT_ALLOWED -> PauseReason.NOT_ALLOWED;
            default -> PauseReason.FAILED;
        };
    }
}

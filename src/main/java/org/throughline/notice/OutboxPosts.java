package org.throughline.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Posts to programs and chats on their way. Each method is one statement that commits by itself, as with {@link OutboxMails mails}.
 *
 * <p>A node that stops between sending and marking leaves a post that another one sends again under the same id.
 */
@Repository
class OutboxPosts {

    static final Duration TAKEN_FOR = Duration.ofMinutes(1);
    private static final int MOST_TOGETHER = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxPosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A post that this node sends now.
     *
     * @param webhookId the program that hears of it, null for a chat
     * @param chatUnitId the unit whose chat hears of it, null for a program
     * @param attempts this one included
     */
    record TakenPost(
            UUID id, @Nullable UUID webhookId, @Nullable UUID chatUnitId, int attempts) {

        UUID target() {
            return webhookId != null ? webhookId : java.util.Objects.requireNonNull(chatUnitId);
        }
    }

    /**
     * What a post tells.
     *
     * @param unitId where it happened
     */
    record Told(UUID eventId, String textKey, String subjectRef, String link, Instant occurredAt, UUID unitId) {}

    /**
     * Takes the post that has waited longest; other nodes pass over it.
     *
     * @param silent targets that did not answer a moment ago
     */
    Optional<TakenPost> take(Collection<UUID> silent) {
        return jdbc.sql("""
                        update throughline.outbox_post set taken_until = :until, attempts = attempts + 1
                        where id = (select p.id from throughline.outbox_post p
                                    left join throughline.webhook w on w.id = p.webhook_id
                                    left join throughline.unit_chat c on c.unit_id = p.chat_unit_id
                                    where p.state = 'WAITING' and p.next_try_at <= :now
                                      and (p.taken_until is null or p.taken_until <= :now)
                                      and coalesce(w.state, c.state) = 'ACTIVE'
                                      and coalesce(p.webhook_id, p.chat_unit_id) <> all(:silent)
                                    order by p.next_try_at, p.id limit 1 for update of p skip locked)
                        returning id, webhook_id, chat_unit_id, attempts""")
                .param("now", now())
                .param("until", now().plus(TAKEN_FOR))
                .param("silent", silent.toArray(UUID[]::new))
                .query(OutboxPosts::taken)
                .optional();
    }

    /** The post and everything else that is due in the same chat: it becomes one message. */
    List<TakenPost> takeTogether(TakenPost first) {
        List<TakenPost> together = new ArrayList<>(List.of(first));
        if (first.chatUnitId() != null) {
            together.addAll(jdbc.sql("""
                            update throughline.outbox_post set taken_until = :until, attempts = attempts + 1
                            where id in (select id from throughline.outbox_post
                                         where state = 'WAITING' and next_try_at <= :now and chat_unit_id = :chat
                                           and (taken_until is null or taken_until <= :now)
                                         order by next_try_at, id limit :most for update skip locked)
                            returning id, webhook_id, chat_unit_id, attempts""")
                    .param("now", now())
                    .param("until", now().plus(TAKEN_FOR))
                    .param("chat", first.chatUnitId())
                    .param("most", MOST_TOGETHER)
                    .query(OutboxPosts::taken)
                    .list());
        }
        return together;
    }

    /** What the posts tell, the oldest first. */
    List<Told> told(List<TakenPost> posts) {
        return jdbc.sql("""
                        select e.id, e.text_key, e.subject_ref, e.link, e.occurred_at, p.unit_id
                        from throughline.outbox_post p join throughline.outbox_event e on e.id = p.event_id
                        where p.id = any(?) order by e.occurred_at, e.id""")
                .param(ids(posts))
                .query((row, number) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("text_key"),
                        row.getString("subject_ref"),
                        row.getString("link"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                        row.getObject("unit_id", UUID.class)))
                .list();
    }

    /** Where a program listens. */
    String webhookUrl(UUID id) {
        return jdbc.sql("select url from throughline.webhook where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void sent(List<TakenPost> posts, @Nullable Integer answer) {
        end(posts, "SENT", null, answer);
    }

    void dead(List<TakenPost> posts, SendFailure failure, @Nullable Integer answer) {
        end(posts, "DEAD", failure, answer);
    }

    void tryAgain(List<TakenPost> posts, SendFailure failure, @Nullable Integer answer, Instant at) {
        jdbc.sql("""
                        update throughline.outbox_post
                        set next_try_at = :at, failure = :failure, answer = :answer, taken_until = null
                        where id = any(:ids) and state = 'WAITING'""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("failure", failure.name())
                .param("answer", answer, java.sql.Types.SMALLINT)
                .param("ids", ids(posts))
                .update();
    }

    /** Nobody is to be disturbed now; this was no attempt. */
    void putOff(List<TakenPost> posts, Instant until) {
        jdbc.sql("""
                        update throughline.outbox_post set next_try_at = :at, attempts = attempts - 1, taken_until = null
                        where id = any(:ids) and state = 'WAITING'""")
                .param("at", until.atOffset(ZoneOffset.UTC))
                .param("ids", ids(posts))
                .update();
    }

    private void end(List<TakenPost> posts, String state, @Nullable SendFailure failure, @Nullable Integer answer) {
        jdbc.sql("""
                        update throughline.outbox_post
                        set state = :state, ended_at = :now, failure = :failure, answer = :answer, taken_until = null
                        where id = any(:ids) and state = 'WAITING'""")
                .param("state", state)
                .param("now", now())
                .param("failure", failure == null ? null : failure.name(), java.sql.Types.VARCHAR)
                .param("answer", answer, java.sql.Types.SMALLINT)
                .param("ids", ids(posts))
                .update();
    }

    private static UUID[] ids(List<TakenPost> posts) {
        return posts.stream().map(TakenPost::id).toArray(UUID[]::new);
    }

    private static TakenPost taken(ResultSet row, int number) throws SQLException {
        return new TakenPost(
                row.getObject("id", UUID.class),
                row.getObject("webhook_id", UUID.class),
                row.getObject("chat_unit_id", UUID.class),
                row.getInt("attempts"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

package org.throughline.notice;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What happened that programs and chats may hear of.
 *
 * <p>It is written by the very statement that writes the notice, so it costs no turn to the database more, and nothing at all where
 * nobody listens.
 */
@Repository
class OutboxEvents {

    /**
     * Part of the statement that adds a notice as `told`, so that what was told before is no event; wants `event` and `due` besides its
     * parameters.
     */
    static final String WITH_TOLD = """
            event as (
                insert into throughline.outbox_event (id, text_key, subject_ref, link, once_key, occurred_at, due_at)
                select :event, :key, :subject, :link, :once, :at, :due from told
                where exists (select 1 from throughline.webhook where state = 'ACTIVE')
                   or exists (select 1 from throughline.unit_chat where state = 'ACTIVE')
                on conflict (id) do nothing)
            """;

    private final JdbcClient jdbc;

    OutboxEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same happening has the same id, however often and to however many people it is told. */
    static UUID id(String textKey, String subjectRef, String onceKey) {
        return UUID.nameUUIDFromBytes(
                String.join("\n", textKey, subjectRef, onceKey).getBytes(StandardCharsets.UTF_8));
    }

    /** It was taken back before anybody outside could hear of it. */
    void forget(String onceKey) {
        jdbc.sql("delete from throughline.outbox_event where once_key = ? and spread_at is null")
                .param(onceKey)
                .update();
    }
}

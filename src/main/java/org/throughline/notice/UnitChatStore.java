package org.throughline.notice;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Keeps the chats of units. */
@Repository
class UnitChatStore {

    private final JdbcClient jdbc;
    private final Units units;

    UnitChatStore(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** A chat as the sender needs it. */
    record Chat(String url, @Nullable QuietHours quiet, ZoneId zone, Locale locale) {}

    Chat chat(UUID unitId) {
        UnitSummary unit = units.unit(unitId);
        return jdbc.sql("select url, starts, ends from throughline.unit_chat where unit_id = ?")
                .param(unitId)
                .query((row, number) ->
                        new Chat(row.getString("url"), OutboxLines.quiet(row), unit.zone(), unit.locale()))
                .single();
    }

    /** The chats of these units that have not ended, by name of the unit. */
    List<UnitChatSummary> of(Collection<UUID> wanted) {
        return jdbc.sql("""
                        select c.unit_id, u.name, c.url, c.starts, c.ends, c.pause_reason
                        from throughline.unit_chat c join throughline.org_unit u on u.id = c.unit_id
                        where c.state <> 'ENDED' and c.unit_id = any(?) order by u.name, u.id""")
                .param(wanted.toArray(UUID[]::new))
                .query((row, number) -> {
                    String reason = row.getString("pause_reason");
                    return new UnitChatSummary(
                            row.getObject("unit_id", UUID.class),
                            row.getString("name"),
                            WebhookStore.host(row.getString("url")),
                            OutboxLines.quiet(row),
                            reason == null ? null : PauseReason.valueOf(reason));
                })
                .list();
    }

    /** The address of a chat that has not ended. */
    Optional<String> url(UUID unitId) {
        return jdbc.sql("select url from throughline.unit_chat where unit_id = ? and state <> 'ENDED'")
                .param(unitId)
                .query(String.class)
                .optional();
    }

    void set(UUID unitId, String url, @Nullable QuietHours quiet, UUID by, Instant now) {
        jdbc.sql("""
                        insert into throughline.unit_chat (unit_id, url, starts, ends, state, made_at, made_by)
                        values (:unit, :url, :from, :to, 'ACTIVE', :now, :by)
                        on conflict (unit_id) do update set url = excluded.url, starts = excluded.starts, ends = excluded.ends,
                            made_at = case when unit_chat.state = 'ENDED' then excluded.made_at else unit_chat.made_at end,
                            made_by = excluded.made_by, state = 'ACTIVE', pause_reason = null""")
                .param("unit", unitId)
                .param("url", url)
                .param("from", quiet == null ? null : quiet.from(), Types.TIME)
                .param("to", quiet == null ? null : quiet.to(), Types.TIME)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    void pause(UUID unitId, PauseReason reason) {
        jdbc.sql(
                        "update throughline.unit_chat set state = 'PAUSED', pause_reason = ? where unit_id = ? and state = 'ACTIVE'")
                .params(reason.name(), unitId)
                .update();
    }

    /** Ends it and forgets its address. */
    boolean end(UUID unitId, OffsetDateTime now) {
        jdbc.sql(
                        "update throughline.outbox_post set state = 'DISCARDED', ended_at = ? where chat_unit_id = ? and state = 'WAITING'")
                .params(now, unitId)
                .update();
        return jdbc.sql("""
                        update throughline.unit_chat set state = 'ENDED', pause_reason = null, url = 'https://ended.invalid/'
                        where unit_id = ? and state <> 'ENDED'""").param(unitId).update() == 1;
    }
}

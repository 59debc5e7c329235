package org.throughline.notice;

import java.net.URI;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps webhooks; their secrets stand apart and are read only to sign. */
@Repository
class WebhookStore {

    private final JdbcClient jdbc;

    WebhookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these units, by name. */
    List<WebhookSummary> of(Collection<UUID> units) {
        return jdbc.sql("""
                        select w.id, w.unit_id, w.name, w.url, w.kinds, w.pause_reason, w.made_at,
                               (select count(*) from throughline.outbox_post p
                                where p.webhook_id = w.id and p.state = 'WAITING') as waiting,
                               (select max(p.ended_at) from throughline.outbox_post p
                                where p.webhook_id = w.id and p.state = 'SENT') as last_sent
                        from throughline.webhook w
                        where w.state <> 'ENDED' and w.unit_id = any(?) order by w.name, w.id""")
                .param(units.toArray(UUID[]::new))
                .query(WebhookStore::summary)
                .list();
    }

    /** Where a webhook that has not ended listens to. */
    Optional<UUID> unitOf(UUID id) {
        return jdbc.sql("select unit_id from throughline.webhook where id = ? and state <> 'ENDED'")
                .param(id)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, AddWebhook wish, byte[] secret, UUID by, Instant now) {
        jdbc.sql("""
                        insert into throughline.webhook (id, unit_id, name, url, kinds, state, made_at, made_by)
                        values (:id, :unit, :name, :url, :kinds, 'ACTIVE', :now, :by)""")
                .param("id", id)
                .param("unit", wish.unitId())
                .param("name", wish.name())
                .param("url", wish.url())
                .param("kinds", sorted(wish.kinds()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        jdbc.sql("insert into throughline.webhook_secret (webhook_id, secret) values (?, ?)")
                .params(id, secret)
                .update();
    }

    void change(ChangeWebhook wish) {
        jdbc.sql(
                        "update throughline.webhook set name = :name, url = coalesce(:url, url), kinds = :kinds where id = :id")
                .param("id", wish.id())
                .param("name", wish.name())
                .param("url", wish.url(), java.sql.Types.VARCHAR)
                .param("kinds", sorted(wish.kinds()))
                .update();
    }

    /** Whether it was sent to until now. */
    boolean pause(UUID id, PauseReason reason) {
        return jdbc.sql(
                                "update throughline.webhook set state = 'PAUSED', pause_reason = ? where id = ? and state = 'ACTIVE'")
                        .params(reason.name(), id)
                        .update()
                == 1;
    }

    /** Whether nothing was sent to it until now; what was given up meanwhile is on its way again. */
    boolean resume(UUID id, Instant now) {
        jdbc.sql("""
                        update throughline.outbox_post set state = 'WAITING', ended_at = null, attempts = 0, next_try_at = ?
                        where webhook_id = ? and state = 'DEAD'""").params(now.atOffset(ZoneOffset.UTC), id).update();
        return jdbc.sql(
                                "update throughline.webhook set state = 'ACTIVE', pause_reason = null where id = ? and state = 'PAUSED'")
                        .param(id)
                        .update()
                == 1;
    }

    void end(UUID id, Instant now) {
        jdbc.sql("update throughline.webhook set state = 'ENDED', pause_reason = null where id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from throughline.webhook_secret where webhook_id = ?")
                .param(id)
                .update();
        jdbc.sql(
                        "update throughline.outbox_post set state = 'DISCARDED', ended_at = ? where webhook_id = ? and state = 'WAITING'")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** The old secret signs too until it ends, so that the other side can change without losing anything. */
    void rotate(UUID id, byte[] secret, Instant oldEnds) {
        jdbc.sql("""
                        update throughline.webhook_secret
                        set previous = secret, previous_until = :until, secret = :secret where webhook_id = :id""")
                .param("id", id)
                .param("secret", secret)
                .param("until", oldEnds.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What signs now, the newest first. */
    List<byte[]> secrets(UUID id, Instant now) {
        return jdbc.sql("select secret, previous, previous_until from throughline.webhook_secret where webhook_id = ?")
                .param(id)
                .query((row, number) -> {
                    List<byte[]> secrets = new ArrayList<>(List.of(row.getBytes("secret")));
                    OffsetDateTime until = row.getObject("previous_until", OffsetDateTime.class);
                    if (until != null && until.toInstant().isAfter(now)) {
                        secrets.add(row.getBytes("previous"));
                    }
                    return secrets;
                })
                .optional()
                .orElse(new ArrayList<>());
    }

    /** What of an address may be seen again. */
    static String host(String url) {
        String host = URI.create(url).getHost();
        return host == null ? "" : host;
    }

    private static String[] sorted(Collection<String> kinds) {
        return kinds.stream().sorted().toArray(String[]::new);
    }

    private static WebhookSummary summary(ResultSet row, int number) throws SQLException {
        String reason = row.getString("pause_reason");
        return new WebhookSummary(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                host(row.getString("url")),
                strings(row.getArray("kinds")),
                reason == null ? null : PauseReason.valueOf(reason),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getInt("waiting"),
                instant(row.getObject("last_sent", OffsetDateTime.class)));
    }

    static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

package org.throughline.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes roots over the ends of all streams and reads those that were taken; both in the database only. */
@Component
class Roots {

    /** Held by whoever takes a root; the next one must see it. */
    private static final long LOCK = 7_011;

    private final JdbcClient jdbc;
    private final AuditSettings settings;
    private final Clock clock;

    Roots(JdbcClient jdbc, AuditSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes one and returns its number; it may be about nothing new, then it says that nothing happened. */
    @Transactional
    public long take() {
        jdbc.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, number) -> true)
                .single();
        Optional<Root> before = last();
        long no = before.map(Root::no).orElse(0L) + 1;
        jdbc.sql("""
                        insert into throughline.audit_root_head (root_no, stream, seq, hash)
                        select ?, s.name, s.last_seq, s.last_hash from throughline.audit_stream s
                        where s.last_seq > coalesce(
                            (select max(h.seq) from throughline.audit_root_head h where h.stream = s.name), 0)""").param(no).update();
        int streams = jdbc.sql("select count(distinct stream) from throughline.audit_root_head")
                .query(Integer.class)
                .single();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] previous = before.map(Root::hash).orElse(Root.NONE_BEFORE);
        byte[] hash = Root.hash(no, now, streams, previous, heads(no));
        jdbc.sql("""
                        insert into throughline.audit_root (no, at, streams, previous, hash, signature)
                        values (:no, :at, :streams, :previous, :hash, :signature)""")
                .param("no", no)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("streams", streams)
                .param("previous", previous)
                .param("hash", hash)
                .param("signature", settings.sign(hash))
                .update();
        return no;
    }

    /** The root with this number, with its heads. */
    @Transactional(readOnly = true)
    public Optional<Root> find(long no) {
        return rows("where no = " + no, true);
    }

    private Optional<Root> last() {
        return rows("order by no desc limit 1", false);
    }

    private Optional<Root> rows(String which, boolean withHeads) {
        return jdbc.sql("select no, at, streams, previous, hash, signature from throughline.audit_root " + which)
                .query((row, number) -> {
                    byte @Nullable [] signature = row.getBytes("signature");
                    return new Root(
                            row.getLong("no"),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getInt("streams"),
                            row.getBytes("previous"),
                            withHeads ? heads(row.getLong("no")) : List.of(),
                            row.getBytes("hash"),
                            signature);
                })
                .optional();
    }

    private List<StreamHead> heads(long no) {
        return jdbc.sql("select stream, seq, hash from throughline.audit_root_head where root_no = ? order by stream")
                .param(no)
                .query((row, number) ->
                        new StreamHead(row.getString("stream"), row.getLong("seq"), row.getBytes("hash")))
                .list();
    }
}

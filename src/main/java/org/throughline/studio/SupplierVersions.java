package org.throughline.studio;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which file came with the product last, for each model. */
@Component
public class SupplierVersions {

    private final JdbcClient jdbc;

    SupplierVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One server at a time compares and deploys; held until the transaction ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('throughline shipped models'))")
                .query(row -> {});
    }

    /** The hash of the file that came last, by model. */
    public Map<ModelName, String> seen() {
        Map<ModelName, String> seen = new HashMap<>();
        jdbc.sql("select kind, name, sha256 from throughline.shipped_model").query(row -> {
            seen.put(
                    new ModelName(ModelKind.valueOf(row.getString("kind")), row.getString("name")),
                    row.getString("sha256"));
        });
        return seen;
    }

    /**
     * A file came with the product that differs from the one before.
     *
     * @param waiting whether the studio's own version stays in force instead
     */
    public void came(ModelName model, String sha256, String source, boolean waiting, Instant now) {
        jdbc.sql("""
            insert into throughline.shipped_model (kind, name, sha256, source, waiting, seen_at) values (?, ?, ?, ?, ?, ?)
            on conflict (kind, name) do update set sha256 = excluded.sha256, source = excluded.source,
                waiting = excluded.waiting, seen_at = excluded.seen_at\
            """)
                .params(model.kind().name(), model.name(), sha256, source, waiting, java.sql.Timestamp.from(now))
                .update();
    }

    /** The models of which a newer file came than what the studio made of them since. */
    public Map<ModelName, Instant> waiting() {
        Map<ModelName, Instant> waiting = new HashMap<>();
        jdbc.sql("select kind, name, seen_at from throughline.shipped_model where waiting")
                .query(row -> {
                    waiting.put(
                            new ModelName(ModelKind.valueOf(row.getString("kind")), row.getString("name")),
                            row.getTimestamp("seen_at").toInstant());
                });
        return waiting;
    }

    /** The source of a file that waits. */
    public String source(ModelName model) {
        return jdbc.sql("select source from throughline.shipped_model where kind = ? and name = ?")
                .params(model.kind().name(), model.name())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** A release decided about these models: what the supplier has does not wait any more. */
    void decided(Set<ModelName> models) {
        models.forEach(
                model -> jdbc.sql("update throughline.shipped_model set waiting = false where kind = ? and name = ?")
                        .params(model.kind().name(), model.name())
                        .update());
    }
}

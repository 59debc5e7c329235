package org.throughline.audit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.support.TestDatabase;

/** A database of its own with the product's tables: the application writes as its role, somebody with every right spoils it. */
final class ChainDesk implements AutoCloseable {

    static final Instant TEN = Instant.parse("2026-10-16T10:00:00Z");

    private final TestDatabase.Server server;

    ChainDesk() {
        server = TestDatabase.Server.migrated(empty -> migrate(empty, ""));
    }

    /** Up to a version of the schema. */
    ChainDesk(String version) {
        server = new TestDatabase.Server();
        migrate(version);
    }

    void migrate(String version) {
        migrate(server.owner(), version);
    }

    private static void migrate(DataSource owner, String version) {
        Flyway.configure()
                .dataSource(owner)
                .schemas("throughline")
                .outOfOrder(true)
                .placeholders(java.util.Map.of("application-role", "throughline_app"))
                .target(version.isEmpty() ? "latest" : version)
                .load()
                .migrate();
    }

    DataSource application() {
        return server.application();
    }

    String url() {
        return server.url();
    }

    DataSource owner() {
        return server.owner();
    }

    JdbcClient reading() {
        return JdbcClient.create(server.application());
    }

    /** The application adds so many entries to a stream, a minute between them. */
    void add(String stream, int entries) {
        for (int n = 1; n <= entries; n++) {
            append(stream, "test.entry", TEN.plusSeconds(60L * n), "{\"n\":\"" + n + "\"}");
        }
    }

    void append(String stream, String action, Instant at, String details) {
        try (Connection connection = server.application().getConnection()) {
            append(connection, stream, action, at, details);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void append(Connection connection, String stream, String action, Instant at, String details)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select throughline.audit_append(jsonb_build_array(jsonb_build_object('stream', ?, 'kind', 'STORY',
                    'command', ?, 'actor', ?, 'subject', ?, 'at', ?, 'action', ?, 'details', ?)))""")) {
            statement.setString(1, stream);
            statement.setString(2, UUID.randomUUID().toString());
            statement.setString(3, UUID.randomUUID().toString());
            statement.setString(4, stream);
            statement.setString(5, at.toString());
            statement.setString(6, action);
            statement.setString(7, details);
            statement.execute();
        }
    }

    /** Somebody with every right in the database does this, past every lock that the product has. */
    void spoil(String... statements) {
        try (Connection connection = server.owner().getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : new String[] {"audit_entry", "audit_stream", "audit_root", "audit_root_head"}) {
                statement.execute("alter table throughline." + table + " disable trigger all");
            }
            statement.execute("set search_path = throughline");
            for (String sql : statements) {
                statement.execute(sql);
            }
            for (String table : new String[] {"audit_entry", "audit_stream", "audit_root", "audit_root_head"}) {
                statement.execute("alter table throughline." + table + " enable always trigger " + table + "_stays");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Somebody who knows the format computes a stream anew from an entry on, its end included, so that the chain fits again. */
    void computeAnew(String stream, long from) {
        spoil("""
                do $$
                declare
                    e throughline.audit_entry;
                    before bytea;
                begin
                    for e in select * from throughline.audit_entry where stream = '%1$s' and seq >= %2$d order by seq loop
                        select hash into before from throughline.audit_entry where stream = e.stream and seq = e.seq - 1;
                        e.previous := coalesce(before, decode(repeat('00', 32), 'hex'));
                        e.digest := throughline.audit_digest(e.salt, e.details);
                        e.hash := throughline.audit_hash(e);
                        update throughline.audit_entry set previous = e.previous, digest = e.digest, hash = e.hash where id = e.id;
                    end loop;
                    update throughline.audit_stream set (last_seq, last_hash) = (select seq, hash
                        from throughline.audit_entry where stream = '%1$s' order by seq desc limit 1) where name = '%1$s';
                end $$""".formatted(stream, from));
    }

    AuditVerification verify() {
        return verify(null);
    }

    AuditVerification verify(@Nullable Path roots) {
        try {
            return new ChainVerifier(server.application(), Clock.systemUTC(), false)
                    .verify(roots == null ? null : new RootsFile(roots, null));
        } catch (SQLException | java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

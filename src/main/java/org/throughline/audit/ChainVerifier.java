package org.throughline.audit;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whole record once, row by row, and says for each stream which entry is the first bad one.
 *
 * <p>Knows JDBC only, so that it runs in the application and on the command line alike. It reads one state of the database, and
 * memory holds one entry at a time, plus the last exported head of each stream.
 */
final class ChainVerifier {

    private static final int FETCH = 2_000;

    private final DataSource database;
    private final Clock clock;
    private final boolean productClockMoves;

    /**
     * A verifier of a database.
     *
     * @param productClockMoves whether the product's clock may be set back on purpose, as tests do; then only the database's counts
     */
    ChainVerifier(DataSource database, Clock clock, boolean productClockMoves) {
        this.database = database;
        this.clock = clock;
        this.productClockMoves = productClockMoves;
    }

    /**
     * Checks everything.
     *
     * @param roots exported roots, null when there are none to compare with
     */
    AuditVerification verify(@Nullable RootsFile roots) throws SQLException, IOException {
        RootsCheck exported = roots == null ? RootsCheck.NONE : roots.check();
        try (Connection connection = database.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try {
                return new Run(connection, exported, roots).verify();
            } finally {
                connection.rollback();
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
                connection.setReadOnly(false);
                connection.setAutoCommit(autoCommit);
            }
        }
    }

    private final class Run {

        private final Connection connection;
        private final RootsCheck exported;
        private final @Nullable RootsFile file;
        private final Map<String, StreamHead> roots;
        private final List<BadEntry> bad = new ArrayList<>();
        private final Map<String, Integer> rewritten = new HashMap<>();
        private final Set<String> named = new HashSet<>();
        private long streams;
        private long entries;
        private long forgotten;

        Run(Connection connection, RootsCheck exported, @Nullable RootsFile file) {
            this.connection = connection;
            this.exported = exported;
            this.file = file;
            this.roots = new TreeMap<>(exported.last());
        }

        AuditVerification verify() throws SQLException, IOException {
            exported.bad().ifPresent(bad::add);
            try (PreparedStatement readEntries = connection.prepareStatement(
                            "select " + ChainedEntry.COLUMNS + " from throughline.audit_entry order by stream, seq");
                    PreparedStatement readHeads = connection.prepareStatement(
                            "select name, last_seq, last_hash from throughline.audit_stream order by name")) {
                readEntries.setFetchSize(FETCH);
                readHeads.setFetchSize(FETCH);
                try (ResultSet rows = readEntries.executeQuery();
                        ResultSet heads = readHeads.executeQuery()) {
                    walk(rows, new Heads(heads));
                }
            }
            roots.values().forEach(gone -> found(new BadEntry(gone.stream(), 1, Flaw.CUT_OFF)));
            narrow();
            return new AuditVerification(
                    streams, entries, forgotten, exported.count(), clock.instant(), List.copyOf(bad));
        }

        private void walk(ResultSet rows, Heads heads) throws SQLException {
            StreamCheck check = null;
            while (rows.next()) {
                ChainedEntry entry = ChainedEntry.read(rows);
                if (check == null || !check.stream().equals(entry.stream())) {
                    finish(check, heads);
                    check = new StreamCheck(entry.stream(), productClockMoves);
                    streams++;
                }
                entries++;
                check.next(entry);
                StreamHead then = roots.get(entry.stream());
                if (then != null) {
                    check.rootSays(then);
                }
            }
            finish(check, heads);
            heads.rest().forEach(this::found);
        }

        private void finish(@Nullable StreamCheck check, Heads heads) throws SQLException {
            if (check != null) {
                heads.before(check.stream()).forEach(this::found);
                forgotten += check.forgotten();
                check.end(heads.of(check.stream()), roots.remove(check.stream()))
                        .ifPresent(this::found);
            }
        }

        private void found(BadEntry entry) {
            if (bad.size() >= AuditVerification.MOST || !named.add(entry.stream())) {
                return;
            }
            if (entry.reason() == Flaw.REWRITTEN) {
                rewritten.put(entry.stream(), bad.size());
            }
            bad.add(entry);
        }

        /** Earlier roots say more nearly from where on a stream was written anew. */
        private void narrow() throws SQLException, IOException {
            if (file == null || rewritten.isEmpty()) {
                return;
            }
            Map<String, List<StreamHead>> all = file.headsOf(rewritten.keySet());
            for (Map.Entry<String, Integer> stream : rewritten.entrySet()) {
                long from = firstDifferent(all.getOrDefault(stream.getKey(), List.of()));
                bad.set(stream.getValue(), new BadEntry(stream.getKey(), from, Flaw.REWRITTEN));
            }
        }

        private long firstDifferent(Collection<StreamHead> heads) throws SQLException {
            long from = 1;
            for (StreamHead head : heads) {
                if (!isStill(head)) {
                    return from;
                }
                from = head.seq() + 1;
            }
            return from;
        }

        private boolean isStill(StreamHead head) throws SQLException {
            try (PreparedStatement query = connection.prepareStatement(
                    "select 1 from throughline.audit_entry where stream = ? and seq = ? and hash = ?")) {
                query.setString(1, head.stream());
                query.setLong(2, head.seq());
                query.setBytes(3, head.hash());
                try (ResultSet found = query.executeQuery()) {
                    return found.next();
                }
            }
        }
    }

    /** The recorded ends of the streams, read side by side with the entries. */
    private static final class Heads {

        private final ResultSet rows;
        private @Nullable StreamHead next;

        Heads(ResultSet rows) throws SQLException {
            this.rows = rows;
            advance();
        }

        /** Streams that have an end and no entries. */
        List<BadEntry> before(String stream) throws SQLException {
            List<BadEntry> empty = new ArrayList<>();
            while (next != null && next.stream().compareTo(stream) < 0) {
                empty.add(new BadEntry(next.stream(), 1, Flaw.CUT_OFF));
                advance();
            }
            return empty;
        }

        @Nullable
        StreamHead of(String stream) throws SQLException {
            StreamHead found = next;
            if (found == null || !found.stream().equals(stream)) {
                return null;
            }
            advance();
            return found;
        }

        List<BadEntry> rest() throws SQLException {
            List<BadEntry> empty = new ArrayList<>();
            while (next != null) {
                empty.add(new BadEntry(next.stream(), 1, Flaw.CUT_OFF));
                advance();
            }
            return empty;
        }

        private void advance() throws SQLException {
            next = rows.next()
                    ? new StreamHead(rows.getString("name"), rows.getLong("last_seq"), rows.getBytes("last_hash"))
                    : null;
        }
    }
}

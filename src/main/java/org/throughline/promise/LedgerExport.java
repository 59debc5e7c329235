package org.throughline.promise;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.Anchors;
import org.throughline.audit.AuditChecks;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.process.DecisionTables;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/**
 * The whole ledger as one file that proves itself: promises, rule tables, calendars, downtimes, seals, and the root of the audit log
 * that commits to them.
 *
 * <p>What {@link LedgerVerifier} needs, and nothing else; no name of a person and no word that somebody wrote is in it.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class LedgerExport {

    /** The stream of the audit log in which the ends of the chain of seals stand. */
    static final String STREAM = "promises";

    private static final int AT_ONCE = 1_000;

    private final LedgerSeal seal;
    private final Anchors anchors;
    private final AuditChecks checks;
    private final DecisionTables tables;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LedgerExport(
            LedgerSeal seal,
            Anchors anchors,
            AuditChecks checks,
            DecisionTables tables,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.seal = seal;
        this.anchors = anchors;
        this.checks = checks;
        this.tables = tables;
        this.jdbc = new JdbcTemplate(java.util.Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(AT_ONCE);
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Writes it to a file that the caller takes away.
     *
     * @return a new file in the folder for temporary files
     */
    @RequiresPermission(Permission.SEE_AUDIT)
    public Path write() {
        if (!anchors.maySeeAll()) {
            throw new NotAllowed();
        }
        seal.sealAll();
        anchorEnd();
        checks.exportRoot();
        try {
            Path file = Files.createTempFile("ledger", ".jsonl");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                transaction.executeWithoutResult(status -> write(out));
            }
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException("The ledger could not be written to a file", full);
        }
    }

    /** Ties the end of the chain to the audit log. */
    void anchorEnd() {
        LedgerSeal.Head head = seal.head();
        anchors.anchor(
                STREAM, "promise.history.sealed", Map.of("seals", Long.toString(head.no()), "hash", head.hash()));
    }

    private void write(OutputStream out) {
        jdbc.execute("set transaction isolation level repeatable read, read only");
        try {
            LedgerFile file = new LedgerFile(out);
            file.add(head());
            for (String rule : jdbc.queryForList(
                    "select distinct rule_version from throughline.deadline_promise order by 1", String.class)) {
                file.add(rule(rule));
            }
            each("select * from throughline.business_calendar order by valid_from, id", row -> file.add(calendar(row)));
            Set<Span> downtimes = new HashSet<>();
            each("select from_at, to_at from throughline.downtime", row -> downtimes.add(span(row)));
            List<Span> inOrder = new SignsOfLife(downtimes).write(jdbc, file);
            for (ObjectNode line : anchors.proof(STREAM)) {
                file.add(line);
            }
            each(
                    "select s.no as seal_no, s.what as seal_what, s.hash as seal_hash, e.no as end_no, "
                            + LedgerLine.COLUMNS
                            + " from throughline.promise_seal s join throughline.deadline_promise p on p.id = s.promise_id"
                            + " left join throughline.promise_seal e on e.promise_id = p.id and e.what = 'ENDED'"
                            + " order by s.no",
                    row -> seal(row, inOrder, file));
            file.end(anchors::sign);
        } catch (IOException full) {
            throw new UncheckedIOException("The ledger could not be written to a file", full);
        }
    }

    private ObjectNode head() {
        ObjectNode line = LedgerJson.line("ledger");
        line.put("format", LedgerFile.FORMAT);
        line.put("writtenAt", clock.instant().toString());
        return line;
    }

    private ObjectNode rule(String rule) {
        ObjectNode line = LedgerJson.line("rule");
        line.put("rule", rule);
        tables.source(rule).ifPresent(xml -> line.put("table", xml));
        return line;
    }

    private static ObjectNode calendar(ResultSet row) throws SQLException {
        ObjectNode line = LedgerJson.line("calendar");
        line.put("id", row.getString("id"));
        line.put("unit", row.getString("unit_id"));
        line.put("version", row.getInt("version"));
        line.put("hours", row.getString("hours"));
        line.put("holidays", row.getString("holidays"));
        line.put(
                "validFrom",
                row.getObject("valid_from", OffsetDateTime.class).toInstant().toString());
        return line;
    }

    private static void seal(ResultSet row, List<Span> downtimes, LedgerFile file) throws SQLException, IOException {
        LedgerLine promise = LedgerLine.read(row);
        if (row.getString("seal_what").equals(SealedEvent.MADE.name())) {
            boolean endSealed = row.getObject("end_no") != null;
            LedgerLine shown = promise.isEnded() && !endSealed ? promise.stillOpen() : promise;
            file.add(LedgerJson.write(
                    shown,
                    shown.firedAt() == null
                            ? Duration.ZERO
                            : DowntimePolicy.downDuring(downtimes, shown.dueAt(), shown.firedAt())));
        }
        ObjectNode line = LedgerJson.line("seal");
        line.put("no", row.getLong("seal_no"));
        line.put("what", row.getString("seal_what"));
        line.put("promise", promise.id().toString());
        line.put("hash", HexFormat.of().formatHex(row.getBytes("seal_hash")));
        file.add(line);
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(
                row.getObject("from_at", OffsetDateTime.class).toInstant(),
                row.getObject("to_at", OffsetDateTime.class).toInstant());
    }

    /** What is done with a row. */
    interface RowWriter {
        void write(ResultSet row) throws SQLException, IOException;
    }

    private void each(String sql, RowWriter writer) {
        each(jdbc, sql, writer);
    }

    static void each(JdbcTemplate jdbc, String sql, RowWriter writer) {
        jdbc.query(sql, row -> {
            try {
                writer.write(row);
            } catch (IOException full) {
                throw new UncheckedIOException("The ledger could not be written to a file", full);
            }
        });
    }
}

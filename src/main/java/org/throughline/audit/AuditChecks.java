package org.throughline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.SetUp;

/** Checks the record, and takes roots of it out of the database, each night and hour and whenever somebody asks. */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public class AuditChecks {

    private static final Logger log = LoggerFactory.getLogger(AuditChecks.class);

    private final DataSource database;
    private final RootsExport export;
    private final AuditDoor door;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean clockMoves;

    AuditChecks(
            DataSource database,
            RootsExport export,
            AuditDoor door,
            JdbcClient jdbc,
            Clock clock,
            ObjectProvider<SetUp> madeWorlds) {
        this.database = database;
        this.export = export;
        this.door = door;
        this.jdbc = jdbc;
        this.clock = clock;
        this.clockMoves = madeWorlds.getIfAvailable() != null;
    }

    /**
     * Reads every entry and compares it with what stands before it and with the exported roots.
     *
     * <p>Takes seconds for a million entries and holds no lock that anybody waits for.
     */
    @RequiresPermission(Permission.SEE_AUDIT)
    @NotRecorded("changes nothing; what came of it is kept beside the record")
    public AuditVerification verify() {
        door.check();
        return verified();
    }

    /** The same, each night. */
    @CalledByProcess
    @NotRecorded("changes nothing; what came of it is kept beside the record")
    public void verifyAtNight() {
        verified();
    }

    /** What came of the last check, if there was one. */
    @RequiresPermission(Permission.SEE_AUDIT)
    @Transactional(readOnly = true)
    public Optional<AuditVerification> last() {
        door.check();
        return jdbc.sql("""
                        select at, streams, entries, forgotten, roots, bad_stream, bad_seq, bad_reason
                        from throughline.audit_check order by id desc limit 1""")
                .query((row, number) -> new AuditVerification(
                        row.getLong("streams"),
                        row.getLong("entries"),
                        row.getLong("forgotten"),
                        row.getLong("roots"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("bad_stream") == null
                                ? List.of()
                                : List.of(new BadEntry(
                                        row.getString("bad_stream"),
                                        row.getLong("bad_seq"),
                                        Flaw.valueOf(row.getString("bad_reason"))))))
                .optional();
    }

    /** Takes a root over everything up to now, writes it to the file of roots, and returns its number. */
    @RequiresPermission(Permission.SEE_AUDIT)
    public long exportRoot() {
        door.check();
        return exported();
    }

    /** The same, each hour. */
    @CalledByProcess
    @NotRecorded("the root is the record of it, and there would be no end")
    public void exportHourly() {
        exported();
    }

    private long exported() {
        try {
            return export.takeAndExport();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(
                    "The root of the audit log is taken, but its file could not be written", unwritten);
        }
    }

    private AuditVerification verified() {
        try {
            RootsFile roots = export.file();
            AuditVerification checked =
                    new ChainVerifier(database, clock, clockMoves).verify(roots.exists() ? roots : null);
            checked.firstBad()
                    .ifPresent(bad -> log.error(
                            "The audit log is not as it was written: {} entry {} of {}",
                            bad.reason(),
                            bad.seq(),
                            bad.stream()));
            keep(checked);
            return checked;
        } catch (SQLException unread) {
            throw new IllegalStateException("The audit log could not be read", unread);
        } catch (IOException unread) {
            throw new UncheckedIOException("The exported roots of the audit log could not be read", unread);
        }
    }

    private void keep(AuditVerification checked) {
        jdbc.sql("""
                        insert into throughline.audit_check
                            (at, streams, entries, forgotten, roots, bad, bad_stream, bad_seq, bad_reason)
                        values (:at, :streams, :entries, :forgotten, :roots, :bad, :stream, :seq, :reason)""")
                .param("at", checked.checkedAt().atOffset(ZoneOffset.UTC))
                .param("streams", checked.streams())
                .param("entries", checked.entries())
                .param("forgotten", checked.forgotten())
                .param("roots", checked.roots())
                .param("bad", checked.bad().size())
                .param("stream", checked.firstBad().map(BadEntry::stream).orElse(null))
                .param("seq", checked.firstBad().map(BadEntry::seq).orElse(null))
                .param(
                        "reason",
                        checked.firstBad().map(bad -> bad.reason().name()).orElse(null))
                .update();
    }
}

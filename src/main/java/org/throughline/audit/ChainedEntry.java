package org.throughline.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the record as it stands in the database, believed of nothing yet. */
record ChainedEntry(
        String stream,
        long seq,
        int format,
        Instant at,
        Instant notedAt,
        String kind,
        @Nullable UUID command,
        @Nullable UUID actor,
        @Nullable String subject,
        String action,
        String details,
        @Nullable UUID salt,
        byte[] digest,
        byte[] previous,
        byte[] hash,
        @Nullable Instant forgottenAt) {

    static final String COLUMNS = "stream, seq, format, at, noted_at, kind, command_id, actor_id, subject_ref, action,"
            + " details, salt, digest, previous, hash, details_erased_at";

    static ChainedEntry read(ResultSet row) throws SQLException {
        OffsetDateTime forgotten = row.getObject("details_erased_at", OffsetDateTime.class);
        return new ChainedEntry(
                row.getString("stream"),
                row.getLong("seq"),
                row.getInt("format"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getObject("command_id", UUID.class),
                row.getObject("actor_id", UUID.class),
                row.getString("subject_ref"),
                row.getString("action"),
                row.getString("details"),
                row.getObject("salt", UUID.class),
                row.getBytes("digest"),
                row.getBytes("previous"),
                row.getBytes("hash"),
                forgotten == null ? null : forgotten.toInstant());
    }

    /** The same in another place. */
    ChainedEntry movedTo(long place) {
        return new ChainedEntry(
                stream,
                place,
                format,
                at,
                notedAt,
                kind,
                command,
                actor,
                subject,
                action,
                details,
                salt,
                digest,
                previous,
                hash,
                forgottenAt);
    }
}

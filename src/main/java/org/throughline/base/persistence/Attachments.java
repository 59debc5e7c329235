package org.throughline.base.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.form.FileKind;
import org.throughline.base.form.FileName;
import org.throughline.base.form.FileRefused;
import org.throughline.base.form.FormFiles;

/**
 * Keeps files in the database, where one backup and one transaction hold them together with what they prove.
 *
 * <p>What a file is, is told by its first bytes; the type that a browser claims is not used.
 */
@Component
public class Attachments implements FormFiles {

    private static final long MEGABYTE = 1024L * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<CurrentPerson> currentPerson;

    Attachments(JdbcClient jdbc, Clock clock, ObjectProvider<CurrentPerson> currentPerson) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentPerson = currentPerson;
    }

    @Override
    public UUID store(String name, String contentType, byte[] content) {
        refuse(content);
        UUID id = UUID.randomUUID();
        String cleanName = FileName.clean(name);
        jdbc.sql("""
                        insert into throughline.attachment
                            (id, name, content_type, size, sha256, content, uploaded_at, uploaded_by)
                        values (:id, :name, :type, :size, :hash, :content, :at, :by)""")
                .param("id", id)
                .param("name", cleanName)
                .param("type", FileKind.contentType(cleanName, content))
                .param("size", content.length)
                .param("hash", sha256(content))
                .param("content", content)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", uploader().orElse(null))
                .update();
        return id;
    }

    @Override
    public Optional<FormFile> find(UUID id) {
        return jdbc.sql("select id, name, content_type, size from throughline.attachment where id = ?")
                .param(id)
                .query(FormFile.class)
                .optional();
    }

    @Override
    public Optional<byte[]> content(UUID id) {
        return jdbc.sql("select content from throughline.attachment where id = ?")
                .param(id)
                .query((row, number) -> row.getBytes("content"))
                .optional();
    }

    private static void refuse(byte[] content) {
        if (content.length == 0) {
            throw new FileRefused("form.error.fileEmpty");
        }
        if (content.length > LARGEST) {
            throw new FileRefused(
                    "form.error.fileTooLarge", (content.length + MEGABYTE - 1) / MEGABYTE, LARGEST / MEGABYTE);
        }
        if (FileKind.isProgram(content)) {
            throw new FileRefused("form.error.fileProgram");
        }
    }

    private Optional<UUID> uploader() {
        return Optional.ofNullable(currentPerson.getIfAvailable())
                .flatMap(CurrentPerson::find)
                .map(Actor::personId);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}

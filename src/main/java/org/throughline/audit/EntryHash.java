package org.throughline.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an entry is hashed, format 1.
 *
 * <p>SHA-256 over the UTF-8 text `throughline-audit-1;` and then these fields in this order, each as its length in bytes, a colon,
 * itself and a semicolon (`3:abc;`), an absent one as `-;`, so that no two lists of fields read alike:
 *
 * <ol>
 *   <li>hash of the entry before it in its stream, hexadecimal; 32 zero bytes for the first
 *   <li>stream, number in the stream from 1
 *   <li>when by the product's clock and when by the database's clock, both in microseconds since 1970
 *   <li>kind, id of the command, id of who acted, reference of the thing, name of the action
 *   <li>digest of the details, hexadecimal: SHA-256 over the 16 bytes of a random salt and the details in UTF-8
 * </ol>
 *
 * <p>The database computes the same in `throughline.audit_hash` when it adds an entry. Words count by their digest only, so they
 * and their salt can be forgotten while the chain stays whole. A later format gets another number and another first word.
 */
final class EntryHash {

    static final int FORMAT = 1;

    private static final String FIRST_WORD = "throughline-audit-1;";
    private static final long MICROS = 1_000_000L;
    private static final int NANOS_OF_MICRO = 1_000;

    private EntryHash() {}

    static byte[] of(ChainedEntry entry) {
        StringBuilder text = new StringBuilder(FIRST_WORD);
        field(text, hex(entry.previous()));
        field(text, entry.stream());
        field(text, Long.toString(entry.seq()));
        field(text, micros(entry.at()));
        field(text, micros(entry.notedAt()));
        field(text, entry.kind());
        field(text, id(entry.command()));
        field(text, id(entry.actor()));
        field(text, entry.subject());
        field(text, entry.action());
        field(text, hex(entry.digest()));
        return sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    static byte[] details(UUID salt, String details) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(salt.getMostSignificantBits())
                .putLong(salt.getLeastSignificantBits())
                .array());
        return digest.digest(details.getBytes(StandardCharsets.UTF_8));
    }

    static void field(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("-;");
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value)
                    .append(';');
        }
    }

    static String micros(Instant moment) {
        return Long.toString(moment.getEpochSecond() * MICROS + moment.getNano() / NANOS_OF_MICRO);
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static @Nullable String id(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}

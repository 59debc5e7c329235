package org.throughline.promise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * How a seal of the ledger is computed, format 1.
 *
 * <p>SHA-256 over the UTF-8 text `throughline-promise-1;` and then these fields in this order, each as its length in bytes, a colon,
 * itself and a semicolon (`3:abc;`), an absent one as `-;`: hash of the seal before it in hexadecimal (32 zero bytes for the first),
 * its number from 1, `MADE` or `ENDED`, id of the promise; then for its making everything that a promise says when it is made, for
 * its end when it fired, when it was settled and what became of it ({@link LedgerLine#sealed}). Moments are in microseconds since
 * 1970.
 */
final class LedgerHash {

    static final String NONE_BEFORE = "0".repeat(64);

    private static final String FIRST_WORD = "throughline-promise-1;";
    private static final long MICROS = 1_000_000L;
    private static final int NANOS_OF_MICRO = 1_000;

    private LedgerHash() {}

    /** The hash of a seal, hexadecimal. */
    static String of(String previous, long no, SealedEvent what, LedgerLine line) {
        StringBuilder text = new StringBuilder(FIRST_WORD);
        field(text, previous);
        field(text, Long.toString(no));
        field(text, what.name());
        field(text, line.id().toString());
        line.sealed(what).forEach(value -> field(text, value.isEmpty() ? null : value));
        return hex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static String micros(@Nullable Instant moment) {
        return moment == null
                ? ""
                : Long.toString(moment.getEpochSecond() * MICROS + moment.getNano() / NANOS_OF_MICRO);
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

    private static void field(StringBuilder text, @Nullable String value) {
        if (value == null) {
            text.append("-;");
        } else {
            text.append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value)
                    .append(';');
        }
    }
}

package org.throughline.session;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Codes that people read from paper and type: three groups of five signs such as `7KQ4M-XR2BD-9WTHC`.
 *
 * <p>Thirty signs without those that look alike (0 and O, 1, I and L, U and V) give 73 bits: nobody finds one by trying, neither at the
 * door nor with the hashes of a stolen backup. What is stored is a hash with its use in front, so that the same words in another place
 * have another one.
 */
final class SecretCodes {

    /** Signs that are hard to confuse on paper. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** Signs of a code. */
    static final int LENGTH = 15;

    private static final int GROUP = 5;
    private static final int VERSION_BYTE = 6;
    private static final int VARIANT_BYTE = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SecretCodes() {}

    /** A code that nobody can guess. */
    static String create() {
        StringBuilder code = new StringBuilder();
        for (int n = 0; n < LENGTH; n++) {
            if (n > 0 && n % GROUP == 0) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** Hash of a printed code, however it was typed. */
    static String codeHash(String typed) {
        return HexFormat.of().formatHex(hash("code", typed));
    }

    /** Hash of a receipt, however it was typed. */
    static String receiptHash(String typed) {
        return HexFormat.of().formatHex(hash("receipt", typed));
    }

    /** The ids of the notes that can be written with a receipt. Without it nobody can tell that they belong together. */
    static List<UUID> noteIds(String receipt) {
        return IntStream.rangeClosed(1, ContributionPolicy.MOST_NOTES)
                .mapToObj(n -> randomLooking(hash("note " + n, receipt)))
                .toList();
    }

    private static UUID randomLooking(byte[] bytes) {
        bytes[VERSION_BYTE] = (byte) (bytes[VERSION_BYTE] & 0x0f | 0x40);
        bytes[VARIANT_BYTE] = (byte) (bytes[VARIANT_BYTE] & 0x3f | 0x80);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    private static byte[] hash(String use, String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(("throughline-contribution-1;" + use + ";" + plain).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}

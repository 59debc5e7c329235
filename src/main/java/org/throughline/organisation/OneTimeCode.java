package org.throughline.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that whoever reads the server's log can type.
 *
 * <p>Twelve signs without those that look alike, about 59 bits; after twenty wrong tries it counts no longer.
 */
final class OneTimeCode {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int MOST_TRIES = 20;

    private final String code;
    private int wrongTries;

    OneTimeCode(SecureRandom random) {
        StringBuilder signs = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        this.code = signs.toString();
    }

    /** As people read it: in groups of four. */
    String readable() {
        return code.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /** Refuses another code, and every code after too many wrong ones. */
    synchronized void check(String typed) {
        if (wrongTries >= MOST_TRIES) {
            throw new FirstRunRefused("firstRun.codeWornOut");
        }
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (!MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8))) {
            wrongTries++;
            throw new FirstRunRefused("firstRun.codeWrong");
        }
    }
}

package org.throughline.organisation;

import java.nio.charset.StandardCharsets;

/**
 * What a password must be: long enough, and short enough for the hash to see all of it.
 *
 * <p>No composition rules (OWASP ASVS 5.0, 6.2). bcrypt reads 72 bytes; a longer password is refused rather than cut.
 */
final class PasswordPolicy {

    static final int SHORTEST = 8;
    static final int MOST_BYTES = 72;

    private PasswordPolicy() {}

    /** Refuses a password that is too short or too long. */
    static void check(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PersonRefused("organisation.password.short", SHORTEST);
        }
        if (!fits(password)) {
            throw new PersonRefused("organisation.password.long", MOST_BYTES);
        }
    }

    /** Whether the hash sees every byte of it. */
    static boolean fits(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}

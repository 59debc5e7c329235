package org.throughline.base.web;

import java.util.Base64;

/**
 * What a browser may load and run with an answer (Content-Security-Policy).
 *
 * <p>Everything that is not a page gets {@link #NOTHING}. A page gets {@link #page(String)}: scripts come from this server or carry
 * the page's own number. `unsafe-eval` is there because Flow 24 runs what the server asks of a component through the `Function`
 * constructor; `unsafe-inline` holds for styles only, which web components write into themselves (ADR 13).
 */
public final class ContentPolicy {

    /** The header's name. */
    public static final String HEADER = "Content-Security-Policy";

    /** For files, data and errors: shown on their own, they load and run nothing. */
    public static final String NOTHING =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private static final int BYTES = 16;

    private ContentPolicy() {}

    /**
     * For a page of the product.
     *
     * @param number number used once, that each inline script of the page carries as its `nonce`
     */
    public static String page(String number) {
        return "default-src 'none'; script-src 'self' 'nonce-" + number + "' 'unsafe-eval'; style-src 'self'"
                + " 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
                + " manifest-src 'self'; worker-src 'self'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'none'; object-src 'none'";
    }

    /** A number that nobody can guess. */
    public static String number() {
        byte[] random = new byte[BYTES];
        Randomness.SOURCE.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static final class Randomness {
        static final java.security.SecureRandom SOURCE = new java.security.SecureRandom();
    }
}

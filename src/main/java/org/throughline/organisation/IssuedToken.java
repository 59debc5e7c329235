package org.throughline.organisation;

/**
 * A token that was just made; the only moment at which it can be read.
 *
 * @param token the token itself
 * @param summary what is kept about it
 */
public record IssuedToken(String token, ApiTokenSummary summary) {

    /** Never shows the token. */
    @Override
    public String toString() {
        return "IssuedToken[" + summary.id() + "]";
    }
}

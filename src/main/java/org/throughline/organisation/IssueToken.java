package org.throughline.organisation;

import java.util.EnumSet;
import java.util.Set;

/**
 * Make a personal token for the API.
 *
 * @param name what its owner calls it, up to 60 characters
 * @param scopes how far it reaches; at least one
 * @param days how long it lives, from 1 to 365
 */
public record IssueToken(String name, Set<ApiScope> scopes, int days) {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_LIFE = 365;

    public IssueToken {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new TokenRefused("token.rule.name", LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw new TokenRefused("token.rule.scopes");
        }
        if (days < 1 || days > LONGEST_LIFE) {
            throw new TokenRefused("token.rule.days", LONGEST_LIFE);
        }
        scopes = Set.copyOf(EnumSet.copyOf(scopes));
    }
}

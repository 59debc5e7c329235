package org.throughline.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal token, without the token.
 *
 * @param id by which its owner takes it back
 * @param name what its owner calls it
 * @param scopes how far it reaches
 * @param issuedAt when it was made
 * @param expiresAt when it ends
 * @param lastUsed the day of its last use, null when it was never used
 */
public record ApiTokenSummary(
        UUID id,
        String name,
        Set<ApiScope> scopes,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable LocalDate lastUsed) {

    public ApiTokenSummary {
        scopes = Set.copyOf(scopes);
    }

    /** The same with a later day of use, if one is known. */
    ApiTokenSummary used(@Nullable LocalDate day) {
        return day == null ? this : new ApiTokenSummary(id, name, scopes, issuedAt, expiresAt, day);
    }
}

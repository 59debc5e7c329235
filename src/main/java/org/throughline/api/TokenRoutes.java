package org.throughline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokenSummary;
import org.throughline.organisation.ApiTokens;
import org.throughline.organisation.IssueToken;
import org.throughline.organisation.IssuedToken;

/** The caller's personal tokens. */
@RestController
@RequestMapping(Api.V1 + "/tokens")
@Tag(name = "Tokens", description = "Personal tokens of the caller")
class TokenRoutes {

    private final ApiTokens tokens;

    TokenRoutes(ApiTokens tokens) {
        this.tokens = tokens;
    }

    /** A token without the token. */
    @Schema(name = "Token")
    record TokenAnswer(
            UUID id,
            String name,
            Set<ApiScope> scopes,
            Instant issuedAt,
            Instant expiresAt,
            @Nullable LocalDate lastUsed) {

        static TokenAnswer of(ApiTokenSummary token) {
            return new TokenAnswer(
                    token.id(), token.name(), token.scopes(), token.issuedAt(), token.expiresAt(), token.lastUsed());
        }
    }

    /** A new token; it is shown this once. */
    @Schema(name = "NewToken")
    record NewToken(String token, UUID id, Instant expiresAt) {}

    @GetMapping
    @Operation(summary = "The caller's tokens that still open something")
    List<TokenAnswer> mine() {
        return tokens.mine().stream().map(TokenAnswer::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a token; it is shown this once",
            description =
                    "A token that makes another gives away no more than it has: the new one ends with it at the latest.")
    NewToken issue(@RequestBody IssueToken command) {
        IssuedToken issued = tokens.issue(command);
        return new NewToken(
                issued.token(), issued.summary().id(), issued.summary().expiresAt());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a token back, and with it those that were made with it")
    void revoke(@PathVariable UUID id) {
        tokens.revoke(id);
    }
}

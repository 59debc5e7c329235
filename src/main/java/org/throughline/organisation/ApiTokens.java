package org.throughline.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotAllowed;

/**
 * Personal tokens: by them a person's own programs act for the person.
 *
 * <p>A token is shown once and kept as a hash. It is its owner's alone: nobody else sees, makes or takes back one. A token that
 * makes another gives away no more than it has: not more scopes, not a longer life, and the child ends with it.
 */
@Service
@Transactional
public class ApiTokens {

    /** How every token begins, so that scanners of source code recognise one that was left there. */
    public static final String PREFIX = "tl_";

    static final int MOST_AT_ONCE = 20;
    private static final int RANDOM_BYTES = 32;
    private static final int LENGTH = PREFIX.length() + 43;

    private final ApiTokenStore store;
    private final TokenUses uses;
    private final CurrentPerson currentPerson;
    private final CurrentToken currentToken;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(
            ApiTokenStore store, TokenUses uses, CurrentPerson currentPerson, CurrentToken currentToken, Clock clock) {
        this.store = store;
        this.uses = uses;
        this.currentPerson = currentPerson;
        this.currentToken = currentToken;
        this.clock = clock;
    }

    /**
     * Makes a token for the signed-in person.
     *
     * @throws TokenRefused when the person has too many, or the token that asks would give away more than it has
     */
    @AnySignedIn
    public IssuedToken issue(IssueToken command) {
        UUID me = currentPerson.require().personId();
        Instant now = clock.instant();
        if (store.alive(me, now).size() >= MOST_AT_ONCE) {
            throw new TokenRefused("token.rule.tooMany", MOST_AT_ONCE);
        }
        Optional<ApiTokenSummary> with = currentToken.find();
        Instant wanted = now.plus(Duration.ofDays(command.days()));
        Instant expires =
                with.map(ApiTokenSummary::expiresAt).filter(wanted::isAfter).orElse(wanted);
        with.ifPresent(parent -> {
            if (!parent.scopes().containsAll(command.scopes())) {
                throw new TokenRefused("token.rule.moreThanItself");
            }
        });
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ApiTokenSummary summary =
                new ApiTokenSummary(UUID.randomUUID(), command.name(), command.scopes(), now, expires, null);
        store.add(summary, me, hash(token), with.map(ApiTokenSummary::id).orElse(null));
        return new IssuedToken(token, summary);
    }

    /** The tokens of the signed-in person that still open something, the newest first. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<ApiTokenSummary> mine() {
        return store.alive(currentPerson.require().personId(), clock.instant()).stream()
                .map(token -> token.used(uses.remembered(token.id())))
                .toList();
    }

    /**
     * Takes a token back, and with it those that were made with it; from now on they open nothing.
     *
     * @throws NotAllowed when the person has no such token
     */
    @AnySignedIn
    public void revoke(UUID tokenId) {
        if (!store.revoke(tokenId, currentPerson.require().personId(), clock.instant())) {
            throw new NotAllowed();
        }
    }

    /** Whose token this is; empty when it opens nothing, for whatever reason. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<Holder> holder(String token) {
        if (token.length() != LENGTH || !token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<Holder> found = store.holder(hash(token), clock.instant());
        LocalDate today = LocalDate.now(clock);
        found.filter(holder -> !today.equals(holder.token().lastUsed()))
                .ifPresent(holder -> uses.on(holder.token().id(), today));
        return found;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /**
     * The person behind a token.
     *
     * @param personId whose it is
     * @param userName name to sign in with
     * @param displayName name as people say it
     * @param token what is kept about the token
     */
    public record Holder(UUID personId, String userName, String displayName, ApiTokenSummary token) {}
}

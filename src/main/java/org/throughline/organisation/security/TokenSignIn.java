package org.throughline.organisation.security;

import java.util.List;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.ApiTokens;
import org.throughline.organisation.ApiTokens.Holder;

/**
 * Signing in with a personal token.
 *
 * <p>One answer for every failure: unknown, expired, taken back, of somebody who has left. Slowed per address like the form; a
 * token is no name, so there is no account to slow.
 */
@Component
public class TokenSignIn {

    private final ApiTokens tokens;
    private final SignInThrottle throttle;

    TokenSignIn(ApiTokens tokens, SignInThrottle throttle) {
        this.tokens = tokens;
        this.throttle = throttle;
    }

    /**
     * The person of a token, with the token's scopes as authorities.
     *
     * @throws BadCredentialsException when the token opens nothing, or the address has to wait
     */
    public Authentication signIn(String token, String address) {
        String name = "token from " + address;
        if (throttle.mustWait(name)) {
            throw refused();
        }
        Holder found = tokens.holder(token).orElseThrow(() -> {
            throttle.failed(name);
            return refused();
        });
        throttle.succeeded(name);
        SignedInPerson person = new SignedInPerson(found.personId(), found.userName(), found.displayName(), true, null);
        UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(
                person,
                null,
                found.token().scopes().stream()
                        .map(ApiScope::authority)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
        signedIn.setDetails(found.token());
        return signedIn;
    }

    /** The same person with every scope: whoever signs in with a password acts as on a screen. */
    public static Authentication withEveryScope(Authentication byPassword) {
        return UsernamePasswordAuthenticationToken.authenticated(
                byPassword.getPrincipal(),
                null,
                List.of(ApiScope.values()).stream()
                        .map(ApiScope::authority)
                        .map(SimpleGrantedAuthority::new)
                        .toList());
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Token not accepted");
    }
}

package org.throughline.organisation.security;

import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.Accounts.Account;

/**
 * Signing in with name and password.
 *
 * <p>One answer for every failure, in the same time whether the name is known or not; slowed per account and address; at most two
 * passwords are hashed at once, so a flood of tries does not starve the rest.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final int MOST_HASHES_AT_ONCE = 2;
    private static final int LONGEST_PASSWORD = 72;

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final SignInWays ways;
    private final Semaphore hashing = new Semaphore(MOST_HASHES_AT_ONCE);
    private final String hashOfNobody;

    PasswordSignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle, SignInWays ways) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.ways = ways;
        this.hashOfNobody = passwords.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        if (!ways.byPassword()) {
            throw refused();
        }
        String userName = String.valueOf(attempt.getPrincipal()).strip().toLowerCase(Locale.ROOT);
        String password = String.valueOf(attempt.getCredentials());
        String account = "account " + userName;
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? "address " + details.getRemoteAddress()
                : "address unknown";
        if (throttle.mustWait(account) || throttle.mustWait(address)) {
            throw refused();
        }
        Account known = userName.length() <= 60 ? accounts.find(userName).orElse(null) : null;
        String hash = known == null || known.passwordHash() == null ? hashOfNobody : known.passwordHash();
        boolean right = password.length() <= LONGEST_PASSWORD && matches(password, hash);
        if (!right || known == null || known.passwordHash() == null || !known.active()) {
            throttle.failed(account);
            throttle.failed(address);
            throw refused();
        }
        throttle.succeeded(account);
        throttle.succeeded(address);
        SignedInPerson person =
                new SignedInPerson(known.personId(), userName, known.displayName(), known.active(), null);
        UsernamePasswordAuthenticationToken token =
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
        token.setDetails(attempt.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean matches(String password, String hash) {
        hashing.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            hashing.release();
        }
    }

    private static BadCredentialsException refused() {
        return new BadCredentialsException("Name or password not accepted");
    }
}

package org.throughline.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.throughline.organisation.security.TokenSignIn;

/** Reads who calls from the `Authorization` header of each request. Whoever sends a wrong one is refused at any address. */
class ApiSignIn extends OncePerRequestFilter {

    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final TokenSignIn tokens;
    private final @Nullable AuthenticationProvider passwords;
    private final Problems problems;
    private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

    /**
     * Creates the filter.
     *
     * @param passwords checks name and password; null where only tokens open the API
     */
    ApiSignIn(TokenSignIn tokens, @Nullable AuthenticationProvider passwords, Problems problems) {
        this.tokens = tokens;
        this.passwords = passwords;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Authentication> caller;
        try {
            caller = caller(request);
        } catch (AuthenticationException refused) {
            problems.notSignedIn(request, response, refused);
            return;
        }
        if (caller.isPresent()) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(caller.get());
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private Optional<Authentication> caller(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Optional.empty();
        }
        String scheme = header.toLowerCase(Locale.ROOT);
        if (scheme.startsWith(BEARER)) {
            return Optional.of(tokens.signIn(header.substring(BEARER.length()).strip(), request.getRemoteAddr()));
        }
        if (scheme.startsWith(BASIC) && passwords != null) {
            Authentication attempt = basic.convert(request);
            Authentication known = attempt == null ? null : passwords.authenticate(attempt);
            if (known != null) {
                return Optional.of(TokenSignIn.withEveryScope(known));
            }
        }
        throw new BadCredentialsException("No way to sign in");
    }
}

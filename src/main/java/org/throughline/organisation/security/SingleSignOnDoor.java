package org.throughline.organisation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.stereotype.Component;
import org.throughline.organisation.SingleSignOn;

/**
 * The way in by the organisation's own sign-in: authorization code with state, nonce and PKCE.
 *
 * <p>Issuer, audience, signature, times and nonce of the token are checked by Spring Security; {@link SingleSignOnPeople} says whom it
 * means. Every refusal comes back to the sign-in page in one of two sentences.
 */
@Component
public class SingleSignOnDoor {

    private static final String BEGINS_AT = "/oauth2/authorization";

    private final LazyProvider provider;
    private final SingleSignOnPeople people;
    private final SignInWays ways;

    SingleSignOnDoor(SingleSignOn settings, SingleSignOnPeople people, SignInWays ways) {
        this.provider = new LazyProvider(settings);
        this.people = people;
        this.ways = ways;
    }

    /** Puts the way into a chain, where it is configured. */
    public void in(HttpSecurity http, String signInPage) throws Exception {
        if (!ways.bySingleSignOn()) {
            return;
        }
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(provider, BEGINS_AT);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        http.oauth2Login(login -> login.loginPage(signInPage)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                .failureHandler((request, response, refused) -> back(signInPage, request, response, refused))
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                        filter.setAuthenticationFailureHandler(
                                (request, response, refused) -> back(signInPage, request, response, refused));
                        return filter;
                    }
                }));
    }

    private static void back(
            String signInPage,
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        boolean notLinked = refused instanceof OAuth2AuthenticationException known
                && SingleSignOnPeople.NOT_LINKED.equals(known.getError().getErrorCode());
        response.sendRedirect(
                request.getContextPath() + signInPage + (notLinked ? "?single=unknown" : "?single=refused"));
    }
}

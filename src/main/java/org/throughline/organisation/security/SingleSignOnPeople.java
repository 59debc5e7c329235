package org.throughline.organisation.security;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.throughline.organisation.Accounts;
import org.throughline.organisation.Accounts.Account;

/**
 * Finds the person whom a checked token means: by issuer and subject, and by nothing else that it says.
 *
 * <p>Somebody unknown is refused; which subject that was stands in the log, for the administrator who wants to link it.
 */
@Component
class SingleSignOnPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The provider knows the person, and nobody here is linked to that. */
    static final String NOT_LINKED = "person_not_linked";

    private static final Logger log = LoggerFactory.getLogger(SingleSignOnPeople.class);

    private final Accounts accounts;

    SingleSignOnPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        Optional<Account> known = accounts.findLinked(token.getIssuer().toString(), token.getSubject());
        if (known.isEmpty() || !known.get().active()) {
            log.info(
                    "Single sign-on refused: {} is linked to nobody who may sign in",
                    token.getSubject().replaceAll("[^\\x21-\\x7e]", "?"));
            throw new OAuth2AuthenticationException(new OAuth2Error(NOT_LINKED));
        }
        return new LinkedPerson(known.get(), token);
    }
}

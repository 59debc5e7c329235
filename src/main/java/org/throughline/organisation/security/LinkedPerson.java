package org.throughline.organisation.security;

import java.io.Serial;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.throughline.organisation.Accounts.Account;

/** The principal of somebody who came by the organisation's own sign-in. Holds no roles, as every principal here. */
final class LinkedPerson extends DefaultOidcUser implements KnownPerson {

    @Serial
    private static final long serialVersionUID = 1L;

    private final UUID personId;
    private final String displayName;

    LinkedPerson(Account account, OidcIdToken token) {
        super(List.of(), token);
        this.personId = account.personId();
        this.displayName = account.displayName();
    }

    @Override
    public UUID personId() {
        return personId;
    }

    @Override
    public String displayName() {
        return displayName;
    }
}

package org.throughline.organisation.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughline.organisation.SingleSignOn;

/**
 * By which means people sign in here.
 *
 * <p>Names and passwords may be switched off once the organisation's own sign-in works; the product does not start when nobody could
 * sign in at all.
 */
@Component
public class SignInWays {

    private final boolean byPassword;
    private final SingleSignOn singleSignOn;

    SignInWays(@Value("${throughline.sign-in.password:true}") boolean byPassword, SingleSignOn singleSignOn) {
        if (!byPassword && !singleSignOn.isConfigured()) {
            throw new IllegalStateException("Nobody could sign in: THROUGHLINE_SIGN_IN_PASSWORD is false and neither"
                    + " THROUGHLINE_OIDC_ISSUER nor THROUGHLINE_OIDC_CLIENT_ID says who else knows people");
        }
        this.byPassword = byPassword;
        this.singleSignOn = singleSignOn;
    }

    /** Whether names and passwords are asked for. */
    public boolean byPassword() {
        return byPassword;
    }

    /** Whether the organisation's own sign-in is offered. */
    public boolean bySingleSignOn() {
        return singleSignOn.isConfigured();
    }

    /** What the button of the organisation's own sign-in says. */
    public String singleSignOnName() {
        return singleSignOn.label();
    }

    /** Where the way through the organisation's own sign-in begins. */
    public String singleSignOnAddress() {
        return "oauth2/authorization/" + SingleSignOn.REGISTRATION;
    }
}

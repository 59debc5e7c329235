package org.throughline.organisation;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The organisation's own sign-in (OpenID Connect); not there unless an issuer and a client are named.
 *
 * @param issuer address of the provider exactly as it stands in its tokens, null when there is none
 * @param clientId name by which the provider knows this installation
 * @param clientSecret its secret with the provider, null for a public client
 * @param name what the button on the sign-in page calls it, null for the issuer's host
 */
@ConfigurationProperties("throughline.oidc")
public record SingleSignOn(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String name) {

    /** Name of the registration, part of the addresses that the provider has to know. */
    public static final String REGISTRATION = "organisation";

    /** Whether people can sign in this way. */
    public boolean isConfigured() {
        return issuer != null && !issuer.isBlank() && clientId != null && !clientId.isBlank();
    }

    /**
     * The issuer.
     *
     * @throws PersonRefused when there is none
     */
    public String requireIssuer() {
        if (issuer == null || issuer.isBlank()) {
            throw new PersonRefused("organisation.link.notConfigured");
        }
        return issuer;
    }

    /** What the button calls it. */
    public String label() {
        return name == null || name.isBlank()
                ? java.net.URI.create(requireIssuer()).getHost()
                : name;
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "SingleSignOn[" + issuer + ", " + clientId + "]";
    }
}

package org.throughline.organisation.security;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.web.client.RestClientException;
import org.throughline.organisation.SingleSignOn;

/**
 * Asks the provider for its addresses when somebody first signs in, and again after it could not be reached.
 *
 * <p>So the product starts, and people who are signed in go on, while the provider is down. The issuer in its answer has to be the
 * configured one.
 */
class LazyProvider implements ClientRegistrationRepository {

    private static final Logger log = LoggerFactory.getLogger(LazyProvider.class);

    private final SingleSignOn settings;
    private volatile @Nullable ClientRegistration known;

    LazyProvider(SingleSignOn settings) {
        this.settings = settings;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!settings.isConfigured() || !SingleSignOn.REGISTRATION.equals(id)) {
            return null;
        }
        ClientRegistration registration = known;
        if (registration == null) {
            registration = ask();
            known = registration;
        }
        return registration;
    }

    private @Nullable ClientRegistration ask() {
        try {
            boolean isPublic =
                    settings.clientSecret() == null || settings.clientSecret().isBlank();
            ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(settings.requireIssuer())
                    .registrationId(SingleSignOn.REGISTRATION)
                    .clientId(settings.clientId())
                    .scope("openid");
            return isPublic
                    ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : builder.clientSecret(settings.clientSecret()).build();
        } catch (RestClientException | IllegalArgumentException | IllegalStateException unreachable) {
            log.warn("The sign-in provider gave no usable answer: {}", unreachable.getMessage());
            return null;
        }
    }
}

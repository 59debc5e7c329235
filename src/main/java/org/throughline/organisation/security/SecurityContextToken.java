package org.throughline.organisation.security;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.throughline.organisation.ApiTokenSummary;
import org.throughline.organisation.CurrentToken;

@Component
class SecurityContextToken implements CurrentToken {

    @Override
    public Optional<ApiTokenSummary> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getDetails)
                .filter(ApiTokenSummary.class::isInstance)
                .map(ApiTokenSummary.class::cast);
    }
}

package org.throughline.organisation.security;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** How passwords are kept, and the one page without a door; the screens have theirs in the ui package. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /**
     * New passwords are hashed with bcrypt; the prefix in the hash lets a later algorithm take over one sign-in at a time.
     *
     * @param strength rounds as a power of two; 10 or more outside tests
     */
    @Bean
    static PasswordEncoder passwordEncoder(@Value("${throughline.sign-in.hash-strength:10}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }

    /** Error pages are open, or every refusal would become a redirect to the sign-in page. */
    @Bean
    @Order(1)
    SecurityFilterChain errorPages(HttpSecurity http) throws Exception {
        return http.securityMatcher("/error")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}

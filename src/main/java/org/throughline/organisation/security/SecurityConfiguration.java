package org.throughline.organisation.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
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

/** Which doors exist. Views and use cases carry their own permissions behind them. */
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

    @Bean
    @Order(100)
    SecurityFilterChain screens(HttpSecurity http, PasswordSignIn signIn) throws Exception {
        return http.authenticationProvider(signIn)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers("/icons/**").permitAll())
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        screens -> screens.loginView("/login", "/login?logout").enableNavigationAccessControl(false))
                .build();
    }
}

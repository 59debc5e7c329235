package org.throughline.session.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The door of the pages without an account: open to everybody, without a session or a cookie, also for who is signed in.
 *
 * <p>Nothing that a browser sends by itself counts here, so a forged request (CSRF) can do no more than one who has the code.
 */
@Configuration(proxyBeanMethods = false)
class JoinSecurity {

    @Bean
    @Order(45)
    SecurityFilterChain pagesWithoutAnAccount(HttpSecurity http) throws Exception {
        return http.securityMatcher(JoinPages.JOIN, JoinPages.JOIN + "/**", JoinPages.RECEIPT)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}

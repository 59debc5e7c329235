package org.throughline.notice.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.throughline.notice.CalendarLinks;
import org.throughline.notice.ReadingLinks;

/** The doors of feeds and reading links: they need the secret in their address and make no session; nothing else goes through. */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

    private static final String READING = "/" + ReadingLinks.PATH + "{secret}";

    @Bean
    @Order(40)
    SecurityFilterChain calendarFeeds(HttpSecurity http) throws Exception {
        return open(http, "/" + CalendarLinks.FEEDS + "{secret}" + CalendarLinks.END, HttpMethod.GET);
    }

    @Bean
    @Order(41)
    SecurityFilterChain readingLinks(HttpSecurity http) throws Exception {
        return open(http, READING, HttpMethod.GET);
    }

    /** Nothing that a browser sends by itself counts here, so a forged request can do no more than one who has the secret. */
    @Bean
    @Order(42)
    SecurityFilterChain newReadingLinks(HttpSecurity http) throws Exception {
        return open(http, READING, HttpMethod.POST);
    }

    private static SecurityFilterChain open(HttpSecurity http, String path, HttpMethod method) throws Exception {
        return http.securityMatcher(PathPatternRequestMatcher.withDefaults().matcher(method, path))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }
}

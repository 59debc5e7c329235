package org.throughline.api;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.organisation.ApiScope;
import org.throughline.organisation.security.TokenSignIn;

/**
 * The door of the API: stateless, with a token or, in the demo world, a password at every request.
 *
 * <p>There is no protection against forged requests of a browser (CSRF) because nothing that a browser sends by itself opens
 * anything: sessions are neither read nor made here. The document and its page are open; they say nothing that the source does
 * not say. So is the gate for models, which keeps nothing and says what the rules of the source say ({@link GateRoutes}).
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final Profiles WITH_PASSWORD = Profiles.of("demo | test");

    @Bean
    @Order(50)
    SecurityFilterChain api(
            HttpSecurity http,
            Environment environment,
            TokenSignIn tokens,
            AuthenticationProvider passwords,
            Problems problems,
            FirstAnswers firstAnswers,
            ToldRefusals told,
            PlatformTransactionManager transactions)
            throws Exception {
        ApiSignIn signIn =
                new ApiSignIn(tokens, environment.acceptsProfiles(WITH_PASSWORD) ? passwords : null, problems);
        CommandFilter commands = new CommandFilter(firstAnswers, new TransactionTemplate(transactions), problems);
        return http.securityMatcher("/api/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers(HttpMethod.GET, Api.DOCUMENT, Api.PAGE, Api.PAGE + "/**")
                            .permitAll();
                    requests.requestMatchers(HttpMethod.POST, GateRoutes.FINDINGS)
                            .permitAll();
                    requests.requestMatchers(Api.V1 + "/demo/**").hasAuthority(ApiScope.DEMO.authority());
                    for (HttpMethod reading : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
                        requests.requestMatchers(reading).hasAuthority(ApiScope.READ.authority());
                    }
                    requests.anyRequest().hasAuthority(ApiScope.WRITE.authority());
                })
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(problems::notSignedIn)
                        .accessDeniedHandler((request, response, refused) -> {
                            told.outOfScope();
                            problems.outOfScope(request, response, refused);
                        }))
                .addFilterBefore(signIn, AnonymousAuthenticationFilter.class)
                .addFilterAfter(commands, AuthorizationFilter.class)
                .addFilterAfter(new TrialFilter(), AuthorizationFilter.class)
                .build();
    }
}

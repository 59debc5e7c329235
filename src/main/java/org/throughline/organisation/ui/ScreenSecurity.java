package org.throughline.organisation.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.throughline.organisation.security.SingleSignOnDoor;

/** The door to the screens: whoever is not signed in comes to the sign-in page. */
@Configuration(proxyBeanMethods = false)
class ScreenSecurity {

    @Bean
    @Order(100)
    SecurityFilterChain screens(HttpSecurity http, AuthenticationProvider signIn, SingleSignOnDoor singleSignOn)
            throws Exception {
        singleSignOn.in(http, "/" + SignInView.ROUTE);
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

package org.throughline.base.ui;

import com.vaadin.flow.spring.SpringServlet;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * Keeps a live connection from making a session.
 *
 * <p>Signing in changes the session's id. A connection of the page before, asked for under the old id and answered a moment too late,
 * would otherwise get a new session, and its cookie would push the right one out of the browser: signed out a second after signing
 * in.
 */
@Component
class LateConnections implements BeanPostProcessor {

    /** Atmosphere's own name for it; it takes it from the servlet only. */
    private static final String MAKES_SESSIONS = "org.atmosphere.cpr.sessionCreate";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ServletRegistrationBean<?> registration
                && registration.getServlet() instanceof SpringServlet) {
            registration.addInitParameter(MAKES_SESSIONS, "false");
        }
        return bean;
    }
}

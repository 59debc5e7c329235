package org.throughline.organisation.security;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.throughline.organisation.PasswordChanged;
import org.throughline.organisation.PersonDisabled;
import org.throughline.organisation.SignInLinkEnded;

/**
 * The sessions of this server by person, so that they can be ended at once.
 *
 * <p>Ending a session closes its screens too: their live connection drops and the next gesture leads to the sign-in page. A session
 * on another server ends with its idle time; there a disabled person holds no role any more from the next request on.
 */
@Component
class OpenSessions implements HttpSessionListener, HttpSessionAttributeListener {

    private static final Logger log = LoggerFactory.getLogger(OpenSessions.class);

    private final Map<HttpSession, UUID> owners = new ConcurrentHashMap<>();

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        note(event.getSession(), event.getValue());
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        @Nullable Object now = event.getSession().getAttribute(event.getName());
        if (now != null) {
            note(event.getSession(), now);
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        owners.remove(event.getSession());
    }

    private void note(HttpSession session, Object value) {
        if (value instanceof SecurityContext context) {
            Authentication authentication = context.getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof KnownPerson person) {
                owners.put(session, person.personId());
            }
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PersonDisabled event) {
        end(event.personId(), null);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(PasswordChanged event) {
        end(event.personId(), event.byThePerson() ? currentSession() : null);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(SignInLinkEnded event) {
        end(event.personId(), null);
    }

    /** How many sessions of people who are signed in stand open on this server. */
    int count() {
        return owners.size();
    }

    private void end(UUID personId, @Nullable String except) {
        Set.copyOf(owners.entrySet()).stream()
                .filter(session -> session.getValue().equals(personId))
                .map(Map.Entry::getKey)
                .filter(session -> !session.getId().equals(except))
                .forEach(this::end);
    }

    private void end(HttpSession session) {
        owners.remove(session);
        try {
            session.invalidate();
        } catch (IllegalStateException endedAlready) {
            log.debug("A session had ended by itself", endedAlready);
        }
    }

    private static @Nullable String currentSession() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : request.getSessionId();
    }
}

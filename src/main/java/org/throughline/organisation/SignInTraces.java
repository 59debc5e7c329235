package org.throughline.organisation;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever is erased is no longer known to the organisation's own sign-in, and every session ends. */
@Component
class SignInTraces implements PersonTraces {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SignInTraces(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public void forget(UUID personId) {
        jdbc.sql("delete from throughline.sign_in_link where person_id = :person")
                .param("person", personId)
                .update();
        jdbc.sql("delete from throughline.sign_in_day where person_id = :person")
                .param("person", personId)
                .update();
        events.publishEvent(new PersonDisabled(personId));
    }
}

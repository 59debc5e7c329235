package org.throughline.organisation.security;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Remembers the last day on which each person signed in, by whichever way; never the moment. */
@Component
class SignInDays {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof KnownPerson person) {
            remember(person.personId());
        }
    }

    private void remember(UUID person) {
        jdbc.sql("""
                        insert into throughline.sign_in_day (person_id, last_on) values (:person, :today)
                        on conflict (person_id) do update set last_on = excluded.last_on
                        where sign_in_day.last_on < excluded.last_on""")
                .param("person", person)
                .param("today", LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                .update();
    }
}

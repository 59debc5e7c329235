package org.throughline.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases people, as the law lets them ask for.
 *
 * <p>The row stays, without a name, so that everything that they did keeps its place; ids elsewhere lead to “former person”.
 */
@Service
@Transactional
public class Erasures {

    private final PersonRepository people;
    private final RoleGrantRepository grants;
    private final List<PersonTraces> traces;
    private final RolesInRequest rolesInRequest;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Erasures(
            PersonRepository people,
            RoleGrantRepository grants,
            List<PersonTraces> traces,
            RolesInRequest rolesInRequest,
            Access access,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.grants = grants;
        this.traces = traces;
        this.rolesInRequest = rolesInRequest;
        this.access = access;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the name, the e-mail address and the way to sign in from a person, ends their roles, and forgets the name in every text.
     *
     * <p>Cannot be undone. When somebody else has the same name, texts keep it: it may be theirs. Files that were attached are
     * not searched.
     */
    @RequiresPermission(Permission.MANAGE_PEOPLE)
    public void erase(UUID personId) {
        Person person =
                people.findById(personId).orElseThrow(() -> new PersonRefused("organisation.person.unknown", personId));
        access.check(Permission.MANAGE_PEOPLE, person.summary().homeUnitId());
        if (access.actor().personId().equals(personId)) {
            throw new PersonRefused("organisation.erase.oneself");
        }
        String name = person.summary().displayName();
        boolean shared = people.existsByDisplayNameIgnoreCaseAndIdNot(name, personId);
        traces.forEach(trace -> trace.forget(personId));
        String[] names = Stream.concat(shared ? Stream.empty() : Stream.of(name), person.email().stream())
                .toArray(String[]::new);
        boolean worked = person.mayWork();
        person.erase();
        people.saveAndFlush(person);
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        grants.findByPersonId(personId).forEach(grant -> grant.endAtLatestOn(yesterday));
        grants.flush();
        rolesInRequest.forget();
        if (worked) {
            events.publishEvent(new PersonDisabled(personId));
        }
        jdbc.sql("select throughline.forget_names(?)")
                .param(names)
                .query(Long.class)
                .single();
    }
}

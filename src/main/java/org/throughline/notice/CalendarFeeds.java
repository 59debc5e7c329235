package org.throughline.notice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/**
 * Calendars of single things and of a person.
 *
 * <p>A calendar program cannot sign in, so the address of a person's feed has a secret in it. It opens this one calendar and
 * nothing else, is shown once, and is kept as a hash; whoever has lost it makes a new one, which ends the old one.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final CalendarEntries entries;
    private final People people;
    private final ProductAddress address;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(
            JdbcClient jdbc,
            CalendarEntries entries,
            People people,
            ProductAddress address,
            CurrentPerson currentPerson,
            Clock clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.people = people;
        this.address = address;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** When the signed-in person made their feed; empty when there is none. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return jdbc.sql("select made_at from throughline.calendar_feed where person_id = ?")
                .param(me())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Makes the signed-in person's feed, or a new one that ends the old one; its address is never shown again. */
    @AnySignedIn
    public String make() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into throughline.calendar_feed (person_id, secret_hash, made_at) values (:person, :hash, :now)
                        on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at""")
                .param("person", me())
                .param("hash", CalendarStamps.sha256(secret))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address.link(CalendarLinks.FEEDS + secret + CalendarLinks.END);
    }

    /** Ends the signed-in person's feed. */
    @AnySignedIn
    public void revoke() {
        jdbc.sql("delete from throughline.calendar_feed where person_id = ?")
                .param(me())
                .update();
    }

    /** The calendar behind a secret; empty when there is none or its person has left. */
    @CalledByProcess
    @NotRecorded("asks only")
    public Optional<String> feed(String secret) {
        return jdbc.sql("select person_id from throughline.calendar_feed where secret_hash = ?")
                .param(CalendarStamps.sha256(secret))
                .query(UUID.class)
                .optional()
                .flatMap(people::find)
                .filter(PersonSummary::active)
                .map(entries::all);
    }

    /** The calendar file of one thing; empty when it is not in the signed-in person's calendar. */
    @AnySignedIn
    @NotRecorded("asks only")
    public Optional<String> file(String uidOrRef) {
        return entries.about(people.person(me()), uidOrRef);
    }

    private UUID me() {
        return currentPerson.require().personId();
    }
}

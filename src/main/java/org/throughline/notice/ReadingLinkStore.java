package org.throughline.notice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the links by which somebody reads one notice without signing in; of their secrets only the hashes. */
@Repository
class ReadingLinkStore {

    static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final Duration KNOWN_FOR = Duration.ofDays(90);
    private static final int SECRET_BYTES = 32;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReadingLinkStore(JdbcClient jdbc, NoticeRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A link and what it leads to.
     *
     * @param personId to whom it was sent
     * @param locale the person's language
     */
    record Found(Notice notice, UUID personId, Instant expiresAt, Locale locale, ZoneId zone) {}

    /** Makes a link to a notice; returns its secret, which is not kept. */
    String make(UUID notice, UUID person) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql(
                        "insert into throughline.reading_link (secret_hash, notice_id, person_id, expires_at) values (?, ?, ?, ?)")
                .params(
                        CalendarStamps.sha256(secret),
                        notice,
                        person,
                        clock.instant().plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return secret;
    }

    /** What stands behind a secret, expired or not; empty when it is unknown or its person has left. */
    Optional<Found> find(String secret) {
        return jdbc.sql("""
                        select n.id, n.text_key, n.arguments, n.subject_ref, n.link, n.told_at, n.read_at,
                               l.person_id, l.expires_at, p.locale, p.time_zone
                        from throughline.reading_link l join throughline.notification n on n.id = l.notice_id
                        join throughline.person p on p.id = l.person_id
                        where l.secret_hash = ? and p.id = n.person_id and p.status in ('ACTIVE', 'ABSENT')""")
                .param(CalendarStamps.sha256(secret))
                .query((row, number) -> new Found(
                        rows.mapRow(row, number),
                        row.getObject("person_id", UUID.class),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        Locale.forLanguageTag(row.getString("locale")),
                        ZoneId.of(row.getString("time_zone"))))
                .optional();
    }

    /** Puts a mail with a new link to the same notice on its way, one a day. */
    void askAgain(Found found) {
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into throughline.outbox_mail
                            (id, message_key, person_id, made_at, state, next_try_at, again_notice_id)
                        values (gen_random_uuid(), :key, :person, :now, 'WAITING', :now, :notice)
                        on conflict (message_key) do nothing""")
                .param("key", "again %s %s".formatted(found.notice().id(), LocalDate.ofInstant(now, found.zone())))
                .param("person", found.personId())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("notice", found.notice().id())
                .update();
    }

    /** What has expired so long ago that nobody needs to be told any more. */
    void forgetOld(Instant now) {
        jdbc.sql("delete from throughline.reading_link where expires_at < ?")
                .param(now.minus(KNOWN_FOR).atOffset(ZoneOffset.UTC))
                .update();
    }
}

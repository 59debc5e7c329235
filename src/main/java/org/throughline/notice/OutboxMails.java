package org.throughline.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mails on their way. Each method is one statement that commits by itself.
 *
 * <p>A node takes a mail for as long as sending can take at the very most. When the node stops meanwhile, the mail comes back and
 * is sent under the same Message-ID again: a receiver may get it twice on the wire and still shows it once.
 */
@Repository
class OutboxMails {

    static final Duration TAKEN_FOR = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A mail that this node sends now.
     *
     * @param id also its Message-ID
     * @param personId the receiver
     * @param attempts this one included
     * @param madeAt when it was gathered
     */
    record TakenMail(UUID id, UUID personId, int attempts, Instant madeAt) {}

    /** Takes the mail that has waited longest; other nodes pass over it. */
    Optional<TakenMail> take() {
        return jdbc.sql("""
                        update throughline.outbox_mail set taken_until = :until, attempts = attempts + 1
                        where id = (select id from throughline.outbox_mail
                                    where state = 'WAITING' and next_try_at <= :now
                                      and (taken_until is null or taken_until <= :now)
                                    order by next_try_at, id limit 1 for update skip locked)
                        returning id, person_id, attempts, made_at""")
                .param("now", now())
                .param("until", now().plus(TAKEN_FOR))
                .query((row, number) -> new TakenMail(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getInt("attempts"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void sent(TakenMail mail) {
        jdbc.sql("""
                        update throughline.outbox_mail
                        set state = 'SENT', ended_at = :now, taken_until = null, failure = null
                        where id = :id and state = 'WAITING'""").param("now", now()).param("id", mail.id()).update();
    }

    void tryAgain(TakenMail mail, SendFailure failure, Instant at) {
        jdbc.sql("""
                        update throughline.outbox_mail set next_try_at = :at, failure = :failure, taken_until = null
                        where id = :id and state = 'WAITING'""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("failure", failure.name())
                .param("id", mail.id())
                .update();
    }

    /** Nobody is to be disturbed now; this was no attempt. */
    void putOff(TakenMail mail, Instant until) {
        jdbc.sql("""
                        update throughline.outbox_mail
                        set next_try_at = :at, attempts = attempts - 1, taken_until = null
                        where id = :id and state = 'WAITING'""")
                .param("at", until.atOffset(ZoneOffset.UTC))
                .param("id", mail.id())
                .update();
    }

    /** There was nothing to tell when it was about to leave; it was never there. */
    void drop(TakenMail mail) {
        jdbc.sql("delete from throughline.outbox_mail where id = ? and state = 'WAITING'")
                .param(mail.id())
                .update();
    }

    void dead(TakenMail mail, SendFailure failure) {
        end(mail, "DEAD", failure);
    }

    /** There is nobody to write to any more, and nobody can do anything about it. */
    void noReceiver(TakenMail mail) {
        end(mail, "DISCARDED", SendFailure.RECEIVER_GONE);
    }

    private void end(TakenMail mail, String state, SendFailure failure) {
        jdbc.sql("""
                        update throughline.outbox_mail
                        set state = :state, ended_at = :now, failure = :failure, taken_until = null
                        where id = :id and state = 'WAITING'""")
                .param("state", state)
                .param("now", now())
                .param("failure", failure.name())
                .param("id", mail.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}

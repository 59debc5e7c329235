package org.throughline.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;

/** Tells people things inside the product, and shows each person what they were told. */
@Service
@Transactional
public class Notices {

    private static final int LONGEST_PAGE = 100;
    private static final int LATEST_THINGS = 12;
    private static final Duration LATELY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final NoticeRows rows;
    private final NoticeSources sources;
    private final OutboxLines outbox;
    private final OutboxEvents events;
    private final NoticeSignals signals;
    private final Clock clock;
    private final Circles circles;

    Notices(
            JdbcClient jdbc,
            CurrentPerson currentPerson,
            NoticeRows rows,
            NoticeSources sources,
            OutboxLines outbox,
            OutboxEvents events,
            NoticeSignals signals,
            Clock clock,
            Circles circles) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.sources = sources;
        this.outbox = outbox;
        this.events = events;
        this.signals = signals;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * Tells people one sentence about a thing, and queues it for those who want it by mail, for programs and chats; all in the transaction of what happened.
     *
     * <p>Of what stands in a circle only its people are told, whoever else is named here.
     *
     * @param people whom, each is told once
     * @param textKey key of the sentence in the message bundles
     * @param subjectRef what it is about
     * @param link page of the thing, such as `/barriers/BAR-2026-000001`
     * @param arguments values for the sentence, by name
     * @param onceKey the same key reaches the same person once, however often the sending is repeated
     */
    @CalledByProcess
    public void tell(
            Collection<UUID> people,
            String textKey,
            String subjectRef,
            String link,
            Map<String, String> arguments,
            String onceKey) {
        tellUnlessTakenBack(Duration.ZERO, people, textKey, subjectRef, link, arguments, onceKey);
    }

    /**
     * The same about something that can be taken back for a while: no mail leaves before.
     *
     * @param grace how long it can be taken back
     */
    @CalledByProcess
    public void tellUnlessTakenBack(
            Duration grace,
            Collection<UUID> people,
            String textKey,
            String subjectRef,
            String link,
            Map<String, String> arguments,
            String onceKey) {
        Map<UUID, UUID> told = new LinkedHashMap<>();
        Instant now = clock.instant();
        for (UUID person : circles.inside(subjectRef, new LinkedHashSet<>(people))) {
            UUID notice = UUID.randomUUID();
            int added = jdbc.sql("""
                            with told as (
                                insert into throughline.notification
                                    (id, person_id, text_key, arguments, subject_ref, link, told_at, dedup_key)
                                values (:id, :person, :key, :arguments, :subject, :link, :at, :once)
                                on conflict (person_id, dedup_key) do nothing returning id),
                            """ + OutboxEvents.WITH_TOLD + "select count(*) from told")
                    .param("id", notice)
                    .param("person", person)
                    .param("key", textKey)
                    .param("arguments", rows.write(arguments))
                    .param("subject", subjectRef)
                    .param("link", link)
                    .param("at", now.atOffset(ZoneOffset.UTC))
                    .param("once", onceKey)
                    .param("event", OutboxEvents.id(textKey, subjectRef, onceKey))
                    .param("due", now.plus(grace).atOffset(ZoneOffset.UTC))
                    .query(Integer.class)
                    .single();
            if (added == 1) {
                told.put(person, notice);
            }
        }
        outbox.queue(told, sources.kind(textKey), grace);
        signals.changed(told.keySet());
    }

    /** What a person was told under this key was taken back: it is gone from the bell, and from the mails that have not left. */
    @CalledByProcess
    public void takeBack(UUID person, String onceKey) {
        outbox.forget(person, onceKey);
        events.forget(onceKey);
        jdbc.sql("""
                        delete from throughline.notification n where person_id = ? and dedup_key = ?
                        and not exists (select 1 from throughline.outbox_line l where l.notice_id = n.id)""").params(person, onceKey).update();
        signals.changed(Set.of(person));
    }

    /** What the signed-in person was told since a moment, newest first, at most 100. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<Notice> mine(Instant since) {
        return jdbc.sql("""
                        select id, text_key, arguments, subject_ref, link, told_at, read_at from throughline.notification
                        where person_id = :person and told_at >= :since order by told_at desc, id limit :most""")
                .param("person", currentPerson.require().personId())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("most", LONGEST_PAGE)
                .query(rows)
                .list();
    }

    /** What the signed-in person was told lately, the newest of each thing, at most 12 things; one read. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<NoticeGroup> lately() {
        return jdbc.sql("""
                        select * from (
                            select id, text_key, arguments, subject_ref, link, told_at, read_at,
                                   row_number() over (partition by subject_ref order by told_at desc, id) as place,
                                   count(*) over (partition by subject_ref) as told,
                                   count(*) filter (where read_at is null) over (partition by subject_ref) as fresh
                            from throughline.notification where person_id = :person and told_at >= :since) things
                        where place = 1 order by told_at desc, id limit :most""")
                .param("person", currentPerson.require().personId())
                .param("since", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("most", LATEST_THINGS)
                .query((row, number) ->
                        new NoticeGroup(rows.mapRow(row, number), row.getInt("told"), row.getInt("fresh")))
                .list();
    }

    /**
     * One page of everything that the signed-in person was ever told, newest first.
     *
     * @param offset first row, from 0
     * @param limit rows, at most 100
     */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<Notice> history(int offset, int limit) {
        return jdbc.sql("""
                        select id, text_key, arguments, subject_ref, link, told_at, read_at from throughline.notification
                        where person_id = :person order by told_at desc, id offset :offset limit :limit""")
                .param("person", currentPerson.require().personId())
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), LONGEST_PAGE))
                .query(rows)
                .list();
    }

    /** How many notices the signed-in person has not seen. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public int unread() {
        return jdbc.sql("select count(*) from throughline.notification where person_id = ? and read_at is null")
                .param(currentPerson.require().personId())
                .query(Integer.class)
                .single();
    }

    /** The signed-in person has seen everything up to now. */
    @AnySignedIn
    public void markAllRead() {
        jdbc.sql("update throughline.notification set read_at = :at where person_id = :person and read_at is null")
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("person", currentPerson.require().personId())
                .update();
        signals.changed(Set.of(currentPerson.require().personId()));
    }
}

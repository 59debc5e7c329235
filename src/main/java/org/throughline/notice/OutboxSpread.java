package org.throughline.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Decides who hears of what happened: every webhook of the unit or above it that asked for the kind, and the nearest chat.
 *
 * <p>Of confidential things nobody outside hears, not even that there is something: a channel has many readers.
 */
@Component
class OutboxSpread {

    private static final int MOST_AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final NoticeSources sources;
    private final Units units;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutboxSpread(JdbcClient jdbc, NoticeSources sources, Units units, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.sources = sources;
        this.units = units;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Event(UUID id, String textKey, String subjectRef, Instant occurredAt) {}

    private record Listener(UUID id, UUID unitId, List<String> kinds, Instant since) {}

    private record Chat(UUID unitId, @Nullable QuietHours quiet, Instant since) {}

    /** Spreads everything that is due now and can no longer be taken back; several nodes share the work. */
    void spread() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> {
                List<Event> events = due();
                if (!events.isEmpty()) {
                    spread(events);
                }
                return events.size() == MOST_AT_ONCE;
            }));
        }
    }

    /** Something to try a webhook with. */
    void test(UUID webhook, UUID unit) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        UUID event = UUID.randomUUID();
        jdbc.sql("""
                        insert into throughline.outbox_event
                            (id, text_key, subject_ref, link, once_key, occurred_at, due_at, spread_at)
                        values (:id, :key, 'TEST', '/webhooks', :key, :now, :now, :now)""")
                .param("id", event)
                .param("key", EventKinds.TEST)
                .param("now", now)
                .update();
        add(event, webhook, null, unit, clock.instant());
    }

    private List<Event> due() {
        return jdbc.sql("""
                        select id, text_key, subject_ref, occurred_at from throughline.outbox_event
                        where spread_at is null and due_at <= :now order by due_at, id limit :most for update skip locked""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST_AT_ONCE)
                .query((row, number) -> new Event(
                        row.getObject("id", UUID.class),
                        row.getString("text_key"),
                        row.getString("subject_ref"),
                        row.getObject("occurred_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private void spread(List<Event> events) {
        List<Listener> listeners = jdbc.sql(
                        "select id, unit_id, kinds, made_at from throughline.webhook where state = 'ACTIVE' order by id")
                .query(OutboxSpread::listener)
                .list();
        Map<UUID, Chat> chats = chats();
        Map<String, Optional<NoticeSubject>> known = new HashMap<>();
        for (Event event : events) {
            subject(event.subjectRef(), known)
                    .filter(subject -> DiscretionPolicy.maySpeak(event.subjectRef(), ref -> subject(ref, known)))
                    .ifPresent(subject -> spread(event, subject.unitId(), listeners, chats));
        }
        jdbc.sql("update throughline.outbox_event set spread_at = :now where id = any(:ids)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", events.stream().map(Event::id).toArray(UUID[]::new))
                .update();
    }

    private Optional<NoticeSubject> subject(String ref, Map<String, Optional<NoticeSubject>> known) {
        Optional<NoticeSubject> found = known.get(ref);
        if (found == null) {
            found = sources.subject(ref);
            known.put(ref, found);
        }
        return found;
    }

    private void spread(Event event, UUID unit, List<Listener> listeners, Map<UUID, Chat> chats) {
        List<UnitSummary> upwards = units.upwards(unit);
        Set<UUID> places =
                new java.util.HashSet<>(upwards.stream().map(UnitSummary::id).toList());
        String kind = EventKinds.of(event.textKey());
        listeners.stream()
                .filter(listener -> places.contains(listener.unitId())
                        && !listener.since().isAfter(event.occurredAt())
                        && EventKinds.wanted(listener.kinds(), kind))
                .forEach(listener -> add(event.id(), listener.id(), null, unit, clock.instant()));
        if (sources.kind(event.textKey()).mustArrive()) {
            upwards.stream()
                    .filter(place -> chats.containsKey(place.id()))
                    .findFirst()
                    .ifPresent(place -> tell(event, unit, place, chats.get(place.id())));
        }
    }

    private void tell(Event event, UUID unit, UnitSummary place, @Nullable Chat chat) {
        if (chat != null && !chat.since().isAfter(event.occurredAt())) {
            Instant due = QuietHoursPolicy.firstMoment(clock.instant(), chat.quiet(), place.zone());
            add(event.id(), null, chat.unitId(), unit, due);
        }
    }

    private void add(UUID event, @Nullable UUID webhook, @Nullable UUID chat, UUID unit, Instant due) {
        jdbc.sql("""
                        insert into throughline.outbox_post
                            (id, event_id, webhook_id, chat_unit_id, unit_id, made_at, state, next_try_at)
                        values (gen_random_uuid(), :event, :webhook, :chat, :unit, :now, 'WAITING', :due)
                        on conflict do nothing""")
                .param("event", event)
                .param("webhook", webhook, java.sql.Types.OTHER)
                .param("chat", chat, java.sql.Types.OTHER)
                .param("unit", unit)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("due", due.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Map<UUID, Chat> chats() {
        Map<UUID, Chat> chats = new HashMap<>();
        jdbc.sql("select unit_id, starts, ends, made_at from throughline.unit_chat where state = 'ACTIVE'")
                .query((row, number) -> new Chat(
                        row.getObject("unit_id", UUID.class),
                        OutboxLines.quiet(row),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(chat -> chats.put(chat.unitId(), chat));
        return chats;
    }

    private static Listener listener(ResultSet row, int number) throws SQLException {
        return new Listener(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                WebhookStore.strings(row.getArray("kinds")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}

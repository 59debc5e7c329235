package org.throughline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.throughline.organisation.Circles;

/**
 * Adds entries to the chains, all of a transaction at once when it ends.
 *
 * <p>One statement, however many entries; the ends of the streams are locked for the moment of the commit only, and in one order
 * by everybody. What the entities hold goes to the database first: who holds a stream waits for nothing else any more.
 */
@Component
class EntryBook {

    /** The chain of a thing in a circle bears no name: names of chains stand in the files of roots, which outsiders read. */
    private static final String APPEND =
            "select throughline.audit_append((select jsonb_agg(jsonb_set(e.entry, '{stream}', to_jsonb("
                    + Circles.standIn("e.entry ->> 'stream'") + ")) order by e.no)"
                    + " from jsonb_array_elements(cast(? as jsonb)) with ordinality e (entry, no)))";

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final ObjectMapper json;

    EntryBook(JdbcClient jdbc, EntityManager entities, ObjectMapper json) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.json = json;
    }

    /**
     * What the present transaction will leave behind.
     *
     * @throws IllegalStateException when there is no transaction
     */
    EntryBuffer current() {
        return existing().orElseGet(this::begin);
    }

    /** What the present transaction will leave behind, if anything so far. */
    Optional<EntryBuffer> existing() {
        return Optional.ofNullable((EntryBuffer) TransactionSynchronizationManager.getResource(EntryBook.class));
    }

    private EntryBuffer begin() {
        EntryBuffer buffer = new EntryBuffer(this);
        TransactionSynchronizationManager.registerSynchronization(buffer);
        TransactionSynchronizationManager.bindResource(EntryBook.class, buffer);
        return buffer;
    }

    void append(List<NewEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        entities.flush();
        jdbc.sql(APPEND)
                .param(write(entries.stream().map(this::asJson).toList()))
                .query(Integer.class)
                .single();
    }

    private Map<String, @Nullable String> asJson(NewEntry entry) {
        Map<String, @Nullable String> written = new HashMap<>();
        written.put("stream", entry.stream());
        written.put("kind", entry.kind().name());
        written.put("command", text(entry.command()));
        written.put("actor", text(entry.actor()));
        written.put("subject", entry.subject());
        written.put("at", entry.at().truncatedTo(ChronoUnit.MICROS).toString());
        written.put("action", entry.action());
        written.put("details", write(new TreeMap<>(entry.details())));
        return written;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Entries are texts only", impossible);
        }
    }
}

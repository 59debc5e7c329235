package org.throughline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;

/** Writes and reads the story of each thing: the part of the record that people read on its page. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final EntryBook book;
    private final CurrentPerson currentPerson;
    private final ActingFor actingFor;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(
            JdbcClient jdbc,
            EntryBook book,
            CurrentPerson currentPerson,
            ActingFor actingFor,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.book = book;
        this.currentPerson = currentPerson;
        this.actingFor = actingFor;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records that something happened, by whoever is acting now; it is in the database when the transaction is.
     *
     * @param subjectRef what it happened to
     * @param action key of the sentence in the message bundles
     * @param details values for the sentence, by name: people by their id, never by their name; never text from a restricted or
     *     anonymous contribution
     */
    @CalledByProcess
    public void record(String subjectRef, String action, Map<String, String> details) {
        EntryBuffer buffer = book.current();
        OpenCommand command = buffer.open();
        Map<String, String> kept = new HashMap<>(details);
        actingFor.find().ifPresent(covered -> {
            kept.put(ActingFor.DETAIL, covered.toString());
            if (command != null) {
                command.actsFor(covered);
            }
        });
        buffer.add(new NewEntry(
                subjectRef,
                EntryKind.STORY,
                command == null ? null : command.id(),
                currentPerson.find().map(Actor::personId).orElse(null),
                subjectRef,
                clock.instant(),
                action,
                Map.copyOf(kept)));
    }

    /** Everything recorded about a thing, oldest first; whoever calls has checked that the thing may be seen. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<AuditRecord> of(String subjectRef) {
        List<AuditRecord> story = jdbc.sql(
                        """
                        select subject_ref, at, actor_id, action, details from throughline.audit_entry
                        where stream = """ + Circles.standIn("cast(:ref as text)") + " and kind = 'STORY' order by seq")
                .param("ref", subjectRef)
                .query((row, number) -> new AuditRecord(
                        row.getString("subject_ref"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getString("action"),
                        read(row.getString("details"))))
                .list();
        List<AuditRecord> waiting = book.existing().stream()
                .flatMap(buffer -> buffer.storyOf(subjectRef).stream())
                .map(NewEntry::asRecord)
                .toList();
        return Stream.concat(story.stream(), waiting.stream()).toList();
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An audit entry does not read back", broken);
        }
    }
}

package org.throughline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.CalledByProcess;

/** Writes and reads the record of what happened. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentPerson currentPerson, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records that something happened, by whoever is acting now.
     *
     * @param subjectRef what it happened to
     * @param action key of the sentence in the message bundles
     * @param details values for the sentence, by name; never text from a restricted or anonymous contribution
     */
    @CalledByProcess
    public void record(String subjectRef, String action, Map<String, String> details) {
        jdbc.sql("""
                        insert into throughline.audit_entry (subject_ref, at, actor_id, action, details)
                        values (:subject, :at, :actor, :action, :details)""")
                .param("subject", subjectRef)
                .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("actor", currentPerson.find().map(Actor::personId).orElse(null))
                .param("action", action)
                .param("details", write(details))
                .update();
    }

    /** Everything recorded about a thing, oldest first; whoever calls has checked that the thing may be seen. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<AuditRecord> of(String subjectRef) {
        return jdbc.sql("""
                        select subject_ref, at, actor_id, action, details from throughline.audit_entry
                        where subject_ref = ? order by id""")
                .param(subjectRef)
                .query((row, number) -> new AuditRecord(
                        row.getString("subject_ref"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("actor_id", UUID.class),
                        row.getString("action"),
                        read(row.getString("details"))))
                .list();
    }

    private String write(Map<String, String> details) {
        try {
            return json.writeValueAsString(new TreeMap<>(details));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Details are texts only", impossible);
        }
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("An audit entry does not read back", broken);
        }
    }
}

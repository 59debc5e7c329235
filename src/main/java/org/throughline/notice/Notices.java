package org.throughline.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;

/** Tells people things inside the product, and shows each person what they were told. */
@Service
@Transactional
public class Notices {

    private static final TypeReference<TreeMap<String, String>> ARGUMENTS = new TypeReference<>() {};
    private static final int LONGEST_PAGE = 100;

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final ObjectMapper json;
    private final Clock clock;

    Notices(JdbcClient jdbc, CurrentPerson currentPerson, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells people one sentence about a thing.
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
        for (UUID person : new LinkedHashSet<>(people)) {
            jdbc.sql("""
                            insert into throughline.notification
                                (id, person_id, text_key, arguments, subject_ref, link, told_at, dedup_key)
                            values (:id, :person, :key, :arguments, :subject, :link, :at, :once)
                            on conflict (person_id, dedup_key) do nothing""")
                    .param("id", UUID.randomUUID())
                    .param("person", person)
                    .param("key", textKey)
                    .param("arguments", write(arguments))
                    .param("subject", subjectRef)
                    .param("link", link)
                    .param("at", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                    .param("once", onceKey)
                    .update();
        }
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
                .query((row, number) -> new Notice(
                        row.getObject("id", UUID.class),
                        row.getString("text_key"),
                        read(row.getString("arguments")),
                        row.getString("subject_ref"),
                        row.getString("link"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") != null))
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
    }

    private String write(Map<String, String> arguments) {
        try {
            return json.writeValueAsString(new TreeMap<>(arguments));
        } catch (JsonProcessingException impossible) {
            throw new IllegalArgumentException("Arguments are texts only", impossible);
        }
    }

    private Map<String, String> read(String arguments) {
        try {
            return json.readValue(arguments, ARGUMENTS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A notice does not read back", broken);
        }
    }
}

package org.throughline.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;

/**
 * Reads the record of the whole organisation, newest first.
 *
 * <p>Unsigned contributions are not in it, only how many there were. Of what is kept apart from the reader it says when something
 * happened and the hash of it ({@link KeptApart}). Names come from the people of today: who was erased has none.
 */
@Service
@Transactional(readOnly = true)
public class AuditLog {

    /** Entries that a screen reads at once. */
    public static final int PAGE_SIZE = 50;

    /** What a file of the log reads at once; nobody gets more. */
    private static final int LONGEST_PAGE = 1_000;

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final AuditDoor door;
    private final People people;
    private final ObjectMapper json;
    private final Circles circles;
    private final Access access;

    AuditLog(JdbcClient jdbc, AuditDoor door, People people, ObjectMapper json, Circles circles, Access access) {
        this.jdbc = jdbc;
        this.door = door;
        this.people = people;
        this.json = json;
        this.circles = circles;
        this.access = access;
    }

    /** A page of what the filter leaves; two reads, however many entries. */
    @RequiresPermission(Permission.SEE_AUDIT)
    public List<AuditLine> page(AuditFilter filter, int offset, int limit) {
        door.check();
        Query query = new Query(filter, me());
        List<AuditLine> all = jdbc.sql("select stream, seq, at, actor_id, kind, subject_ref, action, details, hash"
                        + " from throughline.audit_entry" + query.where()
                        + " order by id desc limit :limit offset :offset")
                .params(query.values())
                .param("limit", Math.max(0, Math.min(limit, LONGEST_PAGE)))
                .param("offset", Math.max(0, offset))
                .query((row, number) -> line(row))
                .list();
        List<AuditLine> bare = KeptApart.lines(all, circles);
        Map<UUID, PersonSummary> known = people.byIds(peopleIn(bare));
        return bare.stream().map(line -> withNames(line, known)).toList();
    }

    /** How many entries the filter leaves. */
    @RequiresPermission(Permission.SEE_AUDIT)
    public long count(AuditFilter filter) {
        door.check();
        Query query = new Query(filter, me());
        return jdbc.sql("select count(*) from throughline.audit_entry" + query.where())
                .params(query.values())
                .query(Long.class)
                .single();
    }

    private UUID me() {
        return access.actor().personId();
    }

    private AuditLine line(ResultSet row) throws SQLException {
        String action = row.getString("action");
        return new AuditLine(
                row.getString("stream"),
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                null,
                !EntryKind.STORY.name().equals(row.getString("kind")),
                row.getString("subject_ref"),
                action,
                ShownWordsPolicy.shown(action, read(row.getString("details"))),
                Map.of(),
                HexFormat.of().formatHex(row.getBytes("hash")));
    }

    private static Set<UUID> peopleIn(List<AuditLine> lines) {
        Set<UUID> found = new LinkedHashSet<>(
                RecordedValues.people(lines.stream().map(AuditLine::details).toList()));
        lines.stream()
                .map(AuditLine::actorId)
                .filter(java.util.Objects::nonNull)
                .forEach(found::add);
        return found;
    }

    private static AuditLine withNames(AuditLine line, Map<UUID, PersonSummary> known) {
        Map<UUID, String> names = new HashMap<>();
        RecordedValues.people(List.of(line.details())).stream()
                .filter(known::containsKey)
                .forEach(id -> names.put(id, name(known, id)));
        return new AuditLine(
                line.stream(),
                line.seq(),
                line.at(),
                line.actorId(),
                line.actorId() == null ? null : name(known, line.actorId()),
                line.command(),
                line.subject(),
                line.action(),
                line.details(),
                names,
                line.hash());
    }

    private static String name(Map<UUID, PersonSummary> known, UUID id) {
        PersonSummary person = known.get(id);
        return person == null ? id.toString() : person.displayName();
    }

    private Map<String, String> read(String details) {
        try {
            return json.readValue(details, DETAILS);
        } catch (JsonProcessingException broken) {
            return Map.of();
        }
    }

    /** The filter in SQL. */
    private static final class Query {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Query(AuditFilter filter, UUID me) {
            if (filter.asksWhoOrWhat()) {
                add(KeptApart.LEFT_OUT, "me", me);
            }
            if (!filter.everyCommand()) {
                conditions.add("(kind = 'STORY' or kind = 'COMMAND' and actor_id is not null)");
            }
            if (filter.byClock()) {
                conditions.add("actor_id is null");
            }
            add("actor_id = :person", "person", filter.person());
            add("subject_ref = :subject", "subject", filter.subject());
            add("action like :kind", "kind", filter.kind() == null ? null : filter.kind() + ".%");
            add("at >= :from", "from", utc(filter.from()));
            add("at < :until", "until", utc(filter.until()));
        }

        private void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                values.put(name, value);
            }
        }

        private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
            return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
        }

        String where() {
            return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        }

        Map<String, Object> values() {
            return values;
        }
    }
}

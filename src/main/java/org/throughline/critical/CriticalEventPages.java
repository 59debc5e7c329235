package org.throughline.critical;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.action.ActionPages;
import org.throughline.action.ActionSummary;
import org.throughline.action.Actions;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.Severity;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.promise.Promises;

/** Reads critical events, as far as the reader may know of them. */
@Service
@Transactional(readOnly = true)
public class CriticalEventPages {

    private static final int LONGEST_PAGE = 200;
    private static final int TITLE = 80;

    private static final String SOURCE = """
            from throughline.critical_event e
            where (:me in (e.reporter_id, e.leader_id, e.guardian_id, e.facilitator_id) or e.unit_id = any(:places)
                    or e.restricted) and""" + Circles.seen("e.ref");

    private final CriticalEventRepository events;
    private final EventDoor door;
    private final JdbcClient jdbc;
    private final Circles circles;
    private final Actions actions;
    private final ActionPages actionPages;
    private final Promises promises;
    private final AuditTrail audit;
    private final People people;
    private final Units units;
    private final Access access;

    CriticalEventPages(
            CriticalEventRepository events,
            EventDoor door,
            JdbcClient jdbc,
            Circles circles,
            Actions actions,
            ActionPages actionPages,
            Promises promises,
            AuditTrail audit,
            People people,
            Units units,
            Access access) {
        this.events = events;
        this.door = door;
        this.jdbc = jdbc;
        this.circles = circles;
        this.actions = actions;
        this.actionPages = actionPages;
        this.promises = promises;
        this.audit = audit;
        this.people = people;
        this.units = units;
        this.access = access;
    }

    /** Some events, the newest first. */
    @AnySignedIn
    public List<CriticalEventRow> page(int offset, int limit) {
        return jdbc.sql("select e.ref, e.what, e.unit_id, e.severity, e.state, e.happened_at, e.restricted " + SOURCE
                        + " order by e.reported_at desc, e.id offset :offset limit :limit")
                .param("me", door.me())
                .param("places", places())
                .param("offset", Math.max(0, offset))
                .param("limit", Math.min(Math.max(1, limit), LONGEST_PAGE))
                .query((row, number) -> new CriticalEventRow(
                        row.getString("ref"),
                        EventText.shortened(row.getString("what"), TITLE),
                        row.getObject("unit_id", UUID.class),
                        Severity.valueOf(row.getString("severity")),
                        CriticalEventState.valueOf(row.getString("state")),
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("restricted")))
                .list();
    }

    /** How many there are. */
    @AnySignedIn
    public int count() {
        return jdbc.sql("select count(*) " + SOURCE)
                .param("me", door.me())
                .param("places", places())
                .query(Integer.class)
                .single();
    }

    /**
     * One event.
     *
     * @throws org.throughline.base.access.NotAllowed when there is none that the person may open; foreign and missing look the same
     */
    @AnySignedIn
    public CriticalEventPage of(String ref) {
        CriticalEvent event = door.asReader(ref);
        CriticalEventFacts facts = event.facts();
        UUID me = door.me();
        List<ActionSummary> containment = actionPages.openAmong(
                actions.ofOrigin(ref).stream().map(ActionSummary::ref).toList());
        List<AuditRecord> story = audit.of(ref);
        Set<UUID> circle = facts.restricted() ? circles.members(ref) : Set.of();
        Set<UUID> ids = new LinkedHashSet<>(circle);
        event.parts().forEach(ids::add);
        containment.forEach(action -> ids.add(action.ownerId()));
        story.stream().map(AuditRecord::actorId).filter(Objects::nonNull).forEach(ids::add);
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        Map<UUID, String> names = people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
        boolean hosts = event.isHostedBy(me) && !facts.state().isOver();
        return new CriticalEventPage(
                facts,
                units.unit(facts.unitId()),
                containment,
                List.copyOf(circle),
                promises.of(ref),
                story,
                names,
                hosts,
                hosts || facts.reporterId().equals(me) && !facts.state().isOver());
    }

    /** Whether there is such an event and the person may open it. */
    @AnySignedIn
    public boolean mayOpen(String ref) {
        return events.findByRef(ref).filter(door::isOpen).isPresent();
    }

    /** Those of these events that the person may open. */
    @AnySignedIn
    public List<CriticalEventFacts> openAmong(Collection<String> refs) {
        return refs.isEmpty()
                ? List.of()
                : events.findByRefIn(refs).stream()
                        .filter(door::isOpen)
                        .map(CriticalEvent::facts)
                        .toList();
    }

    /** The places for which the person may report something, by name. */
    @AnySignedIn
    public List<UnitSummary> placesToReportFor() {
        Set<UUID> allowed = new LinkedHashSet<>(access.unitsWith(Permission.RAISE_BARRIERS));
        allowed.addAll(homes());
        return units.all().stream().filter(unit -> allowed.contains(unit.id())).toList();
    }

    private UUID[] places() {
        Set<UUID> places = new LinkedHashSet<>(access.unitsWith(Permission.SEE_ACTIONS));
        places.addAll(homes());
        return places.toArray(UUID[]::new);
    }

    private List<UUID> homes() {
        return units.upwards(people.person(door.me()).homeUnitId()).stream()
                .map(UnitSummary::id)
                .toList();
    }
}

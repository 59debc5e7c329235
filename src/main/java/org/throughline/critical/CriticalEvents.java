package org.throughline.critical;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Role;

/** Reports critical events, holds their review, and names who may know of a restricted one. */
@Service
@Transactional
public class CriticalEvents {

    private static final int LONGEST_WORDS = 2_000;

    private final CriticalEventRepository events;
    private final ContainmentRepository containments;
    private final CriticalEventProcess process;
    private final EventDoor door;
    private final EventNews news;
    private final Circles circles;
    private final References references;
    private final People people;
    private final Access access;
    private final Clock clock;

    CriticalEvents(
            CriticalEventRepository events,
            ContainmentRepository containments,
            CriticalEventProcess process,
            EventDoor door,
            EventNews news,
            Circles circles,
            References references,
            People people,
            Access access,
            Clock clock) {
        this.events = events;
        this.containments = containments;
        this.process = process;
        this.door = door;
        this.news = news;
        this.circles = circles;
        this.references = references;
        this.people = people;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Reports a critical event; the host leader is asked for a review within 24 hours, the guardian to support people today.
     *
     * <p>Everybody may whose home is the place, and who may raise something there. A restricted event is drawn a circle around before
     * anybody is told.
     *
     * @return its reference; the first one when the command was sent before
     */
    @AnySignedIn
    public String report(ReportEvent command) {
        UUID me = door.me();
        if (!door.belongs(me, command.unitId()) && !access.may(Permission.RAISE_BARRIERS, command.unitId())) {
            throw new NotAllowed();
        }
        return events.findByCommandId(command.commandId())
                .map(CriticalEvent::ref)
                .orElseGet(() -> reportNew(command, me));
    }

    private String reportNew(ReportEvent command, UUID reporter) {
        Instant now = clock.instant();
        if (command.happenedAt().isAfter(now)) {
            throw new CriticalRefused("critical.refused.future");
        }
        UUID facilitator = command.facilitatorId();
        if (facilitator != null
                && people.find(facilitator).filter(PersonSummary::active).isEmpty()) {
            throw new CriticalRefused("critical.refused.gone");
        }
        CriticalEvent event = events.saveAndFlush(new CriticalEvent(
                references.next("EVT"),
                command,
                reporter,
                holder(Role.TEAM_LEADER, command.unitId()),
                holder(Role.GUARDIAN, command.unitId()),
                now));
        CriticalEventFacts facts = event.facts();
        if (facts.restricted()) {
            circles.draw(event.ref(), event.parts().toList());
        }
        news.story(event, "reported", Map.of());
        news.tell(event, "reported", List.of(facts.leaderId()), "");
        if (!facts.guardianId().equals(facts.leaderId())) {
            news.tell(event, "supportPeople", List.of(facts.guardianId()), "");
        }
        process.start(event.ref(), facts.title(), facts.unitId(), facts.leaderId(), facts.guardianId());
        return event.ref();
    }

    private UUID holder(Role role, UUID unitId) {
        return people.holdersOrFallback(role, unitId).people().get(0).id();
    }

    /** What the review says; what keeps people safe starts with it. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void hold(HoldReview command) {
        CriticalEvent event = door.asHost(command.eventRef());
        event.hold(command, door.me(), clock.instant());
        command.contain().forEach(asked -> containments.save(new Containment(event, asked, clock.instant())));
        events.saveAndFlush(event);
        UUID facilitator = command.facilitatorId();
        if (facilitator != null) {
            circles.admit(event.ref(), facilitator);
        }
        CriticalEventFacts facts = event.facts();
        news.story(event, facts.lateAt() == null ? "reviewed" : "reviewedLate", Map.of());
        news.tell(
                event,
                "reviewed",
                Stream.of(facts.reporterId(), facts.guardianId())
                        .filter(person -> !person.equals(door.me()))
                        .distinct()
                        .toList(),
                "");
    }

    /** What the guardian did for those who were there; names of those who were supported do not belong here. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void supported(String eventRef, String words) {
        CriticalEvent event = door.asTaskHolder(eventRef);
        event.supported(EventText.words("support", words, LONGEST_WORDS), door.me(), clock.instant());
        events.saveAndFlush(event);
        news.story(event, "supported", Map.of());
    }

    /** Something has to keep people safe before the review is held; for the host leader. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void contain(String eventRef, Contain asked) {
        CriticalEvent event = door.asHost(eventRef);
        event.checkRunning();
        if (people.find(asked.ownerId()).filter(PersonSummary::active).isEmpty()) {
            throw new CriticalRefused("critical.refused.gone");
        }
        containments.saveAndFlush(new Containment(event, asked, clock.instant()));
        process.containmentAsked(eventRef);
    }

    /** Lets somebody know of a restricted event and of all that comes from it; for the host leader. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void name(String eventRef, UUID personId) {
        CriticalEvent event = door.asHost(eventRef);
        if (!event.facts().restricted()) {
            throw new CriticalRefused("critical.refused.open");
        }
        if (people.find(personId).filter(PersonSummary::active).isEmpty()) {
            throw new CriticalRefused("critical.refused.gone");
        }
        circles.admit(eventRef, personId);
        news.story(event, "named", Map.of("person", personId.toString()));
        news.tell(event, "named", List.of(personId), personId.toString());
    }

    /** Takes an event back with a reason; the reporter and the host leader may. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void withdraw(String eventRef, String reason) {
        CriticalEvent event = door.asReader(eventRef);
        UUID me = door.me();
        if (!event.isHostedBy(me) && !event.facts().reporterId().equals(me)) {
            throw new NotAllowed();
        }
        event.willBeWithdrawn(EventText.words("reason", reason, LONGEST_WORDS));
        events.saveAndFlush(event);
        process.withdraw(eventRef);
    }
}

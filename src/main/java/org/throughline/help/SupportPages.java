package org.throughline.help;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.i18n.RecordedValues;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.Promises;

/** What screens and programs read about requests for support. */
@Service
@Transactional(readOnly = true)
public class SupportPages {

    private final SupportRequestRepository requests;
    private final SupportAnswerRepository answers;
    private final SupportDoor door;
    private final Promises promises;
    private final People people;
    private final AuditTrail audit;
    private final Access access;

    SupportPages(
            SupportRequestRepository requests,
            SupportAnswerRepository answers,
            SupportDoor door,
            Promises promises,
            People people,
            AuditTrail audit,
            Access access) {
        this.requests = requests;
        this.answers = answers;
        this.door = door;
        this.promises = promises;
        this.people = people;
        this.audit = audit;
        this.access = access;
    }

    /**
     * Somebody who can help.
     *
     * @param name name of the person
     * @param role why: adviser, coach, leader, or the role that steps in
     */
    public record Helper(String name, Role role) {}

    /** One request, for those who may read it. */
    @AnySignedIn
    public SupportRequestPage page(String ref) {
        SupportRequest request = door.asReader(ref);
        List<SupportAnswerLine> given = answers.findByRequestIdOrderByAnsweredAtDescIdAsc(request.id()).stream()
                .map(SupportAnswer::line)
                .toList();
        List<AuditRecord> story = audit.of(ref);
        SupportRequestSummary summary = request.summary();
        return new SupportRequestPage(
                summary,
                given,
                request.state().isOver() ? null : dueAt(ref),
                story,
                names(summary, given, story),
                request.askerId().equals(access.actor().personId()));
    }

    /** What the signed-in person asked, the newest first. */
    @AnySignedIn
    public List<SupportRequestSummary> mine() {
        return requests
                .findTop200ByAskerIdOrderByAskedAtDescIdAsc(access.actor().personId())
                .stream()
                .map(SupportRequest::summary)
                .toList();
    }

    /** What others asked whom the signed-in person helps, running ones first; empty for those who help nobody. */
    @AnySignedIn
    public List<SupportRequestSummary> pool() {
        Set<UUID> places = door.helpedPlaces();
        return requests.poolOf(places, access.actor().personId()).stream()
                .map(SupportRequest::summary)
                .toList();
    }

    /** Whether the signed-in person helps anybody. */
    @AnySignedIn
    public boolean helpsOthers() {
        return access.grants().stream().anyMatch(grant -> SupportDoor.POOL.contains(grant.role()));
    }

    /** Who can help the signed-in person: the advisers and coaches of their home, and who leads it. */
    @AnySignedIn
    public List<Helper> helpers() {
        PersonSummary me = people.person(access.actor().personId());
        Set<Helper> found = new LinkedHashSet<>();
        people.holdersOrFallback(SupportDoor.POOL, me.homeUnitId(), me.id())
                .forEach(holder ->
                        holder.people().forEach(person -> found.add(new Helper(person.displayName(), holder.role()))));
        people.holders(Role.TEAM_LEADER, me.homeUnitId()).stream()
                .flatMap(holder -> holder.people().stream())
                .filter(person -> !person.id().equals(me.id()))
                .forEach(person -> found.add(new Helper(person.displayName(), Role.TEAM_LEADER)));
        return new ArrayList<>(found);
    }

    private @Nullable Instant dueAt(String ref) {
        return promises.of(ref).stream()
                .filter(promise -> promise.status() == PromiseStatus.OPEN)
                .map(PromiseSummary::dueAt)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private Map<UUID, String> names(
            SupportRequestSummary summary, List<SupportAnswerLine> given, List<AuditRecord> story) {
        Set<UUID> ids = new HashSet<>(people(
                Stream.of(summary.askerId(), summary.takerId(), summary.headId()),
                story.stream().map(AuditRecord::actorId)));
        given.forEach(answer -> ids.add(answer.answeredBy()));
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        return people.byIds(ids).values().stream()
                .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName));
    }

    private static Collection<UUID> people(Stream<@Nullable UUID> some, Stream<@Nullable UUID> others) {
        return Stream.concat(some, others)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}

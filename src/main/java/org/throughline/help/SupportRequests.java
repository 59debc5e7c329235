package org.throughline.help;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Units;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.Promises;

/** What the person who needs help does: ask, and say that it is not needed any more. */
@Service
@Transactional
public class SupportRequests {

    private static final int LONGEST_WHY = 1000;

    private final SupportRequestRepository requests;
    private final SupportProcess process;
    private final SupportOffering offering;
    private final SupportNews news;
    private final SupportDoor door;
    private final References references;
    private final Promises promises;
    private final People people;
    private final Units units;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    SupportRequests(
            SupportRequestRepository requests,
            SupportProcess process,
            SupportOffering offering,
            SupportNews news,
            SupportDoor door,
            References references,
            Promises promises,
            People people,
            Units units,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.requests = requests;
        this.process = process;
        this.offering = offering;
        this.news = news;
        this.door = door;
        this.references = references;
        this.promises = promises;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * What was promised to somebody who asked.
     *
     * @param ref reference of the request
     * @param takenBy by when somebody takes it, or whoever leads the advisers has it
     */
    public record Asked(String ref, Instant takenBy) {}

    /**
     * Asks for help: one sentence, and somebody owes an answer.
     *
     * <p>The advisers of the asker's home have it. When the same place asks again and again, its leader is offered more than answers.
     */
    @AnySignedIn
    public Asked ask(AskForSupport asked) {
        PersonSummary asker = people.person(access.actor().personId());
        SupportRequest request = new SupportRequest(references.next("SUP"), asker, asked, clock.instant());
        requests.saveAndFlush(request);
        String ref = request.ref();
        audit.record(ref, "help.history.asked", Map.of());
        process.ask(ref, units.unit(asker.homeUnitId()).name(), asker.homeUnitId(), asker.id());
        news.tell(
                people.holdersOrFallback(SupportDoor.POOL, asker.homeUnitId(), asker.id()).stream()
                        .flatMap(holder -> holder.people().stream())
                        .map(PersonSummary::id)
                        .toList(),
                "help.notice.asked",
                ref,
                Map.of("unit", units.unit(asker.homeUnitId()).name()));
        offering.weigh(request);
        requests.saveAndFlush(request);
        return new Asked(
                ref,
                promises.open(ref, SupportClocks.TAKE, null)
                        .map(PromiseSummary::dueAt)
                        .orElseThrow());
    }

    /**
     * The asker does not need it any more.
     *
     * @param why may be empty
     */
    @AnySignedIn
    public void withdraw(String ref, String why) {
        SupportRequest request = door.asAsker(ref);
        if (why.strip().length() > LONGEST_WHY) {
            throw new SupportRefused("help.refused.long", LONGEST_WHY);
        }
        request.withdrawBecause(why.strip());
        requests.saveAndFlush(request);
        UUID taker = request.takerId();
        news.tell(taker == null ? List.of() : List.of(taker), "help.notice.withdrawn", ref, Map.of());
        process.withdraw(ref);
    }

    /** Somebody cannot sign in any more: what they asked is withdrawn, so that nobody else reads it or speaks for them. */
    @CalledByProcess
    public void askerLeft(UUID personId) {
        requests.findByAskerIdAndEndedAtIsNull(personId).forEach(request -> process.withdraw(request.ref()));
    }
}

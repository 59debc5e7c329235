package org.throughline.help;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.Access;
import org.throughline.organisation.AnySignedIn;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;

/** What becomes of an offer: its leader takes it or not, somebody arranges it, and nothing ever follows from a no. */
@Service
@Transactional
public class SupportOffers {

    private final SupportOfferRepository offers;
    private final SupportProcess process;
    private final SupportDoor door;
    private final SupportNews news;
    private final People people;
    private final AuditTrail audit;
    private final Access access;
    private final Clock clock;

    SupportOffers(
            SupportOfferRepository offers,
            SupportProcess process,
            SupportDoor door,
            SupportNews news,
            People people,
            AuditTrail audit,
            Access access,
            Clock clock) {
        this.offers = offers;
        this.process = process;
        this.door = door;
        this.news = news;
        this.people = people;
        this.audit = audit;
        this.access = access;
        this.clock = clock;
    }

    /**
     * An offer with its story.
     *
     * @param summary where it stands
     * @param story what happened, the oldest first
     * @param names of everybody who appears in it
     * @param helper whether the reader is one of those who help there, who may take it back
     */
    public record OfferPage(
            SupportOfferSummary summary, List<AuditRecord> story, Map<UUID, String> names, boolean helper) {

        public OfferPage {
            story = List.copyOf(story);
            names = Map.copyOf(names);
        }

        /** The name of a person who appears in it; empty when it is nobody or unknown. */
        public String name(@Nullable UUID person) {
            return person == null ? "" : names.getOrDefault(person, "");
        }
    }

    /** One offer, for those who lead the place and those who help there. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public OfferPage page(String ref) {
        SupportOfferSummary summary = door.offerAsReader(ref).summary();
        List<AuditRecord> story = audit.of(ref);
        Set<UUID> ids = Stream.concat(
                        Stream.<@Nullable UUID>of(summary.answeredBy(), summary.arrangerId()),
                        story.stream().map(AuditRecord::actorId))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(HashSet::new));
        ids.addAll(
                RecordedValues.people(story.stream().map(AuditRecord::details).toList()));
        return new OfferPage(
                summary,
                story,
                people.byIds(ids).values().stream()
                        .collect(Collectors.toMap(PersonSummary::id, PersonSummary::displayName)),
                door.helpedPlaces().contains(summary.unitId()));
    }

    /** Offers to the places that the signed-in person leads or helps, the newest first. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<SupportOfferSummary> known() {
        return offers.to(door.offeredPlaces()).stream()
                .map(SupportOffer::summary)
                .toList();
    }

    /** The leader takes it. */
    @AnySignedIn
    public void takeUp(String ref) {
        SupportOffer offer = door.offerAsTaskHolder(ref);
        offer.takeUp(access.answering(), clock.instant());
        offers.saveAndFlush(offer);
        audit.record(ref, "help.history.offerTaken", Map.of());
        news.tellOfOffer(helpers(offer), "help.notice.offerTaken", ref, Map.of());
    }

    /** Not now. */
    @AnySignedIn
    public void notNow(String ref, String why) {
        SupportOffer offer = door.offerAsTaskHolder(ref);
        offer.notNow(access.answering(), why, clock.instant());
        offers.saveAndFlush(offer);
        audit.record(ref, "help.history.offerNotNow", Map.of());
    }

    /** Somebody who helps says when and how. */
    @AnySignedIn
    public void arrange(String ref, String how) {
        SupportOffer offer = door.offerAsTaskHolder(ref);
        offer.arrange(how, access.answering());
        offers.saveAndFlush(offer);
        audit.record(ref, "help.history.offerArranged", Map.of());
        UUID leader = offer.answeredBy();
        news.tellOfOffer(leader == null ? List.of() : List.of(leader), "help.notice.offerArranged", ref, Map.of());
    }

    /** Those who help take it back. */
    @AnySignedIn
    public void callOff(String ref) {
        SupportOffer offer = door.offerAsHelper(ref);
        offer.checkRunning();
        process.withdraw(ref);
    }

    /** Nobody answered: no answer is a no, and nothing follows from it. */
    @CalledByProcess
    public void lapse(String ref) {
        SupportOffer offer = offers.require(ref);
        offer.lapse();
        offers.saveAndFlush(offer);
        audit.record(ref, "help.history.offerLapsed", Map.of());
    }

    /**
     * What was taken is not arranged in time: whoever leads those who help has it, then whoever is above.
     *
     * @return who has it now, empty when those who help have it again
     */
    @CalledByProcess
    public Optional<UUID> passUp(String ref) {
        SupportOffer offer = offers.require(ref);
        UUID leader = Objects.requireNonNull(offer.answeredBy());
        UUID silent = offer.arrangerId();
        Optional<UUID> head = (silent == null
                        ? HeadPolicy.first(advisers(offer), leader, people::find)
                        : HeadPolicy.above(silent, leader, people::find))
                .map(PersonSummary::id);
        offer.passUp(head.orElse(null));
        offers.saveAndFlush(offer);
        audit.record(
                ref,
                head.isPresent() ? "help.history.passedUp" : "help.history.passedToRole",
                head.map(person -> Map.of("to", person.toString())).orElse(Map.of()));
        news.tellOfOffer(
                head.map(List::of).orElseGet(() -> helpers(offer)), "help.notice.offerPassedUp", ref, Map.of());
        return head;
    }

    /** The process was told to stop. */
    @CalledByProcess
    public void calledOff(String ref) {
        SupportOffer offer = offers.require(ref);
        offer.callOff();
        offers.saveAndFlush(offer);
        audit.record(ref, "help.history.offerCalledOff", Map.of());
    }

    /** What whoever has a task about it reads first; the forms say the rest. */
    @AnySignedIn
    @Transactional(readOnly = true)
    public List<TaskFact> facts(String ref) {
        SupportOfferSummary offer = door.offerAsReader(ref).summary();
        return List.of(
                new TaskFact("help.fact.offer", new TaskFact.Word("help.offer." + offer.kind())),
                new TaskFact("help.fact.requests", BigDecimal.valueOf(offer.requests())),
                new TaskFact("help.fact.days", BigDecimal.valueOf(offer.days())));
    }

    private List<PersonSummary> advisers(SupportOffer offer) {
        return people.holdersOrFallback(SupportDoor.POOL, offer.unitId(), null).stream()
                .flatMap(holder -> holder.people().stream())
                .toList();
    }

    private List<UUID> helpers(SupportOffer offer) {
        return advisers(offer).stream().map(PersonSummary::id).toList();
    }
}

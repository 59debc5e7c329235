package org.throughline.help;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.task.OpenTasks;
import org.throughline.base.task.TaskInHand;
import org.throughline.organisation.Access;
import org.throughline.organisation.Role;
import org.throughline.organisation.RoleGrantSummary;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/**
 * Finds requests and offers for those who may read them or take a step; foreign and missing look the same.
 *
 * <p>A request is read by its asker, by the advisers and coaches of the asker's home and of what is above it, by whoever took it,
 * answered it or has it passed up to them, and by whoever has a task about it because nobody else could.
 */
@Component
class SupportDoor {

    /** Who helps; the names are the candidate groups of the models. */
    static final List<Role> POOL = List.of(Role.IMPROVEMENT_ADVISER, Role.COACH);

    private static final List<Role> LEADERS = List.of(Role.TEAM_LEADER, Role.SITE_MANAGER);

    private final SupportRequestRepository requests;
    private final SupportAnswerRepository answers;
    private final SupportOfferRepository offers;
    private final TaskInHand inHand;
    private final OpenTasks tasks;
    private final Units units;
    private final Access access;

    SupportDoor(
            SupportRequestRepository requests,
            SupportAnswerRepository answers,
            SupportOfferRepository offers,
            TaskInHand inHand,
            OpenTasks tasks,
            Units units,
            Access access) {
        this.requests = requests;
        this.answers = answers;
        this.offers = offers;
        this.inHand = inHand;
        this.tasks = tasks;
        this.units = units;
        this.access = access;
    }

    /** The request, for whoever may read it. */
    SupportRequest asReader(String ref) {
        return requests.findByRef(ref).filter(this::isRead).orElseThrow(NotAllowed::new);
    }

    /** The request, for whoever asked. */
    SupportRequest asAsker(String ref) {
        return requests.findByRef(ref)
                .filter(request -> request.askerId().equals(access.actor().personId()))
                .orElseThrow(NotAllowed::new);
    }

    /** The request, for whoever is answering a task about it. */
    SupportRequest asTaskHolder(String ref) {
        if (!inHand.isAbout(ref)) {
            throw new NotAllowed();
        }
        return requests.require(ref);
    }

    /**
     * The request, for its asker who is answering the task about it.
     *
     * @throws SupportRefused tells others who got the task that nobody speaks for the asker
     */
    SupportRequest asAskerWithTask(String ref) {
        SupportRequest request = asTaskHolder(ref);
        if (!request.askerId().equals(access.actor().personId())) {
            throw new SupportRefused("help.refused.onlyAsker");
        }
        return request;
    }

    /** The offer, for those who lead the place and those who help there. */
    SupportOffer offerAsReader(String ref) {
        return offers.findByRef(ref).filter(this::isRead).orElseThrow(NotAllowed::new);
    }

    /** The offer, for those who help at the place. */
    SupportOffer offerAsHelper(String ref) {
        return offers.findByRef(ref)
                .filter(offer -> holdsAbove(offer.unitId(), POOL))
                .orElseThrow(NotAllowed::new);
    }

    /** The offer, for whoever is answering a task about it. */
    SupportOffer offerAsTaskHolder(String ref) {
        if (!inHand.isAbout(ref)) {
            throw new NotAllowed();
        }
        return offers.require(ref);
    }

    /** The places for whose people the signed-in person helps. */
    Set<UUID> helpedPlaces() {
        return below(POOL);
    }

    /** The places whose offers the signed-in person reads. */
    Set<UUID> offeredPlaces() {
        Set<UUID> places = below(POOL);
        places.addAll(below(LEADERS));
        return places;
    }

    private boolean isRead(SupportRequest request) {
        UUID me = access.actor().personId();
        return me.equals(request.askerId())
                || me.equals(request.takerId())
                || me.equals(request.headId())
                || holdsAbove(request.unitId(), POOL)
                || answers.existsByRequestIdAndAnsweredBy(request.id(), me)
                || !tasks.onSubject(request.ref()).isEmpty();
    }

    private boolean isRead(SupportOffer offer) {
        return access.actor().personId().equals(offer.arrangerId())
                || holdsAbove(offer.unitId(), POOL)
                || holdsAbove(offer.unitId(), LEADERS)
                || !tasks.onSubject(offer.ref()).isEmpty();
    }

    private boolean holdsAbove(UUID unitId, List<Role> roles) {
        Set<UUID> above = units.upwards(unitId).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return access.grants().stream()
                .anyMatch(grant -> roles.contains(grant.role()) && above.contains(grant.unitId()));
    }

    private Set<UUID> below(List<Role> roles) {
        Set<UUID> places = new HashSet<>();
        access.grants().stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(RoleGrantSummary::unitId)
                .distinct()
                .forEach(unit -> places.addAll(units.downwards(unit)));
        return places;
    }
}

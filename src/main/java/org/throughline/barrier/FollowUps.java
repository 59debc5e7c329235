package org.throughline.barrier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionType;
import org.throughline.action.Actions;
import org.throughline.action.OfferAction;
import org.throughline.action.Strength;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;

/** Makes an action out of a yes: whoever was named is asked to do it, whoever said yes answers for it. */
@Component
class FollowUps {

    private final Actions actions;
    private final People people;
    private final BarrierRouting routing;

    FollowUps(Actions actions, People people, BarrierRouting routing) {
        this.actions = actions;
        this.people = people;
        this.routing = routing;
    }

    /** Offers the action; empty when nobody was named because it is already done. One answer never makes two actions. */
    Optional<String> offer(Barrier barrier) {
        Removal removal = barrier.removal();
        UUID owner = removal.ownerId();
        LocalDate due = removal.due();
        String what = removal.what();
        if (owner == null || due == null || what == null) {
            return Optional.empty();
        }
        BarrierFacts facts = barrier.facts();
        UUID answer = barrier.ladder().lastAt(facts.tier()).id();
        return Optional.of(actions.offer(new OfferAction(
                UUID.nameUUIDFromBytes(("removal:" + answer).getBytes(StandardCharsets.UTF_8)),
                facts.ref(),
                facts.unitId(),
                Text.shortened(what, OfferAction.LONGEST_TITLE),
                facts.ask(),
                ActionType.DECISION_FOLLOW_UP,
                // How strong it is shows in the owner's plan; a removal is rated in the middle until then.
                Strength.INTERMEDIATE,
                facts.severity(),
                owner,
                accountable(facts, removal),
                holder(Role.SPONSOR, facts).orElse(null),
                due,
                facts.cost())));
    }

    /** Whoever said yes; for a board's yes the third tier, which brought it there. */
    private UUID accountable(BarrierFacts facts, Removal removal) {
        UUID saidYes = removal.promisedBy();
        return saidYes != null
                ? saidYes
                : routing.holders(facts, LadderPolicy.TOP - 1).people().get(0).id();
    }

    private Optional<UUID> holder(Role role, BarrierFacts facts) {
        return people.holders(role, facts.unitId())
                .map(held -> held.people().get(0).id());
    }
}

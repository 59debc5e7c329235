package org.throughline.session;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.Role;

/** Tells other features what a group agreed on and what it cannot remove itself. */
@Component
class AgreedOptions {

    /** Kind of action when nobody said: change how the work is done. */
    private static final String USUAL_TYPE = "PROCESS_REWORK";

    private static final String USUAL_STRENGTH = "INTERMEDIATE";

    private final TeamBarrierRepository barriers;
    private final People people;
    private final ApplicationEventPublisher events;

    AgreedOptions(TeamBarrierRepository barriers, People people, ApplicationEventPublisher events) {
        this.barriers = barriers;
        this.people = people;
        this.events = events;
    }

    void publish(LearningCycle cycle, List<ImproveOption> chosen) {
        List<AgreedOption> options =
                chosen.stream().map(option -> agreed(cycle, option.view(true))).toList();
        if (!options.isEmpty()) {
            events.publishEvent(
                    new OptionsAgreed(cycle.ref(), cycle.unitId(), cycle.facilitatorId(), cycle.sponsorId(), options));
        }
        barriers.findByCycleId(cycle.id()).stream()
                .filter(barrier -> !barrier.isPassedOn())
                .forEach(barrier -> events.publishEvent(barrier.passOn(cycle)));
    }

    private AgreedOption agreed(LearningCycle cycle, OptionView option) {
        UUID owner = Objects.requireNonNull(option.ownerId());
        return new AgreedOption(
                option.id(),
                option.title(),
                Objects.requireNonNullElse(option.condition(), cycle.question().purpose()),
                Objects.requireNonNullElse(option.actionType(), USUAL_TYPE),
                Objects.requireNonNullElse(option.strength(), USUAL_STRENGTH),
                severity(cycle.question()).name(),
                owner,
                accountable(cycle, owner),
                Objects.requireNonNull(option.dueOn()),
                option.cost());
    }

    private static Severity severity(Question question) {
        return question.harm() || question.urgency() == Urgency.URGENT ? Severity.HIGH : Severity.MEDIUM;
    }

    /** The leader of the unit answers for its actions; the sponsor where the leader does them. */
    private UUID accountable(LearningCycle cycle, UUID owner) {
        return people.holdersOrFallback(Role.TEAM_LEADER, cycle.unitId()).people().stream()
                .map(PersonSummary::id)
                .filter(leader -> !leader.equals(owner))
                .findFirst()
                .orElse(cycle.sponsorId());
    }
}

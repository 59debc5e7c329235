package org.throughline.action;

import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.base.Severity;
import org.throughline.organisation.People;
import org.throughline.organisation.Role;
import org.throughline.session.AgreedOption;
import org.throughline.session.OptionsAgreed;
import org.throughline.session.UrgentRiskReported;

/**
 * Makes actions of what a learning cycle agrees on, and keeps people safe at once when something cannot wait.
 *
 * <p>Heard at least once; the id of the option or of the event makes a second hearing harmless.
 */
@Component
class CycleListener {

    private final Actions actions;
    private final StrengthPolicy strengths;
    private final PlaceDays days;
    private final People people;

    CycleListener(Actions actions, StrengthPolicy strengths, PlaceDays days, People people) {
        this.actions = actions;
        this.strengths = strengths;
        this.days = days;
        this.people = people;
    }

    @ApplicationModuleListener
    void on(OptionsAgreed event) {
        event.options().forEach(option -> actions.offer(offer(event, option)));
    }

    /** The team leader of the place is asked to contain it today; the sponsor answers for it. */
    @ApplicationModuleListener
    void on(UrgentRiskReported event) {
        UUID leader = people.holdersOrFallback(Role.TEAM_LEADER, event.unitId())
                .people()
                .get(0)
                .id();
        actions.offer(new OfferAction(
                event.eventId(),
                event.cycleRef(),
                event.unitId(),
                ShortTitle.of(event.text()),
                event.text(),
                ActionType.CONTAINMENT,
                strengths.strengthOf(ActionType.CONTAINMENT, null),
                Severity.CRITICAL,
                leader,
                event.sponsorId(),
                event.sponsorId(),
                days.today(event.unitId()),
                null));
    }

    private static OfferAction offer(OptionsAgreed event, AgreedOption option) {
        return new OfferAction(
                option.optionId(),
                event.cycleRef(),
                event.unitId(),
                ShortTitle.of(option.title()),
                option.why(),
                ActionType.valueOf(option.actionType()),
                Strength.valueOf(option.strength()),
                Severity.valueOf(option.severity()),
                option.ownerId(),
                option.accountableId(),
                event.sponsorId(),
                option.due(),
                option.cost());
    }
}

package org.throughline.barrier;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.throughline.action.ActionBlocked;
import org.throughline.action.ActionFinal;
import org.throughline.action.ActionSummary;
import org.throughline.action.Actions;
import org.throughline.action.NoEligibleOwner;
import org.throughline.base.Severity;
import org.throughline.base.i18n.Texts;
import org.throughline.organisation.Units;
import org.throughline.session.BarrierFound;

/**
 * Hears what runs into a barrier, or removes one, elsewhere.
 *
 * <p>Each event has an id of its own that becomes the command's id, so a repeated event raises nothing twice.
 */
@Component
class BarrierListeners {

    private static final String CYCLE = "CYC-";
    private static final String BARRIER = "BAR-";

    private final Barriers barriers;
    private final BarrierRemovals removals;
    private final Actions actions;
    private final Units units;
    private final Texts texts;

    BarrierListeners(Barriers barriers, BarrierRemovals removals, Actions actions, Units units, Texts texts) {
        this.barriers = barriers;
        this.removals = removals;
        this.actions = actions;
        this.units = units;
        this.texts = texts;
    }

    /** Nobody could be found to own an action: somebody above has to name an owner or stop it. */
    @ApplicationModuleListener
    void on(NoEligibleOwner event) {
        Locale language = units.unit(event.unitId()).locale();
        barriers.raiseFromProcess(
                new RaiseBarrier(
                        event.eventId(),
                        event.unitId(),
                        BarrierKind.AUTHORITY,
                        actions.summary(event.actionRef())
                                .map(ActionSummary::severity)
                                .orElse(Severity.MEDIUM),
                        Text.shortened(
                                texts.text(language, "barrier.found.noOwner.title", event.title()),
                                RaiseBarrier.TITLE_LENGTH),
                        texts.text(language, "barrier.found.noOwner.ask", event.title()),
                        texts.text(language, "barrier.found.noOwner.consequence"),
                        null,
                        List.of(event.actionRef()),
                        cycleOf(event.actionRef()).orElse(null),
                        false),
                event.accountableId(),
                BarrierSource.NO_OWNER,
                event.actionRef());
    }

    /** The owner of an action cannot go on. */
    @ApplicationModuleListener
    void on(ActionBlocked event) {
        barriers.raiseFromProcess(
                new RaiseBarrier(
                        event.eventId(),
                        event.unitId(),
                        BarrierKind.named(event.kind()),
                        Severity.valueOf(event.severity()),
                        Text.shortened(event.reason(), RaiseBarrier.TITLE_LENGTH),
                        Text.shortened(event.ask(), RaiseBarrier.TEXT_LENGTH),
                        Text.shortened(event.consequence(), RaiseBarrier.TEXT_LENGTH),
                        null,
                        List.of(event.actionRef()),
                        cycleOf(event.actionRef()).orElse(null),
                        false),
                event.ownerId(),
                BarrierSource.BLOCKED_ACTION,
                event.actionRef());
    }

    /** A group met something that it cannot remove itself. */
    @ApplicationModuleListener
    void on(BarrierFound event) {
        barriers.raiseFromProcess(
                new RaiseBarrier(
                        event.eventId(),
                        event.unitId(),
                        BarrierKind.named(event.kind()),
                        event.severity(),
                        event.ask(),
                        event.consequence(),
                        List.of(),
                        event.cycleRef(),
                        false),
                event.raisedBy(),
                BarrierSource.CYCLE,
                event.cycleRef());
    }

    /** The action that was to remove a barrier has ended. */
    @ApplicationModuleListener
    void on(ActionFinal event) {
        String origin = event.originRef();
        if (origin != null && origin.startsWith(BARRIER)) {
            removals.actionEnded(origin, event.actionRef());
        }
    }

    private Optional<String> cycleOf(String actionRef) {
        return actions.summary(actionRef).map(ActionSummary::originRef).filter(origin -> origin.startsWith(CYCLE));
    }
}

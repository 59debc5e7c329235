package org.throughline.barrier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.Severity;
import org.throughline.base.access.NotRecorded;
import org.throughline.base.persistence.References;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;

/** Raises barriers, changes their urgency, takes them back, and hears what the board decided. */
@Service
@Transactional
public class Barriers {

    private final BarrierRepository barriers;
    private final BarrierDoor door;
    private final BarrierProcess process;
    private final BarrierClocks clocks;
    private final BarrierRouting routing;
    private final BarrierNews news;
    private final KnownThings known;
    private final References references;
    private final Access access;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Circles circles;

    Barriers(
            BarrierRepository barriers,
            BarrierDoor door,
            BarrierProcess process,
            BarrierClocks clocks,
            BarrierRouting routing,
            BarrierNews news,
            KnownThings known,
            References references,
            Access access,
            Units units,
            ApplicationEventPublisher events,
            Clock clock,
            Circles circles) {
        this.barriers = barriers;
        this.door = door;
        this.process = process;
        this.clocks = clocks;
        this.routing = routing;
        this.news = news;
        this.known = known;
        this.references = references;
        this.access = access;
        this.units = units;
        this.events = events;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * Raises a barrier; all four promises are made at once.
     *
     * @return its reference; the first one when the command was sent before
     */
    @RequiresPermission(Permission.RAISE_BARRIERS)
    public String raise(RaiseBarrier command) {
        access.check(Permission.RAISE_BARRIERS, command.unitId());
        boolean inCycle = command.cycleRef() != null;
        return raise(
                command,
                access.actor().personId(),
                inCycle ? BarrierSource.CYCLE : BarrierSource.PERSON,
                command.cycleRef());
    }

    /**
     * Raises a barrier that another process ran into; the command's id is the id of that event.
     *
     * @param raiserId who speaks for it and is asked whether it is gone
     * @param sourceRef thing that it was born from, null when it has no reference
     */
    @CalledByProcess
    public String raiseFromProcess(
            RaiseBarrier command, UUID raiserId, BarrierSource source, @Nullable String sourceRef) {
        return raise(command, raiserId, source, sourceRef);
    }

    private String raise(RaiseBarrier command, UUID raiserId, BarrierSource source, @Nullable String sourceRef) {
        return barriers.findByRaisingCommandId(command.commandId())
                .map(raised -> raised.facts().ref())
                .orElseGet(() -> raiseNew(command, raiserId, source, sourceRef));
    }

    private String raiseNew(RaiseBarrier command, UUID raiserId, BarrierSource source, @Nullable String sourceRef) {
        known.check(command);
        Barrier barrier = barriers.saveAndFlush(new Barrier(
                references.next("BAR"), command, new Raising(command, raiserId, source, sourceRef, clock.instant())));
        BarrierFacts facts = barrier.facts();
        circles.inherit(
                facts.ref(),
                Stream.concat(Stream.of(sourceRef, command.cycleRef()), command.blockedActionRefs().stream())
                        .toArray(String[]::new));
        circles.admit(facts.ref(), raiserId);
        news.story(facts, "barrier.history.raised", Map.of("title", facts.title()));
        events.publishEvent(new BarrierRaised(facts.ref(), facts.unitId(), raiserId, facts.kind(), facts.severity()));
        process.start(facts);
        return facts.ref();
    }

    /** The promises that a barrier would get if it were raised now, for showing them before it is. */
    @RequiresPermission(Permission.RAISE_BARRIERS)
    @NotRecorded("asks only")
    public List<PromisedTier> promisesIfRaisedNow(UUID unitId, BarrierKind kind, Severity severity) {
        access.check(Permission.RAISE_BARRIERS, unitId);
        return clocks.ladder(unitId, kind, severity, 1, clock.instant()).stream()
                .map(rung -> new PromisedTier(rung, routing.role(kind, severity, null, rung.tier())))
                .toList();
    }

    /** The units for which the signed-in person may raise one, by name. */
    @RequiresPermission(Permission.RAISE_BARRIERS)
    @Transactional(readOnly = true)
    public List<UnitSummary> unitsToRaiseFor() {
        Set<UUID> allowed = access.unitsWith(Permission.RAISE_BARRIERS);
        return units.all().stream().filter(unit -> allowed.contains(unit.id())).toList();
    }

    /**
     * Says that a barrier is worse, or less bad, than it was.
     *
     * <p>The raiser and whoever answers barriers for the unit may. Only the latter may let promised instants be later.
     */
    @RequiresPermission(Permission.RAISE_BARRIERS)
    public void changeRisk(ChangeRisk command) {
        Barrier barrier = door.asRaiserOrAnswerer(command.barrierRef());
        BarrierFacts before = barrier.facts();
        boolean holdsRole = access.may(Permission.ANSWER_BARRIERS, before.unitId());
        barrier.changeSeverity(command.severity());
        barriers.flush();
        news.story(
                before,
                "barrier.history.riskChanged",
                Map.of(
                        "from", before.severity().name(),
                        "to", command.severity().name(),
                        "reason", command.reason()));
        process.riskChanged(
                command.barrierRef(), RiskChangePolicy.mayBeLater(before.severity(), command.severity(), holdsRole));
    }

    /** Takes a barrier back; the raiser and whoever answers barriers for the unit may. */
    @RequiresPermission(Permission.RAISE_BARRIERS)
    public void withdraw(String ref, String reason) {
        String words = Text.words("reason", reason, RaiseBarrier.TEXT_LENGTH);
        Barrier barrier = door.asRaiserOrAnswerer(ref);
        barrier.withdraw(words, clock.instant());
        barriers.flush();
        news.story(barrier.facts(), "barrier.history.withdrawn", Map.of("reason", words));
        process.withdraw(ref);
    }

    /** The board has decided; a repeated call with the same decision changes nothing. */
    @CalledByProcess
    public void boardDecided(BoardAnswer answer) {
        Barrier barrier = barriers.require(answer.barrierRef());
        boolean known = barrier.boardSummary()
                .map(BoardWordSummary::decisionRef)
                .filter(ref -> ref.equals(answer.decisionRef()))
                .isPresent();
        if (known) {
            return;
        }
        barrier.decide(answer, null, clock.instant());
        barriers.flush();
        news.story(
                barrier.facts(),
                "barrier.history.boardDecided",
                Map.of("outcome", answer.outcome().name(), "reason", answer.reason()));
        process.decisionTaken(answer.barrierRef(), answer.outcome());
    }

    /** The board did not confirm what its chair decided alone. */
    @CalledByProcess
    public void chairActionLapsed(String barrierRef) {
        Barrier barrier = barriers.require(barrierRef);
        if (barrier.facts().state().isOver()) {
            return;
        }
        barrier.lapse(clock.instant());
        barriers.flush();
        process.chairActionLapsed(barrierRef);
    }

    /** What is written on a barrier, for a board that has been asked about it. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public BarrierFacts facts(String barrierRef) {
        return barriers.require(barrierRef).facts();
    }
}

package org.throughline.barrier;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotRecorded;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RoleHolder;
import org.throughline.promise.MakePromise;
import org.throughline.promise.OwedBy;
import org.throughline.promise.PromiseSummary;
import org.throughline.promise.Promises;

/** How a barrier climbs: the promises of all tiers, the turn of each, and what happens when one stays silent. */
@Service
@Transactional
public class BarrierLadder {

    /** The promise of a tier's answer, as models and the ledger call it. */
    public static final String TIER_ANSWER = "tierAnswer";

    private final BarrierRepository barriers;
    private final BarrierClocks clocks;
    private final BarrierRouting routing;
    private final BarrierNews news;
    private final BarrierProcess process;
    private final Promises promises;
    private final Clock clock;
    private final Circles circles;

    BarrierLadder(
            BarrierRepository barriers,
            BarrierClocks clocks,
            BarrierRouting routing,
            BarrierNews news,
            BarrierProcess process,
            Promises promises,
            Clock clock,
            Circles circles) {
        this.barriers = barriers;
        this.clocks = clocks;
        this.routing = routing;
        this.news = news;
        this.process = process;
        this.promises = promises;
        this.clock = clock;
        this.circles = circles;
    }

    /** Writes the promises of all tiers, counted from the moment of raising. */
    @CalledByProcess
    public void compute(String ref) {
        Barrier barrier = barriers.require(ref);
        BarrierFacts facts = barrier.facts();
        List<Rung> rungs = clocks.ladder(facts.unitId(), facts.kind(), facts.severity(), 1, facts.raisedAt());
        barrier.ladder().putUp(rungs, tier -> routing.role(facts, tier));
        rungs.forEach(rung -> promise(facts, rung));
        news.story(facts, "barrier.history.ladder", Map.of());
        barriers.flush();
    }

    /** A tier's turn begins. */
    @CalledByProcess
    public OpenedTier open(String ref, int tier) {
        Barrier barrier = barriers.require(ref);
        BarrierFacts before = barrier.facts();
        @Nullable
        EscalationStepSummary last = before.tier() == 0
                ? null
                : barrier.ladder().lastAt(before.tier()).summary();
        RoleHolder holders = routing.holders(before, tier);
        TierReceiver receiver = TierReceiverPolicy.choose(holders, before.raiserId());
        Instant now = clock.instant();
        Rung promised = barrier.ladder().nextAt(tier).rung();
        Instant due = LadderPolicy.instantAt(promised, last, now, clocks.in(before.unitId()));
        barrier.comeTo(tier, receiver, due, now);
        keepLedger(before, promised.at(due));
        barriers.flush();

        EscalationStepSummary step = barrier.ladder().lastAt(tier).summary();
        circles.admit(ref, receiver.personId());
        news.tierOpened(barrier.facts(), step, asked(receiver, holders), last);
        tellStory(barrier.facts(), step, receiver);
        return new OpenedTier(TierKind.of(tier, before.severity()), receiver);
    }

    /** The ledger counts in milliseconds, a rung as finely as the clock: the rest of a millisecond is no other instant. */
    private void keepLedger(BarrierFacts barrier, Rung rung) {
        Optional<PromiseSummary> open = promises.open(barrier.ref(), TIER_ANSWER, rung.tier());
        if (open.isEmpty()) {
            promise(barrier, rung);
        } else if (!open.get().dueAt().equals(rung.dueAt().truncatedTo(ChronoUnit.MILLIS))) {
            promises.move(open.get().id(), rung.dueAt(), "The tier's turn began after its instant");
        }
    }

    private void tellStory(BarrierFacts barrier, EscalationStepSummary step, TierReceiver receiver) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("tier", String.valueOf(step.tier()));
        details.put("role", receiver.role().name());
        if (receiver.personId() != null) {
            details.put("person", receiver.personId().toString());
        }
        news.story(
                barrier,
                receiver.raiserAlone() ? "barrier.history.tierOpenedToRaiser" : "barrier.history.tierOpened",
                details);
    }

    /** Half of the tier's time has gone. */
    @CalledByProcess
    public void remind(String ref) {
        Barrier barrier = barriers.require(ref);
        EscalationStepSummary step = barrier.waiting().summary();
        RoleHolder holders = routing.holders(barrier.facts(), step.tier());
        news.reminder(barrier.facts(), step, step.receiverId() == null ? ids(holders) : List.of(step.receiverId()));
    }

    /**
     * The tier's time is over without an answer.
     *
     * @return the tier that is asked next
     */
    @CalledByProcess
    public int expire(String ref) {
        Barrier barrier = barriers.require(ref);
        int tier = barrier.facts().tier();
        barrier.expire();
        barriers.flush();
        news.story(barrier.facts(), "barrier.history.expired", Map.of("tier", String.valueOf(tier)));
        return LadderPolicy.above(tier);
    }

    /**
     * A tier, an objection or a removal that did not help moves the barrier up.
     *
     * @return the tier that is asked next
     */
    @CalledByProcess
    public int passUp(String ref) {
        return LadderPolicy.above(barriers.require(ref).facts().tier());
    }

    /** Counts the instants of the running tier and those above again. */
    @CalledByProcess
    public void recompute(String ref, boolean mayBeLater) {
        Barrier barrier = barriers.require(ref);
        BarrierFacts facts = barrier.facts();
        if (facts.state() != BarrierState.AT_TIER) {
            return;
        }
        Instant now = clock.instant();
        Ladder ladder = barrier.ladder();
        List<Rung> before = ladder.from(facts.tier());
        List<Rung> counted = clocks.ladder(facts.unitId(), facts.kind(), facts.severity(), facts.tier(), now);
        List<Rung> after = RiskChangePolicy.change(before, counted, mayBeLater);
        ladder.promise(after);
        barriers.flush();
        for (Rung rung : after) {
            promises.open(ref, TIER_ANSWER, rung.tier())
                    .filter(promise -> !promise.dueAt().equals(rung.dueAt()))
                    .ifPresent(promise ->
                            promises.move(promise.id(), rung.dueAt(), "Severity is " + facts.severity() + " now"));
        }
        process.moveTier(ref, after.get(0).dueAt(), clocks.halfWay(facts.unitId(), now, after.get(0)));
    }

    /** The promise that a tier's answer is waited for under. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public UUID promisedAnswer(String ref, int tier) {
        return promises.open(ref, TIER_ANSWER, tier)
                .map(PromiseSummary::id)
                .orElseThrow(() -> new IllegalStateException("No promise for tier " + tier + " of " + ref));
    }

    /** When the tier is reminded. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Rung reminder(String ref) {
        Barrier barrier = barriers.require(ref);
        EscalationStep step = barrier.waiting();
        Instant opened = step.openedAt() == null ? clock.instant() : step.openedAt();
        return step.rung().at(clocks.halfWay(barrier.facts().unitId(), opened, step.rung()));
    }

    /** When an objection, a confirmation or a review is due, by the table of clocks. */
    @CalledByProcess
    @NotRecorded("asks only")
    public Rung deadline(String ref, String promiseKind) {
        return clocks.step(promiseKind, barriers.require(ref).facts(), clock.instant());
    }

    private void promise(BarrierFacts barrier, Rung rung) {
        promises.make(new MakePromise(
                TIER_ANSWER,
                barrier.ref(),
                rung.tier(),
                barrier.unitId(),
                rung.dueAt(),
                OwedBy.PERSON,
                rung.ruleVersion()));
    }

    private static Collection<UUID> asked(TierReceiver receiver, RoleHolder holders) {
        return receiver.personId() == null ? ids(holders) : List.of(receiver.personId());
    }

    private static List<UUID> ids(RoleHolder holders) {
        return holders.people().stream().map(PersonSummary::id).toList();
    }
}

package org.throughline.barrier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.throughline.action.ActionSummary;
import org.throughline.action.Actions;
import org.throughline.audit.AuditRecord;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.ActingFor;
import org.throughline.base.access.NotAllowed;
import org.throughline.organisation.Access;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.Units;
import org.throughline.promise.Allowance;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.Promises;

/** Reads one barrier with its ladder, its promises and its story. */
@Service
@Transactional(readOnly = true)
public class BarrierPages {

    private final BarrierRepository barriers;
    private final Actions actions;
    private final Promises promises;
    private final AuditTrail audit;
    private final BusinessTime time;
    private final People people;
    private final Units units;
    private final Access access;
    private final Clock clock;
    private final Circles circles;

    BarrierPages(
            BarrierRepository barriers,
            Actions actions,
            Promises promises,
            AuditTrail audit,
            BusinessTime time,
            People people,
            Units units,
            Access access,
            Clock clock,
            Circles circles) {
        this.barriers = barriers;
        this.actions = actions;
        this.promises = promises;
        this.audit = audit;
        this.time = time;
        this.people = people;
        this.units = units;
        this.access = access;
        this.clock = clock;
        this.circles = circles;
    }

    /**
     * One barrier.
     *
     * @throws NotAllowed when there is none that the person may read; foreign and missing look the same
     */
    @RequiresPermission(Permission.SEE_BARRIERS)
    public BarrierPage page(String ref) {
        return page(barriers.findByRef(ref).orElseThrow(NotAllowed::new));
    }

    /** What a barrier is and where it came from; empty when there is none that the person may read. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public Optional<BarrierFacts> facts(String ref) {
        return barriers.findByRef(ref)
                .filter(circles::opens)
                .filter(this::mayRead)
                .map(Barrier::facts);
    }

    /** Those of these barriers that the person may read. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public List<BarrierFacts> readableAmong(Collection<String> refs) {
        return refs.isEmpty()
                ? List.of()
                : circles.open(barriers.withSteps(refs)).stream()
                        .filter(this::mayRead)
                        .map(Barrier::facts)
                        .toList();
    }

    private BarrierPage page(Barrier barrier) {
        BarrierFacts facts = barrier.facts();
        List<EscalationStepSummary> steps = barrier.ladder().summaries();
        RemovalSummary removal = barrier.removalSummary().orElse(null);
        BoardWordSummary word = barrier.boardSummary().orElse(null);
        Set<UUID> involved = involved(facts, steps, removal, word);
        UUID me = access.actor().personId();
        boolean answers = answers(facts);
        if (!circles.opens(barrier) || !involved.contains(me) && !mayRead(facts, answers)) {
            throw new NotAllowed();
        }
        List<AuditRecord> story = audit.of(facts.ref());
        story.stream()
                .flatMap(line -> Stream.concat(Stream.ofNullable(line.actorId()), mentioned(line)))
                .forEach(involved::add);
        boolean isRaiser = me.equals(facts.raiserId());
        return new BarrierPage(
                facts,
                units.unit(facts.unitId()),
                steps.stream().map(step -> turn(facts, step)).toList(),
                clock(facts, steps),
                removal,
                word,
                barrier.blocked().summaries(),
                titles(barrier.blocked().summaries()),
                promises.of(facts.ref()),
                story,
                names(involved),
                (isRaiser || answers) && !facts.state().isOver(),
                (isRaiser || answers) && facts.state() == BarrierState.AT_TIER);
    }

    private Map<String, String> titles(List<BlockedActionSummary> blocked) {
        return blocked.stream()
                .flatMap(action -> actions.summary(action.actionRef()).stream())
                .filter(action -> access.may(Permission.SEE_ACTIONS, action.unitId()))
                .collect(Collectors.toMap(ActionSummary::ref, ActionSummary::title));
    }

    private boolean mayRead(Barrier barrier) {
        BarrierFacts facts = barrier.facts();
        Set<UUID> involved = involved(
                facts,
                barrier.ladder().summaries(),
                barrier.removalSummary().orElse(null),
                barrier.boardSummary().orElse(null));
        return involved.contains(access.actor().personId()) || mayRead(facts, answers(facts));
    }

    private boolean answers(BarrierFacts facts) {
        return access.may(Permission.ANSWER_BARRIERS, facts.unitId());
    }

    private boolean mayRead(BarrierFacts facts, boolean answers) {
        if (facts.sensitive()) {
            boolean boardReads = facts.tier() == LadderPolicy.TOP && access.may(Permission.SEE_BOARD, facts.unitId());
            return answers || boardReads;
        }
        return access.may(Permission.SEE_BARRIERS, facts.unitId());
    }

    private static Set<UUID> involved(
            BarrierFacts facts,
            List<EscalationStepSummary> steps,
            @Nullable RemovalSummary removal,
            @Nullable BoardWordSummary word) {
        Set<UUID> involved = new LinkedHashSet<>();
        involved.add(facts.raiserId());
        steps.stream()
                .flatMap(step ->
                        Stream.of(Optional.ofNullable(step.receiverId()), Optional.ofNullable(step.answeredBy())))
                .flatMap(Optional::stream)
                .forEach(involved::add);
        if (removal != null) {
            Stream.of(
                            Optional.ofNullable(removal.ownerId()),
                            Optional.ofNullable(removal.promisedBy()),
                            Optional.ofNullable(removal.confirmerId()),
                            Optional.ofNullable(removal.confirmedBy()))
                    .flatMap(Optional::stream)
                    .forEach(involved::add);
        }
        if (word != null) {
            Stream.of(Optional.ofNullable(word.chairId()), Optional.ofNullable(word.riskOwnerId()))
                    .flatMap(Optional::stream)
                    .forEach(involved::add);
        }
        return involved;
    }

    /** People named in a line of the story; their ids stand under these names. */
    private static Stream<UUID> mentioned(AuditRecord line) {
        return Stream.of("person", "owner", ActingFor.DETAIL)
                .map(line.details()::get)
                .filter(Objects::nonNull)
                .map(UUID::fromString);
    }

    private Map<UUID, String> names(Set<UUID> ids) {
        Map<UUID, String> names = new LinkedHashMap<>();
        people.byIds(ids).values().forEach(person -> names.put(person.id(), person.displayName()));
        return names;
    }

    private TierTurn turn(BarrierFacts facts, EscalationStepSummary step) {
        Instant until = step.answeredAt() != null ? step.answeredAt() : step.dueAt();
        boolean over = step.openedAt() != null && !step.isWaiting() && step.status() != StepStatus.VOID;
        return new TierTurn(
                step, over ? counted(facts.unitId(), step, Objects.requireNonNull(step.openedAt()), until) : null);
    }

    private @Nullable TierClock clock(BarrierFacts facts, List<EscalationStepSummary> steps) {
        return steps.stream()
                .filter(EscalationStepSummary::isWaiting)
                .findFirst()
                .map(step -> clock(facts.unitId(), step))
                .orElse(null);
    }

    private TierClock clock(UUID unitId, EscalationStepSummary step) {
        Instant now = clock.instant();
        Instant opened = step.openedAt() == null ? now : step.openedAt();
        return new TierClock(
                counted(unitId, step, opened, now), counted(unitId, step, opened, step.dueAt()), isElapsed(step));
    }

    private Duration counted(UUID unitId, EscalationStepSummary step, Instant from, Instant until) {
        return isElapsed(step) ? Duration.between(from, until) : time.between(unitId, from, until);
    }

    private static boolean isElapsed(EscalationStepSummary step) {
        return step.allowance().unit() == Allowance.Unit.ELAPSED_HOURS;
    }
}

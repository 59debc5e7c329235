package org.throughline.studio.move;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.audit.AuditTrail;
import org.throughline.base.access.CurrentPerson;
import org.throughline.organisation.Circles;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.studio.move.MoveEngine.RunningCase;
import org.throughline.studio.move.MoveEngine.Version;

/** Plans, rehearses and starts moves of running cases. The cases themselves are treated by {@link MoveWork}. */
@Service
@Transactional
public class Moves {

    /** Longest reason, in characters. */
    public static final int LONGEST_REASON = 2_000;

    private static final int NEWEST = 10;

    private final MoveEngine engine;
    private final MoveStore moves;
    private final LineStore lines;
    private final MoveSignals signals;
    private final CurrentPerson currentPerson;
    private final AuditTrail audit;
    private final Circles circles;

    Moves(
            MoveEngine engine,
            MoveStore moves,
            LineStore lines,
            MoveSignals signals,
            CurrentPerson currentPerson,
            AuditTrail audit,
            Circles circles) {
        this.engine = engine;
        this.moves = moves;
        this.lines = lines;
        this.signals = signals;
        this.currentPerson = currentPerson;
        this.audit = audit;
        this.circles = circles;
    }

    /** The versions of a process that cases follow, and the newest one; the newest first. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    @Transactional(readOnly = true)
    public List<Version> versions(String process) {
        List<Version> all = engine.versions(process);
        return all.stream()
                .filter(version -> version.cases() > 0 || version.equals(all.get(0)))
                .toList();
    }

    /** The newest moves of a process. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    @Transactional(readOnly = true)
    public List<MoveSummary> newest(String process) {
        return moves.of(process, NEWEST);
    }

    /** What can be planned: equal steps are paired, for the others there are choices. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @Transactional(readOnly = true)
    public MoveProposal propose(String process, int from, int to) {
        Version leaves = version(process, from);
        Version follows = version(process, to);
        if (from == to) {
            throw new MoveRefused("moves.refused.sameVersion");
        }
        Map<String, Step> fromSteps = engine.steps(leaves.definition());
        Map<String, Step> toSteps = engine.steps(follows.definition());
        List<StepPair> pairs =
                PlanPolicy.allowed(engine.equal(leaves.definition(), follows.definition()), fromSteps, toSteps);
        MovePlan plan =
                new MovePlan(process, from, to, leaves.definition(), follows.definition(), pairs, MoveDates.KEEP);
        Set<String> left = new HashSet<>(fromSteps.keySet());
        Set<String> free = new HashSet<>(toSteps.keySet());
        pairs.forEach(pair -> {
            left.remove(pair.from());
            free.remove(pair.to());
        });
        return new MoveProposal(plan, waiting(fromSteps, left), waiting(toSteps, free));
    }

    private static List<Step> waiting(Map<String, Step> steps, Set<String> ids) {
        return steps.values().stream()
                .filter(step -> step.waits() && ids.contains(step.id()))
                .toList();
    }

    /** What is wrong with a plan, in sentences; empty when it can be rehearsed. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @Transactional(readOnly = true)
    public List<Why> flaws(RehearseMove command) {
        return flaws(plan(command));
    }

    /**
     * Begins a rehearsal with every case that follows the version now; the servers work on it in the background.
     *
     * @throws MoveRefused when something is wrong with the plan or no case follows the version
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public UUID rehearse(RehearseMove command) {
        MovePlan plan = plan(command);
        List<RunningCase> cases = engine.cases(plan.fromDefinition());
        return begin(plan, null, cases);
    }

    /**
     * Moves the cases that can, as it was rehearsed.
     *
     * @param reason why; it stands in the story of every case, and in the ledger where dates are counted again
     * @throws MoveRefused when the rehearsal is not over, a newer one has another plan, or no case can move
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void start(UUID id, String reason) {
        MoveSummary move = locked(id, MoveState.REHEARSED, "moves.refused.notRehearsed");
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new MoveRefused("moves.refused.reason", LONGEST_REASON);
        }
        if (move.backOf() == null && moves.isOvertaken(move)) {
            throw new MoveRefused("moves.refused.otherPlan");
        }
        checkAlone(move);
        if (lines.queue(id, EnumSet.of(CaseState.WILL_MOVE)) == 0) {
            throw new MoveRefused("moves.refused.nobodyMoves");
        }
        moves.start(id, why, currentPerson.require().personId());
        changed(move, "moves.history.started", Map.of("reason", why));
    }

    /** Tries again with every case that did not move. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public void retry(UUID id) {
        MoveSummary move = locked(id, MoveState.DONE, "moves.refused.notDone");
        checkAlone(move);
        if (lines.queue(id, EnumSet.of(CaseState.FAILED, CaseState.WILL_STAY, CaseState.WILL_MOVE)) == 0) {
            throw new MoveRefused("moves.refused.nobodyMoves");
        }
        moves.resume(id);
        changed(move, "moves.history.retried", Map.of());
    }

    /**
     * Begins the way back of the cases that moved; like every move it is rehearsed first. Open as long as the earlier version is there.
     *
     * @return the rehearsal of the way back
     */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    public UUID back(UUID id) {
        MoveSummary move = locked(id, MoveState.DONE, "moves.refused.notDone");
        return begin(move.plan().back(), id, lines.cases(id, CaseState.MOVED));
    }

    /** One move. */
    @RequiresPermission(Permission.SEE_PROCESSES)
    @Transactional(readOnly = true)
    public MoveSummary of(UUID id) {
        return moves.find(id).orElseThrow(() -> new MoveRefused("moves.refused.unknown"));
    }

    /** Its cases that stand like this, by reference. Of a restricted one a reader outside its circle sees only where it stands. */
    @RequiresPermission(Permission.CHANGE_PROCESSES)
    @Transactional(readOnly = true)
    public List<MoveLine> cases(UUID id, Set<CaseState> states, long offset, int most) {
        List<MoveLine> found = lines.page(id, states, offset, most);
        Set<String> unseen = circles.unseen(
                found.stream().map(MoveLine::ref).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream()
                .map(line -> line.ref() != null && unseen.contains(line.ref()) ? line.withoutWords() : line)
                .toList();
    }

    private UUID begin(MovePlan plan, @Nullable UUID backOf, List<RunningCase> cases) {
        List<Why> flaws = flaws(plan);
        if (!flaws.isEmpty()) {
            throw new MoveRefused("moves.refused.plan", String.join(" · ", namedPairs(flaws)));
        }
        if (cases.isEmpty()) {
            throw new MoveRefused("moves.refused.noCases", plan.fromVersion());
        }
        UUID id = moves.begin(plan, backOf, currentPerson.require().personId(), cases);
        changed(of(id), backOf == null ? "moves.history.rehearsed" : "moves.history.back", Map.of());
        return id;
    }

    private static List<String> namedPairs(List<Why> flaws) {
        return flaws.stream()
                .map(flaw -> String.join(" → ", flaw.arguments()))
                .distinct()
                .toList();
    }

    private MovePlan plan(RehearseMove command) {
        MovePlan proposed =
                propose(command.process(), command.from(), command.to()).plan();
        return new MovePlan(
                proposed.process(),
                proposed.fromVersion(),
                proposed.toVersion(),
                proposed.fromDefinition(),
                proposed.toDefinition(),
                withEvents(proposed, command.more()),
                command.dates());
    }

    /** The events at a step that was paired by hand go on with it where they are the same. */
    private List<StepPair> withEvents(MovePlan proposed, List<StepPair> more) {
        Map<String, Step> from = engine.steps(proposed.fromDefinition());
        Map<String, Step> to = engine.steps(proposed.toDefinition());
        List<StepPair> pairs = new ArrayList<>(proposed.pairs());
        pairs.addAll(more);
        for (StepPair pair : more) {
            from.values().stream()
                    .filter(event -> event.host().equals(pair.from()))
                    .filter(event -> Optional.ofNullable(to.get(event.id()))
                            .filter(other -> other.host().equals(pair.to()))
                            .isPresent())
                    .map(event -> new StepPair(event.id(), event.id()))
                    .filter(event -> PlanPolicy.flaws(List.of(event), from, to).isEmpty())
                    .forEach(pairs::add);
        }
        return pairs;
    }

    private List<Why> flaws(MovePlan plan) {
        List<Why> flaws = new ArrayList<>(
                PlanPolicy.flaws(plan.pairs(), engine.steps(plan.fromDefinition()), engine.steps(plan.toDefinition())));
        return flaws.isEmpty() ? engine.flaws(plan) : flaws;
    }

    private Version version(String process, int number) {
        return engine.versions(process).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new MoveRefused("moves.refused.unknown"));
    }

    private MoveSummary locked(UUID id, MoveState state, String refusal) {
        MoveSummary move = moves.lock(id).orElseThrow(() -> new MoveRefused("moves.refused.unknown"));
        if (move.state() != state) {
            throw new MoveRefused(refusal);
        }
        return move;
    }

    private void checkAlone(MoveSummary move) {
        if (moves.isMoving(move.plan().process())) {
            throw new MoveRefused("moves.refused.underWay");
        }
    }

    private void changed(MoveSummary move, String action, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("from", String.valueOf(move.plan().fromVersion()));
        all.put("to", String.valueOf(move.plan().toVersion()));
        audit.record(move.plan().process(), action, all);
        signals.changed(move.id());
    }
}

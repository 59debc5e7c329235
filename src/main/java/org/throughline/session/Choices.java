package org.throughline.session;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.process.Decision;
import org.throughline.base.process.DecisionTables;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What the group decides to do: settling, a second thought about weak choices, and who has to agree. */
@Service
@Transactional
public class Choices {

    private static final String STRENGTH = "action-strength";
    private static final String APPROVAL = "approval-role";

    private final LearningCycleRepository cycles;
    private final ImproveOptionRepository options;
    private final WorkGapRepository gaps;
    private final TeamBarrierRepository barriers;
    private final AgreedOptions agreed;
    private final RoomDoor door;
    private final RoomSignals signals;
    private final DecisionTables tables;
    private final Tidings tidings;
    private final Clock clock;

    Choices(
            LearningCycleRepository cycles,
            ImproveOptionRepository options,
            WorkGapRepository gaps,
            TeamBarrierRepository barriers,
            AgreedOptions agreed,
            RoomDoor door,
            RoomSignals signals,
            DecisionTables tables,
            Tidings tidings,
            Clock clock) {
        this.cycles = cycles;
        this.options = options;
        this.gaps = gaps;
        this.barriers = barriers;
        this.agreed = agreed;
        this.door = door;
        this.signals = signals;
        this.tables = tables;
        this.tidings = tidings;
        this.clock = clock;
    }

    /** Writes down what the group settled on; every idea on the table is chosen or put aside with a reason. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void settle(String cycleRef, SettleChoices command) {
        LearningCycle cycle = door.guided(cycleRef);
        cycle.settle(command.oneThing(), command.dissent(), clock.instant());
        settleGaps(cycle, command.gaps());
        settleOptions(cycle, command.options());
        barriers.deleteAll(barriers.findByCycleId(cycle.id()).stream()
                .filter(barrier -> !barrier.isPassedOn())
                .toList());
        command.barriers().forEach(found -> barriers.save(new TeamBarrier(cycle.id(), found)));
        cycles.saveAndFlush(cycle);
        long chosen = command.options().stream().filter(SettleOption::chosen).count();
        tidings.record(cycle, "session.history.settled", Map.of("chosen", chosen));
        signals.changed(cycleRef);
    }

    private void settleGaps(LearningCycle cycle, List<SettleGap> settled) {
        Map<UUID, WorkGap> present = gaps.findByCycleIdOrderByPosition(cycle.id()).stream()
                .collect(Collectors.toMap(WorkGap::id, Function.identity()));
        for (SettleGap gap : settled) {
            of(present, gap.gapId()).settle(gap.disposition(), gap.reason());
        }
    }

    private void settleOptions(LearningCycle cycle, List<SettleOption> settled) {
        Map<UUID, ImproveOption> present = options.findByCycleIdOrderById(cycle.id()).stream()
                .collect(Collectors.toMap(ImproveOption::id, Function.identity()));
        LocalDate today = LocalDate.now(clock.withZone(door.zone(cycle)));
        for (SettleOption choice : settled) {
            ImproveOption option = of(present, choice.optionId());
            if (choice.chosen()) {
                option.choose(choice, owner(choice), due(choice, today));
            } else {
                option.putAside(Objects.requireNonNullElse(choice.reason(), ""));
            }
        }
        if (present.values().stream().anyMatch(option -> option.state() == OptionState.OPEN)) {
            throw new SessionRefused("session.rule.everyOption");
        }
    }

    private static UUID owner(SettleOption choice) {
        UUID owner = choice.ownerId();
        if (owner == null) {
            throw new SessionRefused("session.rule.ownerMissing");
        }
        return owner;
    }

    private static LocalDate due(SettleOption choice, LocalDate today) {
        LocalDate due = choice.dueOn();
        if (due == null || due.isBefore(today)) {
            throw new SessionRefused("session.rule.dueMissing");
        }
        return due;
    }

    private static <T> T of(Map<UUID, T> present, UUID id) {
        T found = present.get(id);
        if (found == null) {
            throw new NotAllowed();
        }
        return found;
    }

    /**
     * Asks decision D03 how strong each chosen option is.
     *
     * @return whether only weaker ones were chosen
     */
    @CalledByProcess
    public boolean classify(String cycleRef) {
        List<ImproveOption> chosen = chosen(door.find(cycleRef));
        for (ImproveOption option : chosen) {
            OptionView view = option.view(true);
            Map<String, @Nullable Object> inputs = new HashMap<>();
            inputs.put("type", view.actionType());
            inputs.put("mechanism", view.mechanism());
            Decision decision = tables.evaluate(STRENGTH, inputs);
            option.classify(decision.text("strength").orElse(null), decision.ruleVersion());
        }
        options.saveAllAndFlush(chosen);
        return StrengthPolicy.onlyWeaker(
                chosen.stream().map(option -> option.view(true).strength()).toList());
    }

    /** Says why only weaker options were chosen. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void confirmWeaker(String cycleRef, String reason) {
        LearningCycle cycle = door.guided(cycleRef);
        cycle.confirmWeaker(reason);
        cycles.saveAndFlush(cycle);
        tidings.record(cycle, "session.history.weaker", Map.of("reason", reason));
    }

    /**
     * Asks decision D04 who must agree to what the chosen options cost together.
     *
     * @return whether somebody above the team must
     */
    @CalledByProcess
    public boolean needsApproval(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        BigDecimal cost = chosen(cycle).stream()
                .map(option -> option.view(true).cost())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Map<String, @Nullable Object> inputs = new HashMap<>();
        inputs.put("cost", cost);
        inputs.put("risk", cycle.question().harm() ? "HIGH" : "LOW");
        Decision decision = tables.evaluate(APPROVAL, inputs);
        ApprovalRole role =
                decision.text("approvalRole").map(ApprovalRole::valueOf).orElse(ApprovalRole.NONE);
        cycle.needsApprovalOf(role, decision.ruleVersion());
        cycles.saveAndFlush(cycle);
        return role != ApprovalRole.NONE;
    }

    /** The sponsor agrees, sends the options back, or rejects them; the group reads why. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public void approve(String cycleRef, Approval approval, @Nullable String words) {
        LearningCycle cycle = door.sponsored(cycleRef);
        cycle.decide(approval, words, clock.instant());
        if (approval == Approval.REJECT) {
            chosen(cycle).forEach(option -> option.putAside(Objects.requireNonNullElse(words, "")));
        }
        cycles.saveAndFlush(cycle);
        Map<String, String> values = Map.of("words", Objects.requireNonNullElse(words, ""));
        tidings.record(cycle, "session.history.approval." + approval, values);
        tidings.tell(
                List.of(cycle.facilitatorId()),
                cycle,
                "session.notice.approval." + approval,
                values,
                clock.instant().toString());
        signals.changed(cycleRef);
    }

    /** Everybody who had to has agreed: the options are offered as actions, and what the team cannot remove is passed up. */
    @CalledByProcess
    public void agree(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        List<ImproveOption> chosen = chosen(cycle);
        chosen.forEach(ImproveOption::agree);
        cycle.act(clock.instant());
        cycles.saveAndFlush(cycle);
        agreed.publish(cycle, chosen);
        tidings.record(cycle, "session.history.agreed", Map.of("options", chosen.size()));
        signals.changed(cycleRef);
    }

    /** What is on the table for settling: the differences and the ideas, the most dots first. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public OnTheTable onTheTable(String cycleRef) {
        LearningCycle cycle = door.find(cycleRef);
        return new OnTheTable(
                gaps.findByCycleIdOrderByPosition(cycle.id()).stream()
                        .map(WorkGap::view)
                        .toList(),
                options.findByCycleIdOrderById(cycle.id()).stream()
                        .filter(option -> option.state() != OptionState.PARKED)
                        .map(option -> option.view(true))
                        .sorted(OptionView.MOST_DOTS_FIRST)
                        .toList());
    }

    private List<ImproveOption> chosen(LearningCycle cycle) {
        return options.findByCycleIdOrderById(cycle.id()).stream()
                .filter(option -> option.state() == OptionState.CHOSEN)
                .toList();
    }
}

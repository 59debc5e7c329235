package org.throughline.barrier.ui;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.throughline.audit.AuditRecord;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierPage;
import org.throughline.barrier.EscalationStepSummary;
import org.throughline.barrier.TierTurn;
import org.throughline.base.i18n.Phrases;
import org.throughline.organisation.Role;
import org.throughline.promise.Allowance;

/** Says in the reader's words what the ladder, its clocks and its story mean. */
final class BarrierWords {

    private static final long WORKING_DAY_MINUTES = Duration.ofHours(8).toMinutes();

    private final Phrases phrases;

    BarrierWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** “2 working days”, “5 working hours”, “24 hours”. */
    String allowance(Allowance allowance) {
        return phrases.text(
                "barrier.allowance." + allowance.unit(), allowance.amount().stripTrailingZeros());
    }

    /** A counted length: working days and hours of the place, or hours of the wall clock. */
    String length(Duration length, boolean elapsed) {
        long minutes = Math.max(0, length.plusSeconds(30).toMinutes());
        if (elapsed || minutes < WORKING_DAY_MINUTES) {
            return hours(minutes);
        }
        long days = minutes / WORKING_DAY_MINUTES;
        long rest = minutes % WORKING_DAY_MINUTES;
        String whole = phrases.text("barrier.time.days", days);
        return rest < 60 ? whole : phrases.text("barrier.time.daysAndHours", whole, rest / 60);
    }

    private String hours(long minutes) {
        long hours = minutes / 60;
        long rest = minutes % 60;
        if (hours == 0) {
            return phrases.text("barrier.time.minutes", rest);
        }
        return rest == 0
                ? phrases.text("barrier.time.hours", hours)
                : phrases.text("barrier.time.hoursAndMinutes", hours, rest);
    }

    /** Name of a tier: the role that answers there, or the board. */
    String tier(TierTurn turn) {
        return role(turn.step().receiverRole());
    }

    /** Name of whoever answers in a role; the secretary answers for the board. */
    String role(Role role) {
        return role == Role.BOARD_SECRETARY
                ? phrases.text("barrier.tier.board")
                : phrases.text("organisation.role." + role);
    }

    /** Name of a tier that has not begun. */
    String nextTier(BarrierPage page, int tier) {
        return page.turns().stream()
                .filter(turn -> turn.step().tier() == tier + 1)
                .findFirst()
                .map(this::tier)
                .orElse("");
    }

    /** What a tier that had its turn did, for its badge. */
    String done(EscalationStepSummary step) {
        return step.answer() == null
                ? phrases.text("barrier.tier.decided")
                : phrases.text("barrier.tier.did." + step.answer());
    }

    /** Where it stands, in a few words. */
    String state(BarrierFacts facts) {
        return phrases.text("barrier.state." + facts.state(), facts.tier());
    }

    /** A line of the story, with roles, severities and people in words. */
    String story(AuditRecord line, BarrierPage page) {
        Map<String, Object> values = new HashMap<>(line.details());
        values.computeIfPresent("role", (key, role) -> phrases.text("organisation.role." + role));
        values.computeIfPresent("person", (key, id) -> name(page, id));
        values.computeIfPresent("outcome", (key, outcome) -> phrases.text("barrier.outcome." + outcome));
        values.computeIfPresent("from", (key, severity) -> phrases.text("barrier.severity." + severity));
        values.computeIfPresent("to", (key, severity) -> phrases.text("barrier.severity." + severity));
        return phrases.text(line.action(), values);
    }

    private static String name(BarrierPage page, Object id) {
        return page.names().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(id))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}

package org.throughline.barrier.ui;

import com.vaadin.flow.component.Composite;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.throughline.barrier.BarrierPage;
import org.throughline.barrier.BarrierState;
import org.throughline.barrier.EscalationStepSummary;
import org.throughline.barrier.StepStatus;
import org.throughline.barrier.TierClock;
import org.throughline.barrier.TierTurn;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.Announcer;
import org.throughline.base.ui.component.Badge;
import org.throughline.base.ui.component.Badge.Kind;
import org.throughline.base.ui.component.TierLadder;
import org.throughline.base.ui.component.TierLadder.State;
import org.throughline.base.ui.component.UiWords;

/**
 * The ladder of one barrier: who held it, for how long and what was said, the running clock, and who is next.
 *
 * <p>The clock shows business time of the place and the wall time, with what happens at zero. A tier that kept silent keeps its
 * row.
 */
class LadderCard extends Composite<TierLadder> {

    /** The last tenth of a tier's time is told once to people who listen. */
    private static final double NEARLY_OVER = 0.9;

    private final transient BarrierPage page;
    private final transient BarrierWords says;
    private final transient Words words;

    LadderCard(BarrierPage page, Clock clock) {
        this.page = page;
        this.says = new BarrierWords(UiWords.phrases());
        this.words = UiWords.in(page.unit().zone(), clock);
        for (TierTurn turn : page.turns()) {
            add(turn);
        }
    }

    private void add(TierTurn turn) {
        EscalationStepSummary step = turn.step();
        if (step.isWaiting()) {
            waiting(turn);
        } else if (step.status() == StepStatus.EXPIRED) {
            silent(turn);
        } else if (step.status() == StepStatus.ANSWERED) {
            answered(turn);
        } else {
            toCome(turn);
        }
    }

    private TierLadder.Rung rung(TierTurn turn, State state, String person) {
        TierLadder.Rung rung = getContent().rung(turn.step().tier(), state, says.tier(turn), person);
        if (turn.step().raiserAlone()) {
            rung.text(getTranslation(
                    "barrier.ladder.raiserAlone", page.name(turn.step().receiverId())));
        }
        return rung;
    }

    private void answered(TierTurn turn) {
        EscalationStepSummary step = turn.step();
        String who = page.name(step.answeredBy());
        TierLadder.Rung rung = rung(turn, State.PAST, who.isEmpty() ? page.name(step.receiverId()) : who);
        held(turn).ifPresent(rung::text);
        if (step.words() != null) {
            rung.text(getTranslation("barrier.ladder.said", step.words()));
        }
        if (step.answeredBy() != null && step.answeredBy().equals(page.facts().raiserId()) && !step.raiserAlone()) {
            rung.text(getTranslation("barrier.ladder.raiserAnswered", who));
        }
        rung.badge(new Badge(Kind.DONE, says.done(step)));
    }

    private void silent(TierTurn turn) {
        TierLadder.Rung rung = rung(turn, State.MISSED, page.name(turn.step().receiverId()));
        held(turn).ifPresent(rung::text);
        rung.text(getTranslation(
                turn.step().auto() ? "barrier.ladder.movedUp" : "barrier.ladder.boardLate",
                words.dateTime(turn.step().dueAt())));
        rung.badge(new Badge(Kind.LATE, getTranslation("barrier.ladder.silent")));
    }

    private Optional<String> held(TierTurn turn) {
        Duration held = turn.held();
        return held == null
                ? Optional.empty()
                : Optional.of(getTranslation("barrier.ladder.held", says.length(held, false)));
    }

    private void waiting(TierTurn turn) {
        EscalationStepSummary step = turn.step();
        TierLadder.Rung rung = rung(turn, State.NOW, page.name(step.receiverId()));
        TierClock clock = page.clock();
        if (clock == null) {
            return;
        }
        String used = getTranslation(
                "barrier.ladder.used",
                says.length(clock.used(), clock.elapsed()),
                says.length(clock.whole(), clock.elapsed()));
        String left = says.length(clock.left(), clock.elapsed());
        rung.text(used + " " + atZero(step));
        rung.used(clock.share(), used);
        rung.badge(new Badge(Kind.SOON, getTranslation("barrier.ladder.left", left)));
        if (clock.share() >= NEARLY_OVER) {
            addAttachListener(attach -> Announcer.say(getTranslation("barrier.ladder.nearlyOver", left)));
        }
    }

    /** What happens when the time is over: it moves up by itself; at the top there is nobody to move to. */
    private String atZero(EscalationStepSummary step) {
        String until = words.near(step.dueAt());
        String next = says.nextTier(page, step.tier());
        return next.isEmpty()
                ? getTranslation("barrier.ladder.atZeroBoard", until)
                : getTranslation("barrier.ladder.atZero", until, next);
    }

    private void toCome(TierTurn turn) {
        EscalationStepSummary step = turn.step();
        boolean notNeeded =
                step.status() == StepStatus.VOID || !isClimbing(page.facts().state());
        TierLadder.Rung rung = rung(turn, State.NEXT, "");
        if (notNeeded) {
            rung.badge(new Badge(Kind.PLAIN, getTranslation("barrier.ladder.notNeeded")));
        } else {
            rung.text(gets(step, step.dueAt()));
            rung.badge(new Badge(Kind.PLAIN, getTranslation("barrier.ladder.notYet")));
        }
    }

    private static boolean isClimbing(BarrierState state) {
        return state == BarrierState.RAISED || state == BarrierState.AT_TIER;
    }

    private String gets(EscalationStepSummary step, Instant due) {
        return getTranslation("barrier.ladder.gets", says.allowance(step.allowance()), words.dateTime(due));
    }
}

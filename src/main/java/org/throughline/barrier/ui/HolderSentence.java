package org.throughline.barrier.ui;

import java.time.Clock;
import org.throughline.barrier.BarrierFacts;
import org.throughline.barrier.BarrierPage;
import org.throughline.barrier.BoardWordSummary;
import org.throughline.barrier.RemovalSummary;
import org.throughline.barrier.TierTurn;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Words;
import org.throughline.base.ui.component.UiWords;

/** Who has a barrier now and what comes next, for those who have nothing to answer. */
class HolderSentence {

    private final BarrierPage page;
    private final Phrases phrases = UiWords.phrases();
    private final Words words;

    HolderSentence(BarrierPage page, Clock clock) {
        this.page = page;
        this.words = UiWords.in(page.unit().zone(), clock);
    }

    String text() {
        BarrierFacts facts = page.facts();
        return switch (facts.state()) {
            case RAISED, AT_TIER -> atTier();
            case ANSWERED -> phrases.text("barrier.holder.ANSWERED", page.name(facts.raiserId()));
            case IN_REMOVAL -> inRemoval();
            case ACCEPTED_RISK -> risk();
            case REMOVED, REJECTED, WITHDRAWN ->
                phrases.text(
                        "barrier.holder." + facts.state(),
                        facts.endedAt() == null ? "" : words.dateTime(facts.endedAt()));
        };
    }

    private String atTier() {
        return page.turns().stream()
                .filter(turn -> turn.step().isWaiting())
                .findFirst()
                .map(this::waits)
                .orElseGet(() -> phrases.text("barrier.holder.board"));
    }

    private String waits(TierTurn turn) {
        if (new BarrierWords(phrases).nextTier(page, turn.step().tier()).isEmpty()) {
            return phrases.text(
                    "barrier.holder.AT_BOARD", words.near(turn.step().dueAt()));
        }
        String person = page.name(turn.step().receiverId());
        String who = person.isEmpty() ? new BarrierWords(phrases).tier(turn) : person;
        return phrases.text(
                "barrier.holder.AT_TIER", who, words.near(turn.step().dueAt()));
    }

    private String inRemoval() {
        RemovalSummary removal = page.removal();
        if (removal == null) {
            return "";
        }
        if (removal.confirmerId() != null) {
            return phrases.text("barrier.holder.confirm", page.name(removal.confirmerId()));
        }
        return phrases.text(
                "barrier.holder.removal",
                page.name(removal.ownerId()),
                removal.due() == null ? "" : words.date(removal.due()));
    }

    private String risk() {
        BoardWordSummary word = page.boardWord();
        return word == null || word.riskReviewOn() == null
                ? ""
                : phrases.text("barrier.holder.risk", page.name(word.riskOwnerId()), words.date(word.riskReviewOn()));
    }
}

package org.throughline.action.ui;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.throughline.action.ActionPage;
import org.throughline.action.ActionPage.Rows;
import org.throughline.action.ActionState;
import org.throughline.action.TryOutSummary;
import org.throughline.base.i18n.Phrases;
import org.throughline.base.i18n.Words;
import org.throughline.promise.OwedBy;
import org.throughline.promise.PromiseStatus;
import org.throughline.promise.PromiseSummary;

/** Says in words what happens next with an action, by whom, until when, and what if not. */
final class NextWords {

    private final Phrases phrases;
    private final Words words;

    NextWords(Phrases phrases, Words words) {
        this.phrases = phrases;
        this.words = words;
    }

    String of(ActionPage page) {
        Optional<Instant> by = deadline(page);
        Map<String, Object> values = new HashMap<>();
        values.put("owner", page.name(page.summary().ownerId()));
        values.put("accountable", page.name(page.summary().accountableId()));
        values.put(
                "verifier",
                page.verifierId() == null ? phrases.text("action.next.somebodyElse") : page.name(page.verifierId()));
        values.put("due", words.date(page.summary().dueOn()));
        values.put("timed", by.isPresent() ? "yes" : "no");
        values.put("by", by.map(words::near).orElse(""));
        Rows rows = page.rows();
        values.put(
                "earliest",
                rows.verification() == null
                        ? ""
                        : words.date(rows.verification().earliest()));
        return phrases.text("action.next." + step(page, by), values);
    }

    private static String step(ActionPage page, Optional<Instant> by) {
        ActionState state = page.summary().state();
        Rows rows = page.rows();
        return switch (state) {
            case PROPOSED, DECLINED -> page.waitingForOwner() ? "noOwner" : "reoffer";
            case ACCEPTED -> planIsNewest(rows) ? "agree" : "plan";
            case IN_PROGRESS -> testRuns(rows) ? "test" : "doing";
            case VERIFYING -> by.isPresent() ? "judge" : "await";
            case PARTLY, NOT_EFFECTIVE, INCONCLUSIVE -> "decide";
            default -> state.name();
        };
    }

    /** A plan that is younger than the agreement on its effect waits for that agreement. */
    private static boolean planIsNewest(Rows rows) {
        return rows.plan() != null
                && (rows.verification() == null
                        || rows.plan().plannedAt().isAfter(rows.verification().lockedAt()));
    }

    private static boolean testRuns(Rows rows) {
        TryOutSummary last = rows.tryOuts().isEmpty()
                ? null
                : rows.tryOuts().get(rows.tryOuts().size() - 1);
        return last != null && last.ending() == null;
    }

    private static Optional<Instant> deadline(ActionPage page) {
        return page.promises().stream()
                .filter(promise -> promise.status() == PromiseStatus.OPEN && promise.owedBy() == OwedBy.PERSON)
                .map(PromiseSummary::dueAt)
                .reduce((earlier, later) -> later);
    }
}

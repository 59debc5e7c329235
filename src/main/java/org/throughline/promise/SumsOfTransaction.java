package org.throughline.promise;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What was counted, and what the table of clocks answered, in the present transaction.
 *
 * <p>Features hand an instant to the ledger, not a sum. Every sum passes through {@link BusinessTime} and every answer through
 * {@link ClockRules}, so the ledger finds here by its result how an instant came about, and no feature can forget to say it. What
 * is not found was said by people or a plan.
 */
final class SumsOfTransaction implements TransactionSynchronization {

    /**
     * A sum that was worked out.
     *
     * @param calendarId calendar that counted, null for the usual hours
     */
    record Worked(
            UUID unitId, Instant result, Sum sum, @Nullable UUID calendarId, ZoneId zone) {}

    /** What the table of clocks answered. */
    record Answered(Allowance allowance, String ruleVersion, String inputs) {}

    private final List<Worked> sums = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();

    private SumsOfTransaction() {}

    /** Remembers a sum; without a transaction nobody will ask. */
    static void worked(Worked sum) {
        present().ifPresent(sums -> sums.sums.add(sum));
    }

    /** Remembers an answer of the table. */
    static void answered(Answered answer) {
        present().ifPresent(sums -> sums.answers.add(answer));
    }

    /** The newest sum for the unit that ends at this instant, to the millisecond. */
    static Optional<Worked> endingAt(UUID unitId, Instant dueAt) {
        Instant wanted = dueAt.truncatedTo(ChronoUnit.MILLIS);
        return present()
                .flatMap(sums -> last(sums.sums.stream()
                        .filter(sum -> sum.unitId().equals(unitId)
                                && sum.result().truncatedTo(ChronoUnit.MILLIS).equals(wanted))
                        .toList()));
    }

    /** The newest answer that the sum counts, of this version when it gave one. */
    static Optional<Answered> behind(Sum sum, String ruleVersion) {
        return present()
                .flatMap(sums -> last(sums.answers.stream()
                        .filter(answer -> answer.ruleVersion().equals(ruleVersion) && sum.counts(answer.allowance()))
                        .toList()));
    }

    /** The version of the rule whose answer was counted up to this instant; empty when no table was asked. */
    static Optional<String> ruleUpTo(UUID unitId, Instant dueAt) {
        return endingAt(unitId, dueAt)
                .flatMap(worked -> present()
                        .flatMap(sums -> last(sums.answers.stream()
                                .filter(answer -> worked.sum().counts(answer.allowance()))
                                .toList())))
                .map(Answered::ruleVersion);
    }

    private static Optional<SumsOfTransaction> present() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return Optional.empty();
        }
        SumsOfTransaction bound =
                (SumsOfTransaction) TransactionSynchronizationManager.getResource(SumsOfTransaction.class);
        if (bound == null) {
            bound = new SumsOfTransaction();
            TransactionSynchronizationManager.registerSynchronization(bound);
            TransactionSynchronizationManager.bindResource(SumsOfTransaction.class, bound);
        }
        return Optional.of(bound);
    }

    private static <T> Optional<T> last(List<T> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(SumsOfTransaction.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(SumsOfTransaction.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(SumsOfTransaction.class);
    }
}

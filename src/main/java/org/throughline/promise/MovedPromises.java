package org.throughline.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;

/**
 * What becomes of the promises of a running case that follows another version of its process.
 *
 * <p>They keep their instants. Only where somebody chose so, each is counted again by the rules of today, and the ledger keeps the line
 * that was, with the reason. Called inside the transaction that moves the case.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MovedPromises {

    private final DeadlinePromiseRepository promises;
    private final ObjectProvider<DeadlineRule> rules;
    private final ObjectProvider<Promises> ledger;
    private final Clock clock;

    MovedPromises(
            DeadlinePromiseRepository promises,
            ObjectProvider<DeadlineRule> rules,
            ObjectProvider<Promises> ledger,
            Clock clock) {
        this.promises = promises;
        this.rules = rules;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The open promises that wait at these places. */
    @CalledByProcess
    public List<WaitingPromise> at(Collection<String> places) {
        return promises.findByWaitingPlaceInAndStatus(places, PromiseStatus.OPEN).stream()
                .map(promise -> new WaitingPromise(Objects.requireNonNull(promise.waitingPlace()), promise.summary()))
                .toList();
    }

    /** What was waited for at one place is waited for at another one; nothing happens when that one has such a promise. */
    @CalledByProcess
    public void follow(String from, String to, String kind) {
        if (promises.findByWaitingPlaceAndKindAndStatus(to, kind, PromiseStatus.OPEN)
                .isEmpty()) {
            promises.findByWaitingPlaceAndKindAndStatus(from, kind, PromiseStatus.OPEN)
                    .ifPresent(promise -> promise.waitAt(to));
            promises.flush();
        }
    }

    /** The other version of the process has nothing that keeps this promise. */
    @CalledByProcess
    public void end(UUID promiseId) {
        promises.findById(promiseId).ifPresent(promise -> promise.abandon(clock.instant()));
        promises.flush();
    }

    /**
     * Counts a promise again by the rules of today, from the moment when it was made.
     *
     * @param variables what the process knows
     * @param reason why, for the ledger
     * @return the line in its place; empty when the instant stays
     */
    @CalledByProcess
    public Optional<PromiseSummary> countAgain(UUID promiseId, Map<String, @Nullable Object> variables, String reason) {
        PromiseSummary promise =
                promises.findById(promiseId).map(DeadlinePromise::summary).orElseThrow();
        DeadlineRequest request = new DeadlineRequest(
                promise.kind(), promise.subjectRef(), promise.unitId(), promise.madeAt(), variables);
        return rules.stream()
                .filter(rule -> rule.kinds().contains(promise.kind()))
                .findFirst()
                .map(rule -> rule.deadlineFor(request))
                .flatMap(answer -> answer instanceof Deadline.NewDeadline made
                        ? CountAgainPolicy.instant(promise, made.dueAt(), clock.instant())
                        : Optional.<Instant>empty())
                .map(to -> ledger.getObject().move(promiseId, to, reason));
    }
}

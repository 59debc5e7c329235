package org.throughline.promise;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;

/** The ledger of deadlines: written when they are made, settled by what happens. */
@Service
@Transactional
public class Promises {

    private final DeadlinePromiseRepository promises;
    private final BusinessTime time;
    private final Clock clock;

    Promises(DeadlinePromiseRepository promises, BusinessTime time, Clock clock) {
        this.promises = promises;
        this.time = time;
        this.clock = clock;
    }

    /** Writes a deadline down. */
    @CalledByProcess
    public PromiseSummary make(MakePromise command) {
        return write(command, null).summary();
    }

    /** All promises about a thing, in the order in which they were made; whoever calls has checked that the thing may be seen. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<PromiseSummary> of(String subjectRef) {
        return promises.findBySubjectRefOrderByMadeAtAscDueAtAsc(subjectRef).stream()
                .map(DeadlinePromise::summary)
                .toList();
    }

    /** The open promise of a kind about a thing; of a tier when one is given. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public Optional<PromiseSummary> open(String subjectRef, String kind, @Nullable Integer tier) {
        return promises.findBySubjectRefAndKindAndStatusOrderByDueAtAsc(subjectRef, kind, PromiseStatus.OPEN).stream()
                .map(DeadlinePromise::summary)
                .filter(promise -> tier == null || Objects.equals(promise.tier(), tier))
                .findFirst();
    }

    /** Puts another instant in a promise's place; the old line stays with its reason. */
    @CalledByProcess
    public PromiseSummary move(UUID promiseId, Instant to, String reason) {
        DeadlinePromise old = find(promiseId);
        String place = old.waitingPlace();
        old.move(reason, clock.instant());
        promises.flush();
        return write(old.again(to), place).summary();
    }

    /** What a promise waited for was done now: kept, or broken when it is past its instant. */
    @CalledByProcess
    public void done(UUID promiseId) {
        find(promiseId).done(clock.instant());
    }

    /** Every open promise about a thing no longer matters. */
    @CalledByProcess
    public void abandonAll(String subjectRef) {
        promises.findBySubjectRefAndStatus(subjectRef, PromiseStatus.OPEN)
                .forEach(promise -> promise.abandon(clock.instant()));
    }

    /**
     * The instant that a waiting place of a process has been promised, made on first asking.
     *
     * @param place id of the place where the process waits
     * @param request what the model asks
     * @param rule who answers
     */
    @CalledByProcess
    public Instant dueAt(String place, DeadlineRequest request, DeadlineRule rule) {
        return promises.findByWaitingPlaceAndKindAndStatus(place, request.kind(), PromiseStatus.OPEN)
                .orElseGet(() -> ask(place, request, rule))
                .dueAt();
    }

    /**
     * The timer of a kind fired for a thing.
     *
     * <p>One timer keeps all that was promised for the same instant: each member's task is dated by it, and so is the place around
     * them. The engine leaves a place before the event of the timer that cut it off begins, in the same transaction, under another
     * name; so what was cut off just now counts too.
     */
    @CalledByProcess
    public void fired(String place, String subjectRef, String kind) {
        Instant now = clock.instant();
        List<DeadlinePromise> due = Stream.concat(
                        promises.cutOff(subjectRef, kind).stream().filter(DeadlinePromise::wasCutOffNow),
                        promises
                                .findBySubjectRefAndKindAndStatusOrderByDueAtAsc(subjectRef, kind, PromiseStatus.OPEN)
                                .stream()
                                .filter(promise -> !promise.dueAt().isAfter(now)))
                .toList();
        promises.findByWaitingPlaceAndKindAndStatus(place, kind, PromiseStatus.OPEN)
                .or(() -> due.stream().findFirst())
                .ifPresent(promise -> {
                    promise.fire(now);
                    due.stream()
                            .filter(other -> other.dueAt().equals(promise.dueAt()))
                            .forEach(other -> other.fire(now));
                });
    }

    /** The process left a waiting place. */
    @CalledByProcess
    public void left(String place, boolean done) {
        Instant now = clock.instant();
        for (DeadlinePromise promise : promises.findByWaitingPlaceAndStatus(place, PromiseStatus.OPEN)) {
            if (done && promise.summary().owedBy() == OwedBy.PERSON) {
                promise.done(now);
            } else {
                promise.cutOff(now);
            }
        }
    }

    private DeadlinePromise ask(String place, DeadlineRequest request, DeadlineRule rule) {
        Deadline answer = rule.deadlineFor(request);
        if (answer instanceof Deadline.ExistingPromise existing) {
            DeadlinePromise promise = find(existing.promiseId());
            promise.waitAt(place);
            return promise;
        }
        Deadline.NewDeadline made = (Deadline.NewDeadline) answer;
        return write(
                new MakePromise(
                        request.kind(),
                        request.subjectRef(),
                        made.tier(),
                        request.unitId(),
                        made.dueAt(),
                        made.owedBy(),
                        made.ruleVersion()),
                place);
    }

    private DeadlinePromise write(MakePromise command, @Nullable String place) {
        PromiseGrounds grounds = PromiseGrounds.of(command, time.current(command.unitId()));
        return promises.save(new DeadlinePromise(command, grounds, clock.instant(), place));
    }

    private DeadlinePromise find(UUID promiseId) {
        return promises.findById(promiseId).orElseThrow(() -> new UnknownPromise(promiseId));
    }
}

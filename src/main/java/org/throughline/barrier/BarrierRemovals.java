package org.throughline.barrier;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Circles;
import org.throughline.organisation.People;
import org.throughline.organisation.PersonSummary;
import org.throughline.organisation.RoleHolder;
import org.throughline.promise.Promises;

/** What happens after an answer: the removal, the question whether it is really gone, and the ends without a board. */
@Service
@Transactional
public class BarrierRemovals {

    private final BarrierRepository barriers;
    private final BarrierNews news;
    private final AnswersDown down;
    private final FollowUps followUps;
    private final BarrierProcess process;
    private final Promises promises;
    private final People people;
    private final Clock clock;
    private final Circles circles;

    BarrierRemovals(
            BarrierRepository barriers,
            BarrierNews news,
            AnswersDown down,
            FollowUps followUps,
            BarrierProcess process,
            Promises promises,
            People people,
            Clock clock,
            Circles circles) {
        this.barriers = barriers;
        this.news = news;
        this.down = down;
        this.followUps = followUps;
        this.process = process;
        this.promises = promises;
        this.people = people;
        this.clock = clock;
        this.circles = circles;
    }

    /** The answer is yes: whoever was named is asked to remove it, and the tiers above are no longer owed an answer. */
    @CalledByProcess
    public void start(String ref) {
        Barrier barrier = barriers.require(ref);
        promises.abandonAll(ref);
        barrier.startRemoval();
        barriers.flush();
        followUps.offer(barrier).ifPresent(action -> {
            barrier.removal().follow(action);
            news.story(barrier.facts(), "barrier.history.removalStarted", Map.of("action", action));
        });
        barriers.flush();
        String what = Optional.ofNullable(barrier.removal().what()).orElse("");
        down.answered(
                barrier,
                "barrier.notice.accepted",
                what,
                "accepted:" + barrier.ladder().lastAt(barrier.facts().tier()).id());
    }

    /**
     * The action that was to remove a barrier has ended, however it ended: the raiser is asked what is true.
     *
     * <p>Nothing happens when the barrier does not wait for this action any more.
     */
    @CalledByProcess
    public void actionEnded(String ref, String actionRef) {
        Barrier barrier = barriers.require(ref);
        boolean waitsForIt = barrier.facts().state() == BarrierState.IN_REMOVAL
                && barrier.removalSummary()
                        .filter(removal -> removal.finishedAt() == null && actionRef.equals(removal.actionRef()))
                        .isPresent();
        if (waitsForIt) {
            barrier.removal().finish(clock.instant());
            barriers.flush();
            news.story(barrier.facts(), "barrier.history.removalFinished", Map.of("action", actionRef));
            process.removalFinished(ref);
        }
    }

    /** Asks the raiser whether it is really gone; the tiers above are no longer owed an answer. */
    @CalledByProcess
    public Confirmer askRaiser(String ref) {
        Barrier barrier = barriers.require(ref);
        promises.abandonAll(ref);
        Confirmer raiser = RemovalConfirmationPolicy.first(barrier.facts().raiserId());
        boolean reachable =
                people.find(raiser.personId()).filter(PersonSummary::active).isPresent();
        return ask(barrier, reachable ? raiser : next(barrier, Set.of(raiser.personId()), raiser));
    }

    /** Nobody answered whether it is gone. That is no consent: the next person up the line is asked. */
    @CalledByProcess
    public Confirmer escalateConfirmation(String ref) {
        Barrier barrier = barriers.require(ref);
        Removal removal = barrier.removal();
        Confirmer last = Optional.ofNullable(removal.confirmer())
                .orElseGet(() -> RemovalConfirmationPolicy.first(barrier.facts().raiserId()));
        news.story(
                barrier.facts(),
                "barrier.history.confirmationMissing",
                Map.of("person", last.personId().toString()));
        return ask(barrier, next(barrier, removal.asked(), last));
    }

    private Confirmer ask(Barrier barrier, Confirmer confirmer) {
        barrier.askWhetherGone(confirmer, clock.instant());
        barriers.flush();
        circles.admit(barrier.facts().ref(), confirmer.personId());
        news.to(
                List.of(confirmer.personId()),
                "barrier.notice.isItGone",
                barrier.facts(),
                "gone:" + barrier.removal().asked().size() + ":" + clock.instant());
        news.story(
                barrier.facts(),
                "barrier.history.askedWhetherGone",
                Map.of("person", confirmer.personId().toString()));
        return confirmer;
    }

    private Confirmer next(Barrier barrier, Set<UUID> asked, Confirmer last) {
        UUID unitId = barrier.facts().unitId();
        List<RoleHolder> line = RemovalConfirmationPolicy.LINE.stream()
                .map(role -> people.holders(role, unitId))
                .flatMap(Optional::stream)
                .toList();
        Set<UUID> before = new LinkedHashSet<>(asked);
        before.add(barrier.facts().raiserId());
        return RemovalConfirmationPolicy.next(line, before, barrier.removal().promisedBy(), last);
    }

    /** It is really gone. */
    @CalledByProcess
    public void markRemoved(String ref) {
        Barrier barrier = barriers.require(ref);
        barrier.remove(clock.instant());
        barriers.flush();
        news.story(barrier.facts(), "barrier.history.removed", Map.of());
        down.ended(barrier, "barrier.notice.removed", said(barrier));
    }

    /** The answer that gave it back stands. */
    @CalledByProcess
    public void giveBack(String ref) {
        Barrier barrier = barriers.require(ref);
        String reason = Optional.ofNullable(barrier.ladder()
                        .lastAt(barrier.facts().tier())
                        .summary()
                        .words())
                .orElse("");
        barrier.reject(reason, clock.instant());
        barriers.flush();
        news.story(barrier.facts(), "barrier.history.givenBack", Map.of());
        down.ended(barrier, "barrier.notice.givenBack", reason);
    }

    /** It was taken back. */
    @CalledByProcess
    public void closeWithdrawn(String ref) {
        Barrier barrier = barriers.require(ref);
        down.ended(barrier, "barrier.notice.withdrawn", said(barrier));
    }

    private static String said(Barrier barrier) {
        return Optional.ofNullable(barrier.facts().endWords()).orElse("");
    }
}

package org.throughline.barrier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.throughline.base.task.TaskFact;
import org.throughline.organisation.Access;
import org.throughline.organisation.CalledByProcess;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;

/** What people answer in the tasks of the ladder: whoever was asked, or holds the task. */
@Service
@Transactional
public class BarrierAnswers {

    private final BarrierRepository barriers;
    private final BarrierDoor door;
    private final BarrierNews news;
    private final Access access;
    private final Clock clock;

    BarrierAnswers(BarrierRepository barriers, BarrierDoor door, BarrierNews news, Access access, Clock clock) {
        this.barriers = barriers;
        this.door = door;
        this.news = news;
        this.access = access;
        this.clock = clock;
    }

    /** What the person of a task has to know about the barrier: what is asked, what happens otherwise, what was promised since. */
    @CalledByProcess
    @Transactional(readOnly = true)
    public List<TaskFact> asked(String barrierRef) {
        Barrier barrier = barriers.require(barrierRef);
        BarrierFacts facts = barrier.facts();
        List<TaskFact> asked = new ArrayList<>();
        asked.add(new TaskFact("barrier.page.ask", facts.ask()));
        asked.add(new TaskFact("barrier.page.lose", facts.consequence()));
        asked.add(new TaskFact(
                "barrier.filter.severity", new TaskFact.Word("barrier.severity.means." + facts.severity())));
        if (facts.cost() != null) {
            asked.add(new TaskFact("barrier.page.cost", facts.cost()));
        }
        barrier.removalSummary()
                .map(RemovalSummary::what)
                .ifPresent(what -> asked.add(new TaskFact("barrier.removal.what", what)));
        if (facts.objection() != null) {
            asked.add(new TaskFact("barrier.page.objection", facts.objection()));
        }
        return asked;
    }

    /** The tier answers. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public AnswerOutcome answer(AnswerBarrier command) {
        Barrier barrier = door.asReceiver(command.barrierRef());
        UUID actor = access.actor().personId();
        int tier = barrier.facts().tier();
        barrier.answer(command, actor, clock.instant());
        barriers.flush();
        news.story(
                barrier.facts(),
                "barrier.history.answered." + command.answer().name(),
                Map.of("tier", String.valueOf(tier), "words", command.words()));
        return new AnswerOutcome(command.answer(), barrier.mayObject());
    }

    /** The raiser takes the answer, or objects once with something new. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public boolean objectOrAgree(ObjectToAnswer command) {
        Barrier barrier = door.asRaiser(command.barrierRef());
        String facts = command.newFacts();
        if (command.objects() && facts != null) {
            barrier.object(facts);
            barriers.flush();
            news.story(barrier.facts(), "barrier.history.objected", Map.of("words", facts));
        } else {
            news.story(barrier.facts(), "barrier.history.agreed", Map.of());
        }
        return command.objects();
    }

    /** A person who was asked says whether it is really gone. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public boolean confirmRemoval(ConfirmRemoval command) {
        Barrier barrier = door.asConfirmer(command.barrierRef());
        barrier.confirm(command, access.actor().personId(), clock.instant());
        barriers.flush();
        String words = command.comment() == null ? "" : command.comment();
        news.story(
                barrier.facts(),
                command.reallyGone() ? "barrier.history.confirmedGone" : "barrier.history.stillThere",
                Map.of("words", words));
        return command.reallyGone();
    }

    /** The chair decides alone, now; the board confirms it at its next meeting. */
    @RequiresPermission(Permission.CHAIR_BOARD)
    public BoardOutcome takeChairsAction(BoardAnswer decision) {
        Barrier barrier = barriers.require(decision.barrierRef());
        access.check(Permission.CHAIR_BOARD, barrier.facts().unitId());
        barrier.decide(decision, access.actor().personId(), clock.instant());
        barriers.flush();
        news.story(
                barrier.facts(),
                "barrier.history.chairDecided",
                Map.of("outcome", decision.outcome().name(), "reason", decision.reason()));
        return decision.outcome();
    }

    /** The owner of an accepted risk has looked at it again. */
    @RequiresPermission(Permission.DO_OWN_WORK)
    public RiskReview reviewRisk(ReviewRisk command) {
        Barrier barrier = door.asRiskOwner(command.barrierRef());
        if (command.review() == RiskReview.STILL_ACCEPTED && command.nextReview() != null) {
            barrier.keepRisk(command.nextReview());
        } else if (command.review() == RiskReview.GONE) {
            barrier.seeGone(command.words());
        }
        barriers.flush();
        news.story(
                barrier.facts(),
                "barrier.history.riskReviewed." + command.review().name(),
                Map.of("words", command.words()));
        return command.review();
    }
}

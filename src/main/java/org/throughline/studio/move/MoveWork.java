package org.throughline.studio.move;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.audit.AuditTrail;
import org.throughline.studio.move.LineStore.Work;
import org.throughline.studio.move.MoveEngine.Moved;
import org.throughline.studio.move.MoveEngine.Standing;

/**
 * Rehearses and moves case after case, in the background.
 *
 * <p>Each case has a transaction of its own, in which its line is locked, so that two servers never have the same case. A rehearsal runs
 * in one more transaction, which is always rolled back. A case that is not as it was rehearsed is not moved but rehearsed again, so that
 * nothing happens to a case that nobody has seen.
 */
@Component
class MoveWork {

    private static final Logger LOG = LoggerFactory.getLogger(MoveWork.class);
    private static final int MOST_TRIES = 5;
    private static final int TOLD_EVERY = 20;

    private final LineStore lines;
    private final MoveStore moves;
    private final MoveEngine engine;
    private final AuditTrail audit;
    private final MoveSignals signals;
    private final TransactionTemplate transaction;
    private final TransactionTemplate trial;

    MoveWork(
            LineStore lines,
            MoveStore moves,
            MoveEngine engine,
            AuditTrail audit,
            MoveSignals signals,
            PlatformTransactionManager transactions) {
        this.lines = lines;
        this.moves = moves;
        this.engine = engine;
        this.audit = audit;
        this.signals = signals;
        this.transaction = new TransactionTemplate(transactions);
        this.trial = new TransactionTemplate(transactions);
        this.trial.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Works on at most this many cases.
     *
     * @return how many it worked on
     */
    int work(int most) {
        int done = 0;
        while (done < most && next(done % TOLD_EVERY == 0)) {
            done++;
        }
        if (done > 0) {
            finish();
        }
        return done;
    }

    /** Closes what has no case left, also what never had one. */
    void finish() {
        transaction.executeWithoutResult(status -> moves.finish().forEach(move -> {
            LOG.info(
                    "Cases of {} from version {} to {}: {}",
                    move.plan().process(),
                    move.plan().fromVersion(),
                    move.plan().toVersion(),
                    move.counts());
            signals.changed(move.id());
        }));
    }

    private boolean next(boolean tell) {
        AtomicReference<@Nullable Work> taken = new AtomicReference<>();
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                Optional<Work> work = lines.take();
                work.ifPresent(one -> {
                    taken.set(one);
                    treat(one);
                    if (tell) {
                        signals.changed(one.move());
                    }
                });
                return work.isPresent();
            }));
        } catch (RuntimeException failure) { // the case is as it was; what became of the try is written by itself
            Work work = taken.get();
            if (work == null) {
                throw failure;
            }
            transaction.executeWithoutResult(status -> failed(work, failure));
            return true;
        }
    }

    private void treat(Work work) {
        Optional<Standing> standing = engine.standing(work.one().instance());
        if (standing.isEmpty()
                || !standing.get().definition().equals(work.plan().fromDefinition())) {
            lines.tell(work, CaseState.GONE, Verdict.stays("", List.of(), ""));
        } else if (!work.moving()) {
            rehearse(work, standing.get(), null);
        } else if (standing.get().mark().equals(work.mark())) {
            move(work, standing.get());
        } else {
            rehearse(work, standing.get(), Why.of("moves.why.wentOn"));
        }
    }

    private void move(Work work, Standing standing) {
        Moved moved = engine.move(work.plan(), work.one(), work.reason());
        lines.tell(
                work,
                CaseState.MOVED,
                new Verdict(standing.at(), moved.at(), List.of(), moved.effects(), standing.mark()));
        audit.record(
                work.one().ref(),
                "moves.history.moved",
                Map.of(
                        "from", String.valueOf(work.plan().fromVersion()),
                        "to", String.valueOf(work.plan().toVersion()),
                        "by", work.startedBy().toString(),
                        "reason", work.reason()));
    }

    /** Moves the case for a look and takes everything back. */
    private void rehearse(Work work, Standing standing, @Nullable Why since) {
        AtomicReference<@Nullable Moved> seen = new AtomicReference<>();
        try {
            trial.executeWithoutResult(status -> {
                status.setRollbackOnly();
                seen.set(engine.move(work.plan(), work.one(), work.reason()));
            });
        } catch (CaseStays stays) {
            lines.tell(work, CaseState.WILL_STAY, Verdict.stays(stays.at(), stays.whys(), standing.mark()));
            return;
        }
        Moved moved = seen.get();
        if (moved != null) {
            Verdict verdict = new Verdict(standing.at(), moved.at(), List.of(), moved.effects(), standing.mark());
            lines.tell(work, CaseState.WILL_MOVE, since == null ? verdict : verdict.told(since));
        }
    }

    private void failed(Work work, RuntimeException failure) {
        if (failure instanceof CaseStays stays) {
            lines.tell(work, CaseState.WILL_STAY, Verdict.stays(stays.at(), stays.whys(), work.mark()));
        } else if (failure instanceof CaseBusy && work.tries() + 1 < MOST_TRIES) {
            lines.tryLater(work);
        } else {
            LOG.warn("Case {} could not follow another version", work.one().ref(), failure);
            lines.fail(work, List.of(Why.of(failure instanceof CaseBusy ? "moves.why.busy" : "moves.why.failed")));
        }
    }
}

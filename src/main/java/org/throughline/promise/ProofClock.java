package org.throughline.promise;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * What proves deadlines, each minute by the server's own clock: a sign of life, seals for what is new, a look at the timers; works
 * wherever the engine's jobs work.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class ProofClock {

    private static final Logger log = LoggerFactory.getLogger(ProofClock.class);

    private final ApplicationLife life;
    private final LedgerSeal seal;
    private final LedgerExport export;
    private final TimerWatch watch;
    private long anchored = -1;

    ProofClock(ApplicationLife life, LedgerSeal seal, LedgerExport export, TimerWatch watch) {
        this.life = life;
        this.seal = seal;
        this.export = export;
        this.watch = watch;
    }

    @Scheduled(initialDelayString = "PT1S", fixedRateString = "PT1M")
    void giveSign() {
        life.beat();
    }

    @EventListener(ContextClosedEvent.class)
    void sayGoodbye() {
        try {
            life.stop();
        } catch (DataAccessException | TransactionException databaseWentFirst) {
            log.info("The end of this run is not written down: the database has gone first");
        }
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void sealWhatIsNew() {
        seal.sealAll();
    }

    /** Once an hour the end of the chain goes into the audit log, when there is anything new. */
    @Scheduled(initialDelayString = "PT4M", fixedRateString = "PT1H")
    void anchorEnd() {
        long end = seal.head().no();
        if (end > 0 && end != anchored) {
            export.anchorEnd();
            anchored = end;
        }
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT1M")
    void lookAtTimers() {
        List<UnguardedPromise> unguarded = watch.unguarded();
        if (!unguarded.isEmpty()) {
            UnguardedPromise first = unguarded.get(0);
            log.error(
                    "{} open promises have no timer; the first is {} of {}, due {}",
                    unguarded.size(),
                    first.kind(),
                    first.subjectRef(),
                    first.dueAt());
        }
    }
}

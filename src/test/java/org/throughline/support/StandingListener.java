package org.throughline.support;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.throughline.base.process.OneTransactionTest.SomethingHappened;

/** Hears the events of tests after their commit, as another feature would. */
@TestConfiguration
public class StandingListener {

    private final Queue<UUID> heard = new ConcurrentLinkedQueue<>();
    private final Queue<UUID> refused = new ConcurrentLinkedQueue<>();

    @ApplicationModuleListener
    void on(SomethingHappened event) {
        if (refused.remove(event.id())) {
            throw new ConcurrencyFailureException("somebody else was at it");
        }
        heard.add(event.id());
    }

    /** Runs into somebody else's transaction when it first hears of this. */
    public void refuseOnce(UUID id) {
        refused.add(id);
    }

    /** What was heard so far. */
    public Queue<UUID> heard() {
        return heard;
    }
}

package org.throughline.support;

import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.throughline.base.process.OneTransactionTest.SomethingHappened;

/** Hears the events of tests after their commit, as another feature would. */
@TestConfiguration
public class StandingListener {

    private final Queue<UUID> heard = new ConcurrentLinkedQueue<>();

    @ApplicationModuleListener
    void on(SomethingHappened event) {
        heard.add(event.id());
    }

    /** What was heard so far. */
    public Queue<UUID> heard() {
        return heard;
    }
}

package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the open screens of a room that something changed, after the change is committed.
 *
 * <p>Only that something changed, never what: each screen reads what its own reader may see. Nothing is written down, because a
 * stored event for each note would tell when people wrote.
 */
@Component
public class RoomSignals {

    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /**
     * Listens to a room until the answer is run.
     *
     * @param cycleRef whose room
     * @param listener called on the thread that committed; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(String cycleRef, Runnable listener) {
        listeners.computeIfAbsent(cycleRef, ref -> new CopyOnWriteArrayList<>()).add(listener);
        return () -> listeners.computeIfPresent(cycleRef, (ref, those) -> {
            those.remove(listener);
            return those.isEmpty() ? null : those;
        });
    }

    /** Something about the room has changed; screens hear of it when, and only when, the transaction commits. */
    void changed(String cycleRef) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                listeners.getOrDefault(cycleRef, List.of()).forEach(Runnable::run);
            }
        });
    }
}

package org.throughline.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
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

    private record Screen(UUID person, Runnable knock) {}

    private final Map<String, List<Screen>> screens = new ConcurrentHashMap<>();

    /**
     * Listens to a room until the answer is run. The others hear that somebody came, and at the end that somebody went.
     *
     * @param cycleRef whose room
     * @param person who looks at the screen; kept in memory only, and only for as long as the screen is open
     * @param knock called on the thread that committed; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(String cycleRef, UUID person, Runnable knock) {
        Screen screen = new Screen(person, knock);
        knock(cycleRef);
        screens.computeIfAbsent(cycleRef, ref -> new CopyOnWriteArrayList<>()).add(screen);
        return () -> {
            screens.computeIfPresent(cycleRef, (ref, those) -> {
                those.remove(screen);
                return those.isEmpty() ? null : those;
            });
            knock(cycleRef);
        };
    }

    /** How many people have the room open now, on this server; whoever asks is on the way in and counts. */
    public int here(String cycleRef, UUID reader) {
        Stream<UUID> listening =
                screens.getOrDefault(cycleRef, List.of()).stream().map(Screen::person);
        return (int) Stream.concat(Stream.of(reader), listening).distinct().count();
    }

    /** Something about the room has changed; screens hear of it when, and only when, the transaction commits. */
    void changed(String cycleRef) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                knock(cycleRef);
            }
        });
    }

    private void knock(String cycleRef) {
        screens.getOrDefault(cycleRef, List.of())
                .forEach(screen -> screen.knock().run());
    }
}

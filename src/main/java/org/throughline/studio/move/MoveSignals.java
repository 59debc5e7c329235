package org.throughline.studio.move;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.throughline.base.event.LiveChannel;
import org.throughline.base.event.LiveScreens;

/** Tells the open pages of a move, on whichever server, that it went on. */
@Component
public class MoveSignals {

    private final LiveScreens<UUID> screens;

    MoveSignals(LiveChannel channel) {
        screens = new LiveScreens<>(channel, "moves", UUID::toString, UUID::fromString);
    }

    /** A mark to take before reading, for {@link #listen}. */
    public long now() {
        return screens.now();
    }

    /**
     * Listens until the answer is run.
     *
     * @param since mark taken before the screen was read
     * @param move which one
     * @param knock called on any thread; must be quick and must not throw
     */
    public Runnable listen(long since, UUID move, Runnable knock) {
        return screens.listen(since, move::equals, knock);
    }

    /** Heard when, and only when, the transaction commits. */
    void changed(UUID move) {
        screens.changed(move);
    }
}

package org.throughline.session;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.event.LiveChannel;
import org.throughline.base.event.LiveScreens;
import org.throughline.base.event.Presence;

/**
 * Tells the open screens of a room that something changed, after the change is committed on any server.
 *
 * <p>Only that something changed, never what: each screen reads what its own reader may see. Nothing is written down, because a
 * stored event for each note would tell when people wrote.
 */
@Component
public class RoomSignals {

    private static final String PLACE = "room:";

    private final LiveScreens<String> screens;
    private final Presence presence;

    RoomSignals(LiveChannel channel, Presence presence) {
        this.screens = new LiveScreens<>(channel, "room", UnaryOperator.identity(), UnaryOperator.identity());
        this.presence = presence;
    }

    /** A mark to take before reading, for {@link #listen}. */
    public long now() {
        return screens.now();
    }

    /**
     * Listens to a room until the answer is run. The others hear that somebody came, and at the end that somebody went.
     *
     * @param cycleRef whose room
     * @param person who looks at the screen; kept in memory only, and only for as long as the screen is open
     * @param since mark taken before the room was read
     * @param alive whether the screen is still in front of somebody
     * @param knock called on any thread; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(String cycleRef, UUID person, long since, BooleanSupplier alive, Runnable knock) {
        Runnable leave = presence.enter(PLACE + cycleRef, person, alive, knock);
        Runnable end = screens.listen(since, cycleRef::equals, knock);
        return () -> {
            end.run();
            leave.run();
        };
    }

    /** How many people have the room open now; whoever asks is on the way in and counts. */
    public int here(String cycleRef, UUID reader) {
        return (int) Stream.concat(Stream.of(reader), presence.at(PLACE + cycleRef).stream())
                .distinct()
                .count();
    }

    /** Something about the room has changed; screens hear of it when, and only when, the transaction commits. */
    void changed(String cycleRef) {
        screens.changed(cycleRef);
    }
}

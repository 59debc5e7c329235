package org.throughline.studio;

import org.springframework.stereotype.Component;
import org.throughline.base.event.LiveChannel;
import org.throughline.base.event.LiveScreens;

/** Tells the open screens of the studio, on whichever server, that a release or what is in force changed. */
@Component
public class ModelSignals {

    private final LiveScreens<String> screens;

    ModelSignals(LiveChannel channel) {
        screens = new LiveScreens<>(channel, "models", ref -> ref, ref -> ref);
    }

    /** A mark to take before reading, for {@link #listen}. */
    public long now() {
        return screens.now();
    }

    /**
     * Listens until the answer is run.
     *
     * @param since mark taken before the screen was read
     * @param knock called on any thread; must be quick and must not throw
     */
    public Runnable listen(long since, Runnable knock) {
        return screens.listen(since, ref -> true, knock);
    }

    /** Something about this release changed; heard when, and only when, the transaction commits. */
    void changed(String ref) {
        screens.changed(ref);
    }
}

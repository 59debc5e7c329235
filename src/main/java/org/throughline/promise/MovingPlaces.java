package org.throughline.promise;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Places of a case that is following another version of its process just now, in this thread.
 *
 * <p>The engine may give a step another place while it moves it, and asks for the instants of its new timers before anybody could carry
 * the promise over. So whoever answers for {@code due} looks here first.
 */
@Component
public class MovingPlaces {

    private final ThreadLocal<@Nullable Set<Dated>> places = new ThreadLocal<>();

    /**
     * A step that is dated by a promise.
     *
     * @param place where its promise waits
     * @param kind of what it is
     */
    public record Dated(String place, String kind) {}

    /** Does one step of the engine, in which these places may be left behind. */
    public void during(Set<Dated> dated, Runnable step) {
        places.set(Set.copyOf(dated));
        try {
            step.run();
        } finally {
            places.remove();
        }
    }

    /** Whether a promise of this kind is to be carried over from this place. */
    public boolean isLeft(@Nullable String place, String kind) {
        Set<Dated> moving = places.get();
        return moving != null && place != null && moving.contains(new Dated(place, kind));
    }
}

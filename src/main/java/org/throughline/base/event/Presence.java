package org.throughline.base.event;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Who looks at what just now, on all servers; in memory only, and gone within a minute after leaving.
 *
 * <p>It keeps no history and answers only for a place that the asker names; whoever asks has checked that the place may be seen.
 */
@Component
public class Presence {

    private static final long BEAT = Duration.ofSeconds(20).toNanos();

    /** Longer than two beats, so that one that is lost makes nobody leave. */
    private static final long LASTS = Duration.ofSeconds(50).toNanos();

    private static final String KIND = "presence";
    private static final String HERE = "here";
    private static final String GONE = "gone";

    private final LiveChannel channel;
    private final LongSupplier nanos;
    private final Map<String, List<Looker>> here = new ConcurrentHashMap<>();
    private final Map<String, Map<UUID, Long>> elsewhere = new ConcurrentHashMap<>();

    /** A screen on this server; its connection may be down for a while before it counts as gone. */
    private static final class Looker {

        private final UUID person;
        private final BooleanSupplier alive;
        private final Runnable knock;
        private volatile long until;

        Looker(UUID person, BooleanSupplier alive, Runnable knock, long until) {
            this.person = person;
            this.alive = alive;
            this.knock = knock;
            this.until = until;
        }

        UUID person() {
            return person;
        }

        boolean isThere(long now) {
            return until - now > 0;
        }
    }

    @Autowired
    Presence(LiveChannel channel) {
        this(channel, System::nanoTime);
    }

    /** With a clock that nobody else moves: the clock of a demo world says nothing about who is there. */
    Presence(LiveChannel channel, LongSupplier nanos) {
        this.channel = channel;
        this.nanos = nanos;
        channel.join(KIND, new LiveChannel.Ear() {
            @Override
            public void heard(String words) {
                Presence.this.heard(words.split(" ", 3));
            }

            @Override
            public void missed() {
                here.forEach((place, lookers) -> lookers.forEach(looker -> tell(HERE, place, looker.person())));
            }
        });
    }

    /**
     * Somebody begins to look; the others at the place hear that somebody came, and at the end that somebody went.
     *
     * @param place a word without blanks
     * @param alive whether the screen is still in front of somebody; asked at every beat
     * @param knock called on any thread when who is there has changed
     * @return ends it
     */
    public Runnable enter(String place, UUID person, BooleanSupplier alive, Runnable knock) {
        Looker looker = new Looker(person, alive, knock, nanos.getAsLong() + LASTS);
        knock(place);
        here.computeIfAbsent(place, key -> new CopyOnWriteArrayList<>()).add(looker);
        tell(HERE, place, person);
        return () -> leave(place, looker);
    }

    /** Who looks at the place. */
    public Set<UUID> at(String place) {
        long now = nanos.getAsLong();
        return Stream.concat(
                        here.getOrDefault(place, List.of()).stream()
                                .filter(looker -> looker.isThere(now))
                                .map(Looker::person),
                        elsewhere.getOrDefault(place, Map.of()).entrySet().stream()
                                .filter(entry -> entry.getValue() - now > 0)
                                .map(Map.Entry::getKey))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says again who looks at what here, and forgets those elsewhere of whom nothing was heard. */
    void beat() {
        long now = nanos.getAsLong();
        here.forEach((place, lookers) -> {
            long before = lookers.stream().filter(looker -> looker.isThere(now)).count();
            lookers.stream().filter(looker -> looker.alive.getAsBoolean()).forEach(looker -> {
                looker.until = now + LASTS;
                tell(HERE, place, looker.person());
            });
            if (lookers.stream().filter(looker -> looker.isThere(now + BEAT)).count() != before) {
                knock(place);
            }
        });
        Set.copyOf(elsewhere.keySet()).forEach(place -> {
            boolean[] went = {false};
            elsewhere.computeIfPresent(place, (key, those) -> {
                went[0] = those.values().removeIf(until -> until - now <= 0);
                return those.isEmpty() ? null : those;
            });
            if (went[0]) {
                knock(place);
            }
        });
    }

    private void leave(String place, Looker looker) {
        here.computeIfPresent(place, (key, lookers) -> {
            lookers.remove(looker);
            return lookers.isEmpty() ? null : lookers;
        });
        if (here.getOrDefault(place, List.of()).stream()
                .noneMatch(other -> other.person().equals(looker.person()))) {
            tell(GONE, place, looker.person());
        }
        knock(place);
    }

    private void heard(String[] words) {
        String place = words[1];
        UUID person = UUID.fromString(words[2]);
        boolean[] changed = {false};
        elsewhere.compute(place, (key, known) -> {
            Map<UUID, Long> those = known == null ? new ConcurrentHashMap<>() : known;
            changed[0] = words[0].equals(HERE)
                    ? those.put(person, nanos.getAsLong() + LASTS) == null
                    : those.remove(person) != null;
            return those.isEmpty() ? null : those;
        });
        if (changed[0]) {
            knock(place);
        }
    }

    private void tell(String what, String place, UUID person) {
        channel.tell(KIND, what + ' ' + place + ' ' + person);
    }

    private void knock(String place) {
        here.getOrDefault(place, List.of()).forEach(looker -> looker.knock.run());
    }
}

package org.throughline.notice;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughline.base.event.LiveChannel;
import org.throughline.base.event.LiveScreens;

/** Tells the open bells that there is something new for their reader, after it is committed on any server; never what. */
@Component
public class NoticeSignals {

    private final LiveScreens<Set<UUID>> bells;

    NoticeSignals(LiveChannel channel) {
        bells = new LiveScreens<>(channel, "notice", NoticeSignals::written, NoticeSignals::read);
    }

    /** A mark to take before counting, for {@link #listen}. */
    public long now() {
        return bells.now();
    }

    /**
     * Listens for a person until the answer is run.
     *
     * @param since mark taken before the bell was counted
     * @param knock called on any thread; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(UUID person, long since, Runnable knock) {
        return bells.listen(since, concerned -> concerned.contains(person), knock);
    }

    /** Something changed for these people; they hear of it when, and only when, the transaction commits. */
    void changed(Collection<UUID> people) {
        if (!people.isEmpty()) {
            bells.changed(Set.copyOf(people));
        }
    }

    private static String written(Set<UUID> people) {
        return people.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static Set<UUID> read(String people) {
        return Arrays.stream(people.split(",")).map(UUID::fromString).collect(Collectors.toUnmodifiableSet());
    }
}

package org.throughline.inbox;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.throughline.base.event.LiveChannel;
import org.throughline.base.event.LiveScreens;

/**
 * Tells the open screens of My work that something changed for their reader, after the change is committed on any server.
 *
 * <p>Only that something changed, never what: each screen reads what its own reader may see.
 */
@Component
public class WorkSignals {

    private final HeldRoles heldRoles;
    private final LiveScreens<Change> screens;

    WorkSignals(HeldRoles heldRoles, LiveChannel channel) {
        this.heldRoles = heldRoles;
        this.screens = new LiveScreens<>(channel, "work", Change::written, Change::read);
    }

    /**
     * What changed.
     *
     * @param taskId the task
     * @param people who has it now or has a part in its case
     * @param roles that may take it
     */
    record Change(String taskId, Set<UUID> people, Set<RoleAt> roles) {

        Change {
            people = Set.copyOf(people);
            roles = Set.copyOf(roles);
        }

        String written() {
            return String.join(
                    "|",
                    taskId,
                    people.stream().map(UUID::toString).collect(Collectors.joining(",")),
                    roles.stream().map(RoleAt::key).collect(Collectors.joining(",")));
        }

        static Change read(String words) {
            String[] parts = words.split("\\|", -1);
            return new Change(
                    parts[0],
                    many(parts[1]).map(UUID::fromString).collect(Collectors.toSet()),
                    many(parts[2]).map(RoleAt::of).collect(Collectors.toSet()));
        }

        private static Stream<String> many(String words) {
            return Arrays.stream(words.split(",")).filter(word -> !word.isEmpty());
        }
    }

    /** A mark to take before reading, for {@link #listen}. */
    public long now() {
        return screens.now();
    }

    /**
     * Listens for a person until the answer is run.
     *
     * @param person whose screen it is; the roles held now count for as long as it is open
     * @param since mark taken before the screen was read
     * @param shows whether the screen shows the task; asked on any thread
     * @param knock called on any thread; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(UUID person, long since, Predicate<String> shows, Runnable knock) {
        Set<RoleAt> held = heldRoles.of(person);
        return screens.listen(
                since,
                change -> shows.test(change.taskId())
                        || change.people().contains(person)
                        || change.roles().stream().anyMatch(held::contains),
                knock);
    }

    /** A task changed; screens hear of it when, and only when, the transaction commits. */
    void changed(Change change) {
        screens.changed(change);
    }
}

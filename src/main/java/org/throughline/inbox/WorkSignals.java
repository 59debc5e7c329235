package org.throughline.inbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the open screens of My work that something changed for their reader, after the change is committed.
 *
 * <p>Only that something changed, never what: each screen reads what its own reader may see. It reaches the screens of this server;
 * those of another one are right again when they are opened or used.
 */
@Component
public class WorkSignals {

    private final HeldRoles heldRoles;
    private final List<Screen> screens = new CopyOnWriteArrayList<>();

    WorkSignals(HeldRoles heldRoles) {
        this.heldRoles = heldRoles;
    }

    private record Screen(UUID person, Set<RoleAt> held, Predicate<String> shows, Runnable knock) {

        boolean concerns(Change change) {
            return shows.test(change.taskId())
                    || change.people().contains(person)
                    || change.roles().stream().anyMatch(held::contains);
        }
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
    }

    /**
     * Listens for a person until the answer is run.
     *
     * @param person whose screen it is; the roles held now count for as long as it is open
     * @param shows whether the screen shows the task; asked on the thread that committed
     * @param knock called on that thread too; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(UUID person, Predicate<String> shows, Runnable knock) {
        Screen screen = new Screen(person, heldRoles.of(person), shows, knock);
        screens.add(screen);
        return () -> screens.remove(screen);
    }

    /** A task changed; screens hear of it when, and only when, the transaction commits. */
    void changed(Change change) {
        if (screens.isEmpty()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                screens.stream()
                        .filter(screen -> screen.concerns(change))
                        .forEach(screen -> screen.knock().run());
            }
        });
    }
}

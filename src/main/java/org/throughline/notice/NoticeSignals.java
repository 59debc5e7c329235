package org.throughline.notice;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the open bells that there is something new for their reader, after it is committed; never what.
 *
 * <p>It reaches the screens of this server; those of another one are right again with the next page.
 */
@Component
public class NoticeSignals {

    private final List<Bell> bells = new CopyOnWriteArrayList<>();

    private record Bell(UUID person, Runnable knock) {}

    NoticeSignals() {}

    /**
     * Listens for a person until the answer is run.
     *
     * @param knock called on the thread that committed; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(UUID person, Runnable knock) {
        Bell bell = new Bell(person, knock);
        bells.add(bell);
        return () -> bells.remove(bell);
    }

    /** Something changed for these people; they hear of it when, and only when, the transaction commits. */
    void changed(Collection<UUID> people) {
        if (bells.isEmpty() || people.isEmpty()) {
            return;
        }
        Set<UUID> concerned = Set.copyOf(people);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bells.stream()
                        .filter(bell -> concerned.contains(bell.person()))
                        .forEach(bell -> bell.knock().run());
            }
        });
    }
}

package org.throughline.audit;

import jakarta.annotation.PreDestroy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.throughline.base.access.AccessRefused;

/**
 * Keeps an entry of each refusal: who was refused what, and the reference that they asked for.
 *
 * <p>Written beside the request and in a transaction of its own, because the one that was refused rolls back, may hold a connection
 * and must take no longer than any other. A flood leaves one entry for each person, use case and minute; when more of them wait than
 * fit, the rest is left out. Entries stand in the person's own chain: guessed references make no chains.
 */
@Component
class Refusals {

    /** Name of the entries; what was refused stands in their details. */
    static final String ACTION = "access.refused";

    /** The detail that says what was refused. */
    static final String WHAT = "what";

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int MOST_WAITING = 500;
    private static final int MOST_REMEMBERED = 5_000;

    private final EntryBook book;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Recent recent = new Recent();
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            0,
            1,
            10,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Refusals::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    Refusals(EntryBook book, PlatformTransactionManager transactions, Clock clock) {
        this.book = book;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @EventListener
    void on(AccessRefused refused) {
        Instant at = clock.instant();
        UUID id = of(refused, at);
        if (recent.isNew(id)) {
            writer.execute(() -> write(refused, id, at));
        }
    }

    /** The same for everything that makes one entry, on whichever node it happens. */
    private static UUID of(AccessRefused refused, Instant at) {
        String minute = at.truncatedTo(ChronoUnit.MINUTES).toString();
        String all = ACTION + " " + refused.personId() + " " + refused.what() + " " + minute;
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private void write(AccessRefused refused, UUID id, Instant at) {
        NewEntry entry = new NewEntry(
                "person:" + refused.personId(),
                EntryKind.COMMAND,
                id,
                refused.personId(),
                refused.subjectRef(),
                at,
                ACTION,
                Map.of(WHAT, refused.what()));
        try {
            transaction.executeWithoutResult(status -> book.append(List.of(entry)));
        } catch (DataAccessException | TransactionException failed) {
            LOG.warn("A refusal of {} could not be recorded", refused.what(), failed);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "refusals");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warn(
                    "{} refusals were not recorded before the stop",
                    writer.getQueue().size());
        }
    }

    /** What was noted lately; the oldest is forgotten first. */
    private static final class Recent {

        private final Map<UUID, Boolean> known = new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Boolean> eldest) {
                return size() > MOST_REMEMBERED;
            }
        };

        synchronized boolean isNew(UUID id) {
            return known.putIfAbsent(id, true) == null;
        }
    }
}

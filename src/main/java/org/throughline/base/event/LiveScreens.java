package org.throughline.base.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The open screens of one kind, which are knocked for after a change is committed, on whichever server that was.
 *
 * <p>Only that something changed, never what: each screen reads what its own reader may see. A screen says since when it knows
 * ({@link #now} before it reads), and is knocked for at once if a change came between its reading and its listening.
 *
 * @param <C> what changed, by ids
 */
public final class LiveScreens<C> {

    private static final int REMEMBERED = 256;

    private final LiveChannel channel;
    private final String kind;
    private final Function<C, String> written;
    private final List<Screen<C>> screens = new CopyOnWriteArrayList<>();
    private final Deque<C> lately = new ArrayDeque<>();
    private long count;

    private record Screen<C>(Predicate<C> concerns, Runnable knock) {}

    /**
     * Creates it, for as long as the server runs.
     *
     * @param kind word that no other screens use
     * @param written a change as text, ids only
     * @param read a change from that text
     */
    public LiveScreens(LiveChannel channel, String kind, Function<C, String> written, Function<String, C> read) {
        this.channel = channel;
        this.kind = kind;
        this.written = written;
        channel.join(kind, new LiveChannel.Ear() {
            @Override
            public void heard(String words) {
                come(read.apply(words));
            }

            @Override
            public void missed() {
                forget();
                screens.forEach(screen -> screen.knock().run());
            }
        });
    }

    /** A mark to take before reading, for {@link #listen}. */
    public long now() {
        synchronized (lately) {
            return count;
        }
    }

    /**
     * Listens until the answer is run.
     *
     * @param since mark taken before the screen was read
     * @param concerns whether a change concerns the screen; asked on any thread
     * @param knock called on any thread; must be quick and must not throw
     * @return ends the listening
     */
    public Runnable listen(long since, Predicate<C> concerns, Runnable knock) {
        Screen<C> screen = new Screen<>(concerns, knock);
        screens.add(screen);
        if (concernedSince(since, concerns)) {
            knock.run();
        }
        return () -> screens.remove(screen);
    }

    /** Something changed; screens hear of it when, and only when, the transaction commits. Without a transaction, at once. */
    public void changed(C change) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(change);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(change);
            }
        });
    }

    private void tell(C change) {
        come(change);
        channel.tell(kind, written.apply(change));
    }

    private void come(C change) {
        synchronized (lately) {
            count++;
            lately.addLast(change);
            if (lately.size() > REMEMBERED) {
                lately.removeFirst();
            }
        }
        screens.stream()
                .filter(screen -> screen.concerns().test(change))
                .forEach(screen -> screen.knock().run());
    }

    /** Nobody knows what was missed, so every mark taken before is too old. */
    private void forget() {
        synchronized (lately) {
            count += REMEMBERED + 1L;
            lately.clear();
        }
    }

    private boolean concernedSince(long since, Predicate<C> concerns) {
        synchronized (lately) {
            long behind = count - since;
            return behind > lately.size()
                    || lately.stream().skip(lately.size() - behind).anyMatch(concerns);
        }
    }
}

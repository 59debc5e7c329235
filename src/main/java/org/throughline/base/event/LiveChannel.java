package org.throughline.base.event;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Carries signals between the servers that share a database, by PostgreSQL's LISTEN and NOTIFY.
 *
 * <p>A signal says that something has changed, by ids only; nothing of it is stored. Each server has one thread and one connection
 * of its own for it, beside the pool that requests use. What is told goes out within a tenth of a second, many signals as one
 * statement: so the work that was committed neither pays a turn for it, nor queues for the one lock that PostgreSQL takes for every
 * transaction that notifies.
 *
 * <p>Signals can be lost: a connection breaks, a server dies between its commit and the signal. So after every new connection the
 * server's own ears, and those of all the others, are told that something may have been missed; whoever shows something reads again.
 */
@Component
public class LiveChannel implements SmartLifecycle {

    static final String NAME = "throughline";

    private static final Logger log = LoggerFactory.getLogger(LiveChannel.class);
    private static final String EVERYTHING = "*";
    private static final int LONGEST = 7_000; // PostgreSQL carries less than 8000 bytes
    private static final int MOST_WAITING = 1_000;
    private static final int LOOK_EVERY_MILLIS = 100;
    private static final long PROVE_EVERY_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int PROOF_SECONDS = 5;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final OwnConnections connections;
    private final String node = UUID.randomUUID().toString().substring(0, 8);
    private final Map<String, List<Ear>> ears = new ConcurrentHashMap<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private volatile boolean running;
    private volatile @Nullable Connection connection;
    private @Nullable Thread thread;

    LiveChannel(OwnConnections connections) {
        this.connections = connections;
    }

    /** Hears signals of one kind; called on the channel's thread, must be quick and must not throw. */
    public interface Ear {

        /** Another server told this. */
        void heard(String words);

        /** Other servers may have told something that did not come through. */
        void missed();
    }

    /** Lets an ear hear what other servers tell, for as long as this one runs. */
    public void join(String kind, Ear ear) {
        ears.computeIfAbsent(kind, key -> new CopyOnWriteArrayList<>()).add(ear);
    }

    /**
     * Tells the other servers, soon and without waiting; call it after the commit.
     *
     * @param kind a word without blanks
     * @param words ids; when they are too many for one signal, the others are told to read everything of the kind again
     */
    public void tell(String kind, String words) {
        String signal = node + ' ' + kind + ' ' + words;
        boolean fits = signal.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
        wait(fits ? signal : node + ' ' + kind);
    }

    private void wait(String signal) {
        synchronized (waiting) {
            if (waiting.size() >= MOST_WAITING) {
                waiting.clear();
                waiting.add(node + ' ' + EVERYTHING);
            }
            waiting.add(signal);
        }
    }

    @Override
    public void start() {
        running = true;
        Thread worker = new Thread(this::work, "throughline-live");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    @Override
    public void stop() {
        running = false;
        Thread worker = thread;
        if (worker != null) {
            worker.interrupt();
            try {
                worker.join(TimeUnit.SECONDS.toMillis(PROOF_SECONDS));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether signals go and come now. */
    boolean isConnected() {
        return connection != null;
    }

    private void work() {
        long pause = FIRST_PAUSE_MILLIS;
        boolean again = false;
        while (running) {
            try (Connection own = connections.open()) {
                listen(own, again);
                pause = FIRST_PAUSE_MILLIS;
                again = true;
                while (running) {
                    carry(own);
                }
            } catch (SQLException lost) {
                pause = broken(lost, pause);
            } finally {
                connection = null;
            }
        }
    }

    private void listen(Connection own, boolean again) throws SQLException {
        own.setAutoCommit(true);
        try (Statement statement = own.createStatement()) {
            statement.execute("listen " + NAME);
        }
        connection = own;
        wait(node + ' ' + EVERYTHING);
        if (again) {
            log.info("Signals between servers go and come again");
            ears.values().forEach(those -> those.forEach(Ear::missed));
        }
    }

    /** Works for a few seconds, then proves that the other end is still there. */
    private void carry(Connection own) throws SQLException {
        PGConnection line = own.unwrap(PGConnection.class);
        long begun = System.nanoTime();
        while (running && System.nanoTime() - begun < PROVE_EVERY_NANOS) {
            send(own);
            PGNotification[] come = line.getNotifications(LOOK_EVERY_MILLIS);
            for (PGNotification one : come == null ? new PGNotification[0] : come) {
                heard(one.getParameter());
            }
        }
        if (running && !own.isValid(PROOF_SECONDS)) {
            throw new SQLException("The database does not answer on the connection for signals");
        }
    }

    private void send(Connection own) throws SQLException {
        String[] signals;
        synchronized (waiting) {
            signals = waiting.toArray(String[]::new);
            waiting.clear();
        }
        if (signals.length == 0) {
            return;
        }
        try (PreparedStatement notify = own.prepareStatement(
                "select count(pg_notify('" + NAME + "', signal)) from unnest(?) as signals (signal)")) {
            notify.setArray(1, own.createArrayOf("text", signals));
            notify.execute();
        }
    }

    private void heard(String signal) {
        String[] parts = signal.split(" ", 3);
        if (parts.length < 2 || parts[0].equals(node)) {
            return;
        }
        if (parts[1].equals(EVERYTHING)) {
            ears.values().forEach(those -> those.forEach(Ear::missed));
            return;
        }
        List<Ear> those = ears.getOrDefault(parts[1], List.of());
        if (parts.length == 3) {
            those.forEach(ear -> ear.heard(parts[2]));
        } else {
            those.forEach(Ear::missed);
        }
    }

    /** Waits before the next try; answers with how long to wait after that. */
    private long broken(SQLException lost, long pause) {
        if (!running) {
            return pause;
        }
        if (pause == FIRST_PAUSE_MILLIS) {
            log.warn("Signals between servers are interrupted: {}", lost.getMessage());
        }
        try {
            TimeUnit.MILLISECONDS.sleep(pause);
        } catch (InterruptedException ending) {
            log.debug("Ends while waiting for a new connection");
        }
        return Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    }
}

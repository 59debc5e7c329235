package org.throughline.studio.process;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.throughline.base.persistence.ThrowawayDatabase;
import org.throughline.studio.scenario.Sandbox;
import org.throughline.studio.scenario.Scenario;
import org.throughline.studio.scenario.ScenarioRun;
import org.throughline.studio.scenario.ScenarioRun.Problem;

/**
 * The sandbox: an engine and a database server of its own, started by the first who asks, on a thread of its own.
 *
 * <p>The thread matters: the engine keeps its command and its transaction on the thread, and whoever asks may stand in those of the product.
 */
@Component
class EngineSandbox implements Sandbox {

    /** The first one waits for a server to start, everybody for those before them. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(EngineSandbox.class);
    private static final int IN_LINE = 50;

    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(IN_LINE), EngineSandbox::thread);
    private @Nullable ThrowawayDatabase database;
    private @Nullable SandboxEngine engine;

    EngineSandbox() {
        worker.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "sandbox");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public ScenarioRun run(String key, String source, Scenario scenario) {
        Future<ScenarioRun> answer;
        try {
            answer = worker.submit(() -> engine().run(key, source, scenario));
        } catch (RejectedExecutionException busy) {
            return ScenarioRun.none(Problem.TOO_LONG, "busy");
        }
        try {
            return answer.get(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            return ScenarioRun.none(Problem.TOO_LONG, "waited");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            return ScenarioRun.none(Problem.TOO_LONG, "stopped");
        } catch (ExecutionException failed) {
            Throwable cause = Objects.requireNonNullElse(failed.getCause(), failed);
            LOG.error("A scenario could not be played: {}", cause.getClass().getName());
            return ScenarioRun.none(Problem.FAILED, cause.getClass().getSimpleName());
        }
    }

    /** Only ever called on the sandbox's thread. */
    private synchronized SandboxEngine engine() throws IOException {
        SandboxEngine running = engine;
        if (running == null) {
            ThrowawayDatabase started = ThrowawayDatabase.start();
            database = started;
            running = new SandboxEngine(started);
            engine = running;
        }
        return running;
    }

    @PreDestroy
    synchronized void stop() throws IOException {
        worker.shutdownNow();
        if (engine != null) {
            engine.close();
        }
        if (database != null) {
            database.close();
        }
    }
}

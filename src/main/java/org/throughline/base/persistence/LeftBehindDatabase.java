package org.throughline.base.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a PostgreSQL that an application left running when it died, so that the next start is not refused.
 *
 * <p>Only in a folder that no living application holds: whoever lives has the lock file of the embedded database.
 */
final class LeftBehindDatabase {

    private static final Logger log = LoggerFactory.getLogger(LeftBehindDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeftBehindDatabase() {}

    /**
     * Ends it, and waits until it has written everything; does nothing where none runs.
     *
     * @param data folder of the database files
     * @throws IllegalStateException when another application works with the folder, or the database does not end
     */
    static void end(Path data) throws IOException {
        Path lock = data.resolve("epg-lock");
        Path running = data.resolve("postmaster.pid");
        if (!Files.exists(lock) || !Files.exists(running)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free == null) {
                throw new IllegalStateException("Another Throughline works with the database in " + data);
            }
            Optional<ProcessHandle> left = server(running);
            if (left.isPresent()) {
                log.warn("A PostgreSQL was left running in {}; ending it before the start", data);
                left.get().destroy();
                await(left.get());
            }
        }
    }

    /** The process that the file names, unless its number belongs to somebody else by now. */
    private static Optional<ProcessHandle> server(Path running) throws IOException {
        try (Stream<String> lines = Files.lines(running)) {
            return lines.findFirst()
                    .map(String::trim)
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .filter(process -> process.info().command().orElse("").contains("postgres"));
        }
    }

    private static void await(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stays) {
            throw new IllegalStateException("The PostgreSQL that was left running does not end", stays);
        }
    }
}

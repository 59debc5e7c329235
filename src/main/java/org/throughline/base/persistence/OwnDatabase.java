package org.throughline.base.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The embedded database for a tool on the command line: the one that runs, or started for the tool when the product does not run.
 */
public final class OwnDatabase implements AutoCloseable {

    private static final int LINE_OF_PORT = 3;

    private final DataSource dataSource;
    private final @Nullable EmbeddedPostgres started;

    private OwnDatabase(DataSource dataSource, @Nullable EmbeddedPostgres started) {
        this.dataSource = dataSource;
        this.started = started;
    }

    /**
     * Opens the database of a data folder.
     *
     * @throws IOException when there is none
     */
    public static OwnDatabase open(Path folder) throws IOException {
        Path data = folder.toAbsolutePath().resolve("postgres");
        if (!Files.isRegularFile(data.resolve("PG_VERSION"))) {
            throw new IOException("There is no database in " + folder.toAbsolutePath());
        }
        DataSource running = running(data.resolve("postmaster.pid"));
        if (running != null) {
            return new OwnDatabase(running, null);
        }
        EmbeddedPostgres started = EmbeddedDatabase.start(folder, 0);
        return new OwnDatabase(started.getDatabase(EmbeddedDatabase.APPLICATION_ROLE, "postgres"), started);
    }

    /** The database, as the application's role. */
    public DataSource dataSource() {
        return dataSource;
    }

    private static @Nullable DataSource running(Path pidFile) throws IOException {
        if (!Files.isRegularFile(pidFile)) {
            return null;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() <= LINE_OF_PORT) {
            return null;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(
                new int[] {Integer.parseInt(lines.get(LINE_OF_PORT).strip())});
        source.setDatabaseName("postgres");
        source.setUser(EmbeddedDatabase.APPLICATION_ROLE);
        try (Connection connection = source.getConnection()) {
            return connection.isValid(1) ? source : null;
        } catch (SQLException left) {
            return null; // the file was left by a server that died
        }
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
    }
}

package org.throughline.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindDatabaseTest {

    private final Path folder;

    LeftBehindDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void anApplicationThatDiedKeepsNobodyFromStartingAgainAndLosesNothing() throws Exception {
        dieWhileTheDatabaseRuns();
        assertThat(folder.resolve("postgres/postmaster.pid")).exists();

        LeftBehindDatabase.end(folder.resolve("postgres"));

        try (EmbeddedPostgres again = EmbeddedDatabase.start(folder, 0)) {
            assertThat(lines(again)).isEqualTo(1);
        }
    }

    @Test
    void theDatabaseOfALivingApplicationIsLeftAlone() throws Exception {
        Process living = application("stay");
        try {
            assertThat(living.inputReader().lines().anyMatch(MortalApplication.UP::equals))
                    .isTrue();

            assertThatThrownBy(() -> LeftBehindDatabase.end(folder.resolve("postgres")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("Another Throughline");
        } finally {
            living.getOutputStream().close();
            living.waitFor();
        }
    }

    @Test
    void aNumberThatBelongsToSomebodyElseByNowIsLeftAlone() throws IOException {
        Path data = Files.createDirectory(folder.resolve("postgres"));
        Files.createFile(data.resolve("epg-lock"));
        Files.writeString(
                data.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        LeftBehindDatabase.end(data);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private void dieWhileTheDatabaseRuns() throws Exception {
        application("die").waitFor();
    }

    private Process application(String fate) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MortalApplication.class.getName(),
                        folder.toString(),
                        fate)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int lines(EmbeddedPostgres postgres) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from kept")) {
            count.next();
            return count.getInt(1);
        }
    }
}

package org.throughline.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people wrote does not come into the logs by way of a row that the database refuses. */
class RefusedRowTest {

    private static final String WORDS = "My foreman shouts at us";

    private EmbeddedPostgres postgres;

    @BeforeEach
    void aServer() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        EmbeddedDatabase.makeApplicationRole(postgres);
        new JdbcTemplate(postgres.getPostgresDatabase())
                .execute("grant create on schema public to " + EmbeddedDatabase.APPLICATION_ROLE);
    }

    @AfterEach
    void itStops() throws IOException {
        postgres.close();
    }

    @Test
    void theEmbeddedDatabaseKeepsIt() {
        EmbeddedDatabase.Settings settings = new EmbeddedDatabase.Settings(Path.of("unused"), 0, 2);
        try (HikariDataSource source = (HikariDataSource) new EmbeddedDatabase().dataSource(postgres, settings)) {
            assertKept(source);
        }
    }

    @Test
    void aConfiguredDatabaseKeepsIt() {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                .withPropertyValues(
                        "spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres")
                .run(context -> assertKept(context.getBean(DataSource.class)));
    }

    private static void assertKept(DataSource source) {
        JdbcTemplate jdbc = new JdbcTemplate(source);
        jdbc.execute("create table note (words text constraint note_is_short check (length(words) < 5))");
        String insert = "insert into note values (?)";

        assertThatThrownBy(() -> jdbc.update(insert, WORDS))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("note_is_short")
                .satisfies(RefusedRowTest::assertSilent);
        assertThatThrownBy(() -> jdbc.batchUpdate(insert, List.of(new Object[] {WORDS}, new Object[] {WORDS})))
                .isInstanceOf(DataIntegrityViolationException.class)
                .satisfies(RefusedRowTest::assertSilent);
    }

    private static void assertSilent(Throwable refused) {
        assertThat(refused).hasMessageNotContaining(WORDS);
        assertThat(refused).rootCause().hasMessageNotContaining(WORDS);
    }
}

package org.throughline.base.persistence;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The database that the product brings with it, used whenever no other one is configured.
 *
 * <p>A real PostgreSQL with its own folder and durable settings. It starts before the data source and stops after it; its own
 * shutdown hook is off, otherwise it would die under the application. Its owner makes the tables; the application works as a role
 * of its own, which can add to the record of what happened and cannot change it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
@EnableConfigurationProperties(EmbeddedDatabase.Settings.class)
class EmbeddedDatabase {

    /** Who works with the tables; `afterMigrate__application_role.sql` says what it may do. */
    static final String APPLICATION_ROLE = "throughline_app";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /**
     * Settings of the embedded database.
     *
     * @param folder where the data lives between starts
     * @param port TCP port on the loopback interface; 0 takes a free one
     * @param poolSize connections that the application keeps
     */
    @ConfigurationProperties("throughline.database")
    record Settings(
            @DefaultValue("data") Path folder,
            @DefaultValue("0") int port,
            @DefaultValue("20") int poolSize) {}

    @Bean(destroyMethod = "close")
    EmbeddedPostgres embeddedPostgres(Settings settings) {
        Path folder = settings.folder().toAbsolutePath();
        try {
            EmbeddedPostgres postgres = start(folder, settings.port());
            makeApplicationRole(postgres);
            log.info("Embedded PostgreSQL is up on port {} with its data in {}", postgres.getPort(), folder);
            return postgres;
        } catch (IOException failure) {
            throw new UncheckedIOException("The embedded PostgreSQL in " + folder + " did not start", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The embedded PostgreSQL in " + folder + " knows no role to work as", failure);
        }
    }

    static EmbeddedPostgres start(Path folder, int port) throws IOException {
        Files.createDirectories(folder);
        Path data = folder.resolve("postgres");
        LeftBehindDatabase.end(data);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(folder.resolve("postgres-binaries").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    static void makeApplicationRole(EmbeddedPostgres postgres) throws SQLException {
        try (Connection owner = postgres.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s login; end if;
                    end $$""".formatted(APPLICATION_ROLE));
        }
    }

    /** Makes and changes tables, and nothing else. */
    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(EmbeddedPostgres postgres) {
        return postgres.getPostgresDatabase();
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(EmbeddedPostgres postgres, Settings settings) {
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("throughline");
        source.setJdbcUrl(postgres.getJdbcUrl(APPLICATION_ROLE, "postgres"));
        source.setUsername(APPLICATION_ROLE);
        source.setMaximumPoolSize(settings.poolSize());
        source.addDataSourceProperty("logServerErrorDetail", "false"); // a refused row holds what people wrote
        return source;
    }
}

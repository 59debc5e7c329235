package org.throughline.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * One real PostgreSQL for the whole test run, one fresh database for each Spring context, and a count of its statements.
 *
 * <p>As with the product's own database, its owner makes the tables and the application works as a role of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestDatabase {

    /** The server; stops with the tests, when the last context that used it has closed. */
    public static final class Server implements AutoCloseable {

        private static final String APPLICATION = "throughline_app";

        private static @Nullable EmbeddedPostgres running;
        private static @Nullable String migrated;
        private static boolean ending;
        private static int users;
        private static int databases;

        private final String url;
        private final DataSource owner;
        private final DataSource application;

        /** A fresh, empty database; a test that works without Spring closes it. */
        public Server() {
            this("template1");
        }

        private Server(String template) {
            synchronized (Server.class) {
                try {
                    EmbeddedPostgres postgres = started();
                    users++;
                    String name = "test_" + ++databases;
                    try (Connection connection = postgres.getPostgresDatabase().getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("create database %s template %s".formatted(name, template));
                        statement.execute("""
                                do $$ begin
                                    if not exists (select from pg_roles where rolname = '%1$s') then
                                        create role %1$s login;
                                    end if;
                                end $$""".formatted(APPLICATION));
                    }
                    owner = postgres.getDatabase("postgres", name);
                    application = postgres.getDatabase(APPLICATION, name);
                    url = postgres.getJdbcUrl(APPLICATION, name);
                } catch (IOException failure) {
                    throw new UncheckedIOException("PostgreSQL for tests did not start", failure);
                } catch (SQLException failure) {
                    throw new IllegalStateException("No database for tests", failure);
                }
            }
        }

        /**
         * A fresh database with all tables: a copy of one that was made once.
         *
         * @param migration makes the tables in an empty database, as its owner
         */
        public static Server migrated(Consumer<DataSource> migration) {
            synchronized (Server.class) {
                String template = migrated;
                if (template == null) {
                    Server first = new Server();
                    migration.accept(first.owner);
                    template = "test_" + databases;
                    migrated = template;
                    users--;
                }
                return new Server(template);
            }
        }

        private static EmbeddedPostgres started() throws IOException {
            EmbeddedPostgres postgres = running;
            if (postgres == null) {
                postgres = EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .start();
                running = postgres;
                Runtime.getRuntime().addShutdownHook(new Thread(Server::end));
            }
            return postgres;
        }

        private static void end() {
            synchronized (Server.class) {
                ending = true;
                stopWhenUnused();
            }
        }

        private static void stopWhenUnused() {
            if (ending && users == 0 && running != null) {
                try {
                    running.close();
                } catch (IOException failure) {
                    throw new UncheckedIOException("PostgreSQL for tests did not stop", failure);
                }
                running = null;
            }
        }

        /** Its address, as the application's role. */
        public String url() {
            return url;
        }

        /** The superuser. */
        public DataSource owner() {
            return owner;
        }

        /** The role as which the application works. */
        public DataSource application() {
            return application;
        }

        @Override
        public void close() {
            synchronized (Server.class) {
                users--;
                stopWhenUnused();
            }
        }
    }

    @Bean
    StatementCount statementCount() {
        return new StatementCount();
    }

    @Bean(destroyMethod = "close")
    Server postgresServer() {
        return new Server();
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(Server postgresServer) {
        return postgresServer.owner();
    }

    @Bean(destroyMethod = "close")
    HikariDataSource connectionPool(Server postgresServer) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgresServer.url);
        pool.setUsername(Server.APPLICATION);
        pool.setMaximumPoolSize(12);
        pool.addDataSourceProperty("socketFactory", CountingSockets.class.getName());
        return pool;
    }

    @Bean
    @Primary
    DataSource dataSource(HikariDataSource connectionPool, StatementCount count) {
        return ProxyDataSourceBuilder.create(connectionPool)
                .afterQuery((execution, queries) -> count.add(queries))
                .build();
    }
}

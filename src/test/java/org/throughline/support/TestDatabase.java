package org.throughline.support;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

    /** The server; stops when the last context that used it has closed. */
    public static final class Server implements AutoCloseable {

        private static @Nullable EmbeddedPostgres running;
        private static int users;
        private static int databases;

        private static final String APPLICATION = "throughline_app";

        private final String url;
        private final DataSource owner;
        private final DataSource application;

        /** A fresh database; a test that works without Spring closes it. */
        public Server() {
            synchronized (Server.class) {
                try {
                    EmbeddedPostgres postgres = running == null
                            ? EmbeddedPostgres.builder()
                                    .setRegisterShutdownHook(false)
                                    .start()
                            : running;
                    running = postgres;
                    users++;
                    String name = "test_" + ++databases;
                    try (Connection connection = postgres.getPostgresDatabase().getConnection();
                            Statement statement = connection.createStatement()) {
                        statement.execute("create database " + name);
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
        public void close() throws IOException {
            synchronized (Server.class) {
                if (--users == 0 && running != null) {
                    running.close();
                    running = null;
                }
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

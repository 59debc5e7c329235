package org.throughline.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.boot.autoconfigure.flyway.FlywayDataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughline.Throughline;
import org.throughline.base.persistence.DurableDatabase;
import org.throughline.support.CountingSockets;

/** The whole product on a database of its own with durable settings; its statements and wire turns are counted. */
final class Product implements AutoCloseable {

    private static final LongAdder STATEMENTS = new LongAdder();
    private static final ThreadLocal<long[]> OF_THREAD = ThreadLocal.withInitial(() -> new long[1]);

    final EmbeddedPostgres postgres;
    final ConfigurableApplicationContext context;
    final Machine machine;
    final JdbcClient owner;

    /** Starts the product; {@code support} are classes with beans that a benchmark brings along. */
    Product(Path folder, Class<?>... support) {
        try {
            postgres = DurableDatabase.start(folder);
            machine = new Machine(Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .get(0)));
            machine.pin();
        } catch (IOException failure) {
            throw new UncheckedIOException("No database to measure on", failure);
        } catch (SQLException failure) {
            throw new IllegalStateException("No database to measure on", failure);
        }
        context = new SpringApplicationBuilder(Throughline.class, Database.class)
                .sources(support)
                .profiles("test")
                .initializers(starting -> {
                    starting.getBeanFactory().registerSingleton("database", postgres);
                    starting.getBeanFactory().registerSingleton("notOfTests", new NotOfTests());
                })
                .properties("spring.main.allow-bean-definition-overriding=false", "spring.main.banner-mode=off")
                .run("--server.port=0", "--management.server.port=-1", "--vaadin.devmode.devTools.enabled=false");
        owner = JdbcClient.create(postgres.getPostgresDatabase());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** A pool like the product's own, as the product's role, counted in the same way. */
    static HikariDataSource pool(EmbeddedPostgres postgres, String database, int size, String connectionSetting) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl(DurableDatabase.APPLICATION_ROLE, database));
        pool.setUsername(DurableDatabase.APPLICATION_ROLE);
        pool.setMaximumPoolSize(size);
        pool.addDataSourceProperty("socketFactory", CountingSockets.class.getName());
        if (!connectionSetting.isEmpty()) {
            pool.setConnectionInitSql(connectionSetting);
        }
        return pool;
    }

    /** Statements so far that this thread sent. */
    static long statementsOfThread() {
        return OF_THREAD.get()[0];
    }

    static DataSource counted(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> {
                    STATEMENTS.add(queries.size());
                    OF_THREAD.get()[0] += queries.size();
                })
                .build();
    }

    /** What happened at the database. */
    record Counts(long statements, long turns, long pageHits, long pageReads, long walBytes) {

        Counts since(Counts earlier) {
            return new Counts(
                    statements - earlier.statements,
                    turns - earlier.turns,
                    pageHits - earlier.pageHits,
                    pageReads - earlier.pageReads,
                    walBytes - earlier.walBytes);
        }
    }

    /** What happened so far; the pools have to say what they know first. */
    Counts counts(HikariDataSource... pools) {
        long statements = STATEMENTS.sum();
        long turns = CountingSockets.turns();
        for (HikariDataSource pool : pools) {
            tell(pool);
        }
        return owner.sql("""
                        select sum(hits) as hits, sum(reads) as reads, pg_current_wal_insert_lsn() - '0/0' as wal
                        from pg_stat_io
                        where backend_type in ('client backend', 'background worker') and object = 'relation'""")
                .query((row, number) ->
                        new Counts(statements, turns, row.getLong("hits"), row.getLong("reads"), row.getLong("wal")))
                .single();
    }

    private static void tell(HikariDataSource pool) {
        List<Connection> all = new ArrayList<>();
        try {
            for (int n = 0; n < pool.getMaximumPoolSize(); n++) {
                all.add(pool.getConnection());
            }
            for (Connection connection : all) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("select pg_stat_force_next_flush()");
                }
            }
            for (Connection connection : all) {
                connection.close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("No counts", failure);
        }
    }

    @Override
    public void close() {
        context.close();
        try {
            postgres.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The product's data source, counted. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Database {

        @Bean(destroyMethod = "close")
        HikariDataSource connectionPool(EmbeddedPostgres database) {
            return pool(database, "postgres", 8, "");
        }

        @Bean
        @Primary
        DataSource dataSource(HikariDataSource connectionPool) {
            return counted(connectionPool);
        }

        @Bean(defaultCandidate = false)
        @FlywayDataSource
        DataSource owner(EmbeddedPostgres database) {
            return database.getPostgresDatabase();
        }
    }
}

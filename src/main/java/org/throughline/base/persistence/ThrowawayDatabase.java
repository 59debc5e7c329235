package org.throughline.base.persistence;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;

/**
 * An empty PostgreSQL of its own, for what may not touch the product's: another server in another folder, which is deleted with it.
 *
 * <p>Nothing in it is worth keeping, so it does not wait for the disk. One statement ends after two seconds.
 */
public final class ThrowawayDatabase implements AutoCloseable {

    private static final String LONGEST_STATEMENT = "2000";
    private static final String LONGEST_ANSWER_SECONDS = "5";

    private final EmbeddedPostgres server;
    private final HikariDataSource connections;

    private ThrowawayDatabase(EmbeddedPostgres server) {
        this.server = server;
        connections = new HikariDataSource();
        connections.setPoolName("throwaway");
        connections.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        connections.setUsername("postgres");
        connections.setMaximumPoolSize(2);
        connections.addDataSourceProperty("socketTimeout", LONGEST_ANSWER_SECONDS);
    }

    /**
     * Starts one; takes a second or two, and longer the first time on a machine.
     *
     * @throws IOException when this machine lets no server start
     */
    public static ThrowawayDatabase start() throws IOException {
        return new ThrowawayDatabase(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("shared_buffers", "16MB")
                .setServerConfig("max_connections", "5")
                .setServerConfig("statement_timeout", LONGEST_STATEMENT)
                .start());
    }

    public DataSource dataSource() {
        return connections;
    }

    @Override
    public void close() throws IOException {
        connections.close();
        server.close();
    }
}

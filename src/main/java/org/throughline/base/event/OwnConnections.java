package org.throughline.base.event;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens connections that are kept for long, by the settings of the application's pool but outside of it: a request never waits for
 * one that a listener holds.
 */
@Component
class OwnConnections {

    private static final Logger log = LoggerFactory.getLogger(OwnConnections.class);

    private final DataSource source;

    OwnConnections(DataSource source) {
        this.source = source;
    }

    /** A new connection; whoever asks closes it. Where the pool is not the usual one, it is one of the pool's, for good. */
    Connection open() throws SQLException {
        if (!source.isWrapperFor(HikariDataSource.class)) {
            log.info("Signals between servers keep a connection of the pool: its settings are not known");
            return source.getConnection();
        }
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        Properties settings = new Properties();
        settings.putAll(pool.getDataSourceProperties());
        put(settings, "user", pool.getUsername());
        put(settings, "password", pool.getPassword());
        settings.setProperty("ApplicationName", "throughline-live");
        settings.setProperty("tcpKeepAlive", "true");
        settings.putIfAbsent("connectTimeout", "10");
        return DriverManager.getConnection(pool.getJdbcUrl(), settings);
    }

    private static void put(Properties settings, String key, @Nullable String value) {
        if (value != null) {
            settings.setProperty(key, value);
        }
    }
}

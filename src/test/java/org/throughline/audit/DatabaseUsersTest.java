package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.throughline.support.TestDatabase;

/** An external PostgreSQL, where nobody of ours is a superuser: with an owner and another user for the application, and with one. */
class DatabaseUsersTest {

    private final TestDatabase.Server server = new TestDatabase.Server();
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String owner = "own_" + id;
    private final String application = "app_" + id;

    @AfterEach
    void closed() {
        server.close();
    }

    @Test
    void anOwnerAndAnotherUserForTheApplication() throws Exception {
        installed(application);

        try (Connection app = as(application).getConnection()) {
            ChainDesk.append(app, "NEW-2026-000001", "test.entry", ChainDesk.TEN, "{}");
            run(app, "create table act_test (id_ varchar(64) primary key)");
            run(app, "insert into throughline.clock_offset (ahead_millis) values (1)");
            assertThatThrownBy(() -> run(app, "update throughline.audit_entry set action = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(app, "alter table throughline.audit_entry disable trigger all"))
                    .hasMessageContaining("must be owner");
        }
        try (Connection own = as(owner).getConnection()) {
            assertThatThrownBy(() -> run(own, "delete from throughline.audit_entry"))
                    .hasMessageContaining("only ever added to");
        }
        assertThat(new ChainVerifier(as(application), Clock.systemUTC(), false)
                        .verify(null)
                        .entries())
                .isEqualTo(1);
    }

    @Test
    void oneUserForBothHasTheTriggersOnly() throws Exception {
        installed(owner);

        try (Connection app = as(owner).getConnection()) {
            ChainDesk.append(app, "NEW-2026-000001", "test.entry", ChainDesk.TEN, "{}");
            for (String sql : new String[] {
                "update throughline.audit_entry set action = 'x'",
                "delete from throughline.audit_entry",
                "truncate throughline.audit_entry"
            }) {
                assertThatThrownBy(() -> run(app, sql)).hasMessageContaining("only ever added to");
            }
        }
        assertThat(new ChainVerifier(as(owner), Clock.systemUTC(), false)
                        .verify(null)
                        .intact())
                .isTrue();
    }

    private void installed(String applicationUser) throws SQLException {
        try (Connection superuser = server.owner().getConnection()) {
            run(superuser, "create role " + owner + " login");
            run(superuser, "create role " + application + " login");
            run(superuser, "create database db_" + id + " owner " + owner);
        }
        Flyway.configure()
                .dataSource(as(owner))
                .schemas("throughline")
                .outOfOrder(true)
                .placeholders(Map.of("application-role", applicationUser))
                .load()
                .migrate();
    }

    private PGSimpleDataSource as(String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setDatabaseName("db_" + id);
        source.setUser(user);
        return source;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

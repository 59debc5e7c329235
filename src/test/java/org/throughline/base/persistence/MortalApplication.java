package org.throughline.base.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;

/** An application with its database: it dies as if its power were cut, or stays until its input ends. */
final class MortalApplication {

    static final String UP = "The database is up";

    private MortalApplication() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres postgres = EmbeddedDatabase.start(Path.of(arguments[0]), 0);
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (line integer)");
            statement.execute("insert into kept values (1)");
        }
        if (arguments[1].equals("die")) {
            Runtime.getRuntime().halt(137);
        }
        System.out.println(UP);
        while (System.in.read() >= 0) {
            // nothing is expected but the end
        }
        postgres.close();
    }
}

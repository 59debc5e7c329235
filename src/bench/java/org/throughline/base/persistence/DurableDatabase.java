package org.throughline.base.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** The database that the product brings with it, with its durable settings, in a folder of a benchmark's own. */
public final class DurableDatabase {

    /** The role as which the product works. */
    public static final String APPLICATION_ROLE = EmbeddedDatabase.APPLICATION_ROLE;

    private DurableDatabase() {}

    public static EmbeddedPostgres start(Path folder) throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedDatabase.start(folder.toAbsolutePath(), 0);
        EmbeddedDatabase.makeApplicationRole(postgres);
        return postgres;
    }
}

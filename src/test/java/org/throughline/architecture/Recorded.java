package org.throughline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table that stands in the repository, so that a change of it is seen by whoever reads the change.
 *
 * <p>{@code -Dtables.write=true} writes it anew.
 */
final class Recorded {

    private Recorded() {}

    static void compare(String name, String table) {
        Path recorded = Path.of("src", "test", "resources", "access", name);
        try {
            if (Boolean.getBoolean("tables.write")) {
                Files.createDirectories(recorded.getParent());
                Files.writeString(recorded, table);
            }
            assertThat(Files.exists(recorded) ? Files.readString(recorded) : "")
                    .as("%s; when the change is meant, run the test with -Dtables.write=true", recorded)
                    .isEqualTo(table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

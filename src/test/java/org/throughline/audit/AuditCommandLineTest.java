package org.throughline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier as an operator calls it. */
class AuditCommandLineTest {

    private static final String A = "ACT-2026-000001";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void itEndsWithZeroWhenEverythingIsAsItWasWritten(@TempDir Path folder) throws IOException {
        try (ChainDesk desk = new ChainDesk()) {
            desk.add(A, 3);
            Path roots = export(desk, folder);

            assertThat(run(desk, "--roots", roots.toString())).isEqualTo(AuditCommandLine.INTACT);
            assertThat(printed())
                    .contains("3 entries in 1 streams, 1 exported roots")
                    .endsWith("intact\n");
        }
    }

    @Test
    void itEndsWithOneAndNamesTheFirstBadEntry(@TempDir Path folder) throws IOException {
        try (ChainDesk desk = new ChainDesk()) {
            desk.add(A, 4);
            Path roots = export(desk, folder);
            desk.spoil("update audit_entry set action = 'x' where seq = 2");

            assertThat(run(desk)).isEqualTo(AuditCommandLine.BAD);
            assertThat(printed()).contains("BAD " + A + " entry 2: CHANGED").endsWith("NOT intact\n");

            desk.spoil(
                    "update audit_entry set action = 'test.entry' where seq = 2",
                    "delete from audit_entry where seq = 4");
            desk.computeAnew(A, 3);
            assertThat(run(desk)).isEqualTo(AuditCommandLine.INTACT);
            assertThat(run(desk, "--roots", roots.toString())).isEqualTo(AuditCommandLine.BAD);
            assertThat(printed()).contains("BAD " + A + " entry 4: CUT_OFF");
        }
    }

    @Test
    void itEndsWithTwoWhenItCannotFindOut(@TempDir Path folder) throws IOException {
        assertThat(AuditCommandLine.run(out(), "audit")).isEqualTo(AuditCommandLine.NOT_CHECKED);
        assertThat(AuditCommandLine.run(out(), "audit", "verify", "--throughline.database.folder=" + folder))
                .isEqualTo(AuditCommandLine.NOT_CHECKED);
        try (ChainDesk desk = new ChainDesk()) {
            assertThat(run(desk, "--roots", folder.resolve("none").toString())).isEqualTo(AuditCommandLine.NOT_CHECKED);
        }
        assertThat(printed()).contains("Usage", "There is no database", "Not checked");
    }

    @Test
    void onlyTheWordAuditMeansIt() {
        assertThat(AuditCommandLine.isMeant("audit", "verify")).isTrue();
        assertThat(AuditCommandLine.isMeant()).isFalse();
        assertThat(AuditCommandLine.isMeant("--server.port=1")).isFalse();
    }

    private int run(ChainDesk desk, String... more) {
        List<String> words = new ArrayList<>(List.of(
                "audit",
                "verify",
                "--spring.datasource.url=" + desk.url(),
                "--spring.datasource.username=throughline_app",
                "--throughline.audit.roots=target/no-roots-here"));
        words.addAll(List.of(more));
        return AuditCommandLine.run(out(), words.toArray(String[]::new));
    }

    private static Path export(ChainDesk desk, Path folder) throws IOException {
        AuditSettings settings = new AuditSettings(folder.resolve("roots.jsonl"), null);
        new RootsExport(new Roots(desk.reading(), settings, Clock.systemUTC()), settings).takeAndExport();
        return settings.roots();
    }

    private PrintStream out() {
        return new PrintStream(printed, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}

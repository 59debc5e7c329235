package org.throughline.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.throughline.base.persistence.OwnDatabase;

/**
 * Checks the record from a command line: `java -jar throughline.jar audit verify [--roots FILE] [--key FILE]`.
 *
 * <p>Reads the same configuration as the product and starts nothing of it; the product may run meanwhile or not. Ends with 0 when
 * everything is as it was written, with 1 when something is not, with 2 when it could not find out.
 */
public final class AuditCommandLine {

    static final int INTACT = 0;
    static final int BAD = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = "Usage: java -jar throughline.jar audit verify [--roots FILE] [--key FILE]";

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}

    private AuditCommandLine() {}

    /** Whether the arguments of the program ask for this instead of the product. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("audit");
    }

    /** Does what the arguments say and returns the exit code. */
    public static int run(String... arguments) {
        return run(System.out, arguments);
    }

    static int run(PrintStream out, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        if (words.size() < 2 || !words.get(1).equals("verify")) {
            out.println(USAGE);
            return NOT_CHECKED;
        }
        SpringApplication nothing = new SpringApplication(Nothing.class);
        nothing.setWebApplicationType(WebApplicationType.NONE);
        nothing.setBannerMode(Banner.Mode.OFF);
        nothing.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = nothing.run(settings(words))) {
            return verify(context.getEnvironment(), words, out);
        } catch (SQLException | IOException failed) {
            out.println("Not checked: " + failed.getMessage());
            return NOT_CHECKED;
        }
    }

    private static String[] settings(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("--") && word.contains("="))
                .toArray(String[]::new);
    }

    private static int verify(Environment environment, List<String> words, PrintStream out)
            throws SQLException, IOException {
        RootsFile roots = roots(environment, words);
        if (!environment.getProperty("spring.datasource.url", "").isEmpty()) {
            return report(verify(external(environment), roots), roots, out);
        }
        Path folder = Path.of(environment.getProperty("throughline.database.folder", "data"));
        try (OwnDatabase own = OwnDatabase.open(folder)) {
            return report(verify(own.dataSource(), roots), roots, out);
        }
    }

    private static AuditVerification verify(DataSource database, @Nullable RootsFile roots)
            throws SQLException, IOException {
        return new ChainVerifier(database, Clock.systemUTC(), false).verify(roots);
    }

    private static DataSource external(Environment environment) {
        return new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    /** The file that was named, which must exist; else the one that the product exports to, if it is there. */
    private static @Nullable RootsFile roots(Environment environment, List<String> words) throws IOException {
        String key = after("--key", words);
        String named = after("--roots", words);
        String configured = environment.getProperty("throughline.audit.roots", "");
        RootsFile file = new RootsFile(
                Path.of(named == null ? configured : named), key == null ? null : RootSigner.publicKey(Path.of(key)));
        if (named == null && key == null && !file.exists()) {
            return null;
        }
        return file;
    }

    private static @Nullable String after(String option, List<String> words) {
        int at = words.indexOf(option);
        return at < 0 || at + 1 >= words.size() ? null : words.get(at + 1);
    }

    private static int report(AuditVerification checked, @Nullable RootsFile roots, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d entries in %d streams, %d exported roots%s, words of %d entries forgotten%n",
                checked.entries(),
                checked.streams(),
                checked.roots(),
                roots == null ? "" : " in " + roots.path(),
                checked.forgotten());
        for (BadEntry bad : checked.bad()) {
            out.printf(Locale.ROOT, "BAD %s entry %d: %s%n", bad.stream(), bad.seq(), bad.reason());
        }
        out.println(checked.intact() ? "intact" : "NOT intact");
        return checked.intact() ? INTACT : BAD;
    }
}

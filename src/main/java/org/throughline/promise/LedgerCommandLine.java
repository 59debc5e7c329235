package org.throughline.promise;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.throughline.audit.AnchorProof;

/**
 * Checks an exported ledger from a command line: `java -jar throughline.jar promises verify FILE [--key FILE]`.
 *
 * <p>Needs the file only, no database and no configuration. Ends with 0 when everything follows, with 1 when something does not,
 * with 2 when it could not find out.
 */
public final class LedgerCommandLine {

    static final int INTACT = 0;
    static final int BAD = 1;
    static final int NOT_CHECKED = 2;

    private static final String USAGE = "Usage: java -jar throughline.jar promises verify FILE [--key FILE]";

    private LedgerCommandLine() {}

    /** Whether the arguments of the program ask for this instead of the product. */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("promises");
    }

    /** Does what the arguments say and returns the exit code. */
    public static int run(String... arguments) {
        return run(System.out, arguments);
    }

    static int run(PrintStream out, String... arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean withKey = words.size() == 5 && words.get(3).equals("--key");
        if (words.size() < 3 || !words.get(1).equals("verify") || words.size() != 3 && !withKey) {
            out.println(USAGE);
            return NOT_CHECKED;
        }
        return verify(Path.of(words.get(2)), withKey ? Path.of(words.get(4)) : null, out);
    }

    private static int verify(Path ledger, @Nullable Path key, PrintStream out) {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(ledger))) {
            return report(new LedgerVerifier(new AnchorProof(key)).verify(file), out);
        } catch (NoSuchFileException missing) {
            out.println("Not checked: there is no file " + missing.getMessage());
            return NOT_CHECKED;
        } catch (IOException unread) {
            out.println("Not checked: " + unread.getMessage());
            return NOT_CHECKED;
        }
    }

    private static int report(LedgerVerification checked, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%d promises: %d instants worked out again, %d said by people or a plan, %d made before sums were kept;"
                        + " %d broken by the system%n",
                checked.promises(),
                checked.worked(),
                checked.stated(),
                checked.unexplained(),
                checked.late());
        out.println(checked.signatureChecked() ? "signatures checked" : "signatures not checked: no key was given");
        for (LedgerVerification.BadLine bad : checked.bad()) {
            out.printf(
                    Locale.ROOT,
                    "BAD line %d%s: %s: %s%s%n",
                    bad.line(),
                    bad.about() == null ? "" : ", " + bad.about(),
                    bad.flaw(),
                    bad.flaw().words(),
                    bad.detail().isEmpty() ? "" : "; " + bad.detail());
        }
        out.println(checked.intact() ? "intact" : "NOT intact");
        return checked.intact() ? INTACT : BAD;
    }
}

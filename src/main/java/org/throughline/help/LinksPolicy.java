package org.throughline.help;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;

/** What may stand beside an answer: references of things in the product, and pages on the web; nothing that runs. */
final class LinksPolicy {

    private static final int MOST = 10;
    private static final int LONGEST = 2000;
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}");

    private LinksPolicy() {}

    /**
     * One link a line, without empty lines.
     *
     * @throws SupportRefused names the line that is none
     */
    static String check(String written) {
        List<String> lines = written.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        if (lines.size() > MOST || written.length() > LONGEST) {
            throw new SupportRefused("help.refused.manyLinks", MOST);
        }
        for (String line : lines) {
            if (!isReference(line) && !isWeb(line)) {
                throw new SupportRefused("help.refused.link", line);
            }
        }
        return String.join("\n", lines);
    }

    static boolean isReference(String line) {
        return REFERENCE.matcher(line).matches();
    }

    private static boolean isWeb(String line) {
        try {
            URI uri = new URI(line);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}

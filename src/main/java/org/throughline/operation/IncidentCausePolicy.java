package org.throughline.operation;

import java.util.regex.Pattern;

/**
 * When two incidents have the same cause: the same exception at the same step of the same process, with the same message once
 * everything that differs from case to case is taken out of it.
 *
 * <p>Source: process-studio.md, "incidents grouped by cause". What stands in quotes, references, ids and numbers differ by case; they
 * also are the only places where a message could repeat what people wrote, so a group's message carries none of it.
 */
final class IncidentCausePolicy {

    private static final int LONGEST = 300;
    private static final String LEFT_OUT = "…";
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{6}");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|“[^”]*”|„[^“]*“|`[^`]*`");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern CLASS = Pattern.compile("^([A-Za-z_$][\\w$]*\\.)+([A-Za-z_$][\\w$]*)");

    private IncidentCausePolicy() {}

    /** The message without what differs from case to case; at most {@value #LONGEST} characters. */
    static String message(String said) {
        String same = QUOTED.matcher(said).replaceAll(LEFT_OUT);
        same = ID.matcher(same).replaceAll(LEFT_OUT);
        same = REFERENCE.matcher(same).replaceAll(LEFT_OUT);
        same = NUMBER.matcher(same).replaceAll("#").strip();
        return same.length() <= LONGEST ? same : same.substring(0, LONGEST) + LEFT_OUT;
    }

    /** The simple name of the exception at the beginning of a stack trace; empty when there is none. */
    static String exception(String trace) {
        var found = CLASS.matcher(trace);
        return found.find() ? found.group(2) : "";
    }
}

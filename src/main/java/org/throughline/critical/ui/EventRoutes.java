package org.throughline.critical.ui;

import java.util.Locale;

/** The addresses of critical events. */
final class EventRoutes {

    static final String LIST = "events";
    static final String REPORT = "events/report";
    static final String PAGE = "events/:ref";
    static final String REF = "ref";

    private EventRoutes() {}

    /** The page of an event; references are lower case in addresses. */
    static String page(String ref) {
        return LIST + "/" + ref.toLowerCase(Locale.ROOT);
    }

    /** The reference in an address. */
    static String ref(String parameter) {
        return parameter.toUpperCase(Locale.ROOT);
    }

    static String action(String ref) {
        return "actions/" + ref.toLowerCase(Locale.ROOT);
    }

    static String cycle(String ref) {
        return "sessions/" + ref.toLowerCase(Locale.ROOT);
    }
}

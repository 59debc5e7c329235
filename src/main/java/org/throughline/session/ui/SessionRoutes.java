package org.throughline.session.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The addresses of learning cycles; people know them as sessions. */
final class SessionRoutes {

    static final String LIST = "sessions";
    static final String PLAN = "sessions/plan";
    static final String REF = "ref";
    static final String PAGE = "sessions/:" + REF;

    private SessionRoutes() {}

    /** The record of a cycle; references are lower case in addresses. */
    static String page(String ref) {
        return LIST + "/" + ref.toLowerCase(Locale.ROOT);
    }

    /** The room of a cycle. */
    static String room(String ref) {
        return page(ref) + "/room";
    }

    /** The reference in an address. */
    static String ref(String parameter) {
        return parameter.toUpperCase(Locale.ROOT);
    }

    /** The page of something that a cycle asked for or led to; null when such things have none. */
    static @Nullable String source(String sourceRef) {
        String ref = sourceRef.toLowerCase(Locale.ROOT);
        if (ref.startsWith("act-")) {
            return "actions/" + ref;
        }
        return ref.startsWith("bar-") ? "barriers/" + ref : null;
    }
}

package org.throughline.session.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The addresses of learning cycles; people know them as sessions. */
public final class SessionRoutes {

    public static final String LIST = "sessions";
    public static final String PLAN = "sessions/plan";
    public static final String REF = "ref";
    public static final String PAGE = "sessions/:" + REF;
    public static final String ROOM = PAGE + "/room";

    private SessionRoutes() {}

    /** The record of a cycle; references are lower case in addresses. */
    public static String page(String ref) {
        return LIST + "/" + ref.toLowerCase(Locale.ROOT);
    }

    /** The room of a cycle. */
    public static String room(String ref) {
        return page(ref) + "/room";
    }

    /** The reference in an address. */
    public static String ref(String parameter) {
        return parameter.toUpperCase(Locale.ROOT);
    }

    /** The page of an action. */
    public static String action(String ref) {
        return "actions/" + ref.toLowerCase(Locale.ROOT);
    }

    /** The page of something that a cycle asked for or led to; null when such things have none. */
    public static @Nullable String source(String sourceRef) {
        String ref = sourceRef.toLowerCase(Locale.ROOT);
        if (ref.startsWith("act-")) {
            return action(ref);
        }
        return ref.startsWith("bar-") ? "barriers/" + ref : null;
    }
}

package org.throughline.action.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The addresses of actions. */
final class ActionRoutes {

    static final String REGISTER = "actions";
    static final String BOARD = "actions/board";
    static final String REF = "ref";
    static final String PAGE = "actions/:" + REF;

    private ActionRoutes() {}

    /** The page of an action; references are lower case in addresses. */
    static String page(String ref) {
        return REGISTER + "/" + ref.toLowerCase(Locale.ROOT);
    }

    /** The reference in an address. */
    static String ref(String parameter) {
        return parameter.toUpperCase(Locale.ROOT);
    }

    /** The page of what an action came from; null when such things have none. */
    static @Nullable String origin(String originRef) {
        String ref = originRef.toLowerCase(Locale.ROOT);
        if (ref.startsWith("cyc-")) {
            return "sessions/" + ref;
        }
        if (ref.startsWith("bar-")) {
            return "barriers/" + ref;
        }
        return ref.startsWith("dec-") ? "board/decisions/" + ref : null;
    }
}

package org.throughline.barrier.ui;

import java.util.Locale;

/** The addresses of barriers. */
final class BarrierRoutes {

    static final String LIST = "barriers";
    static final String RAISE = "barriers/raise";

    /** Query of the page for raising: team, cycle and action that it starts with. */
    static final String UNIT = "unit";

    static final String CYCLE = "cycle";
    static final String ACTION = "action";

    private BarrierRoutes() {}

    /** The page of a barrier; references are short and lower case in addresses. */
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

    static String decision(String ref) {
        return "board/decisions/" + ref.toLowerCase(Locale.ROOT);
    }
}

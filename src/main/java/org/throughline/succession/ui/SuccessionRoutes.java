package org.throughline.succession.ui;

import java.util.UUID;

/** The addresses of cover and succession. */
final class SuccessionRoutes {

    static final String COVER = "people/cover";
    static final String AWAY = "people/away";
    static final String IMPORT = "people/away-import";
    static final String SUCCESSIONS = "people/successions";

    private SuccessionRoutes() {}

    static String away(UUID personId) {
        return AWAY + "/" + personId;
    }

    static String succession(String ref) {
        return SUCCESSIONS + "/" + ref;
    }
}

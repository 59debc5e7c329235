package org.throughline.organisation.ui;

import java.util.UUID;

/** The addresses of units and people. */
final class PeopleRoutes {

    static final String PEOPLE = "people";
    static final String IMPORT = "people/import";
    static final String UNIT = "unit";

    private PeopleRoutes() {}

    /** What a person answers for; the page is that of succession, which stands above this feature. */
    static String away(UUID personId) {
        return PEOPLE + "/away/" + personId;
    }

    static String unit(String code) {
        return PEOPLE + "?" + UNIT + "=" + code;
    }
}

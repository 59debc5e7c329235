package org.throughline.organisation.ui;

/** The addresses of units and people. */
final class PeopleRoutes {

    static final String PEOPLE = "people";
    static final String IMPORT = "people/import";
    static final String UNIT = "unit";

    private PeopleRoutes() {}

    static String unit(String code) {
        return PEOPLE + "?" + UNIT + "=" + code;
    }
}

package org.throughline.session;

/** With fewer people a learning session is a talk: it is planned again or another method is chosen. */
final class EnoughPeoplePolicy {

    /** Fewest people who came, the facilitator not counted. */
    static final int FEWEST = 3;

    private EnoughPeoplePolicy() {}

    /** Whether enough people were there. */
    static boolean areEnough(int attended) {
        return attended >= FEWEST;
    }
}

package org.throughline.home;

import java.util.List;

/**
 * One thing that an installation needs before people can work.
 *
 * @param what which
 * @param done whether it is there
 * @param count how many there are
 * @param missing names of the places where it is missing, at most twenty
 */
public record SetUpStep(What what, boolean done, int count, List<String> missing) {

    /** What an installation needs, in the order in which it is made. */
    public enum What {
        /** Places below the one at the top. */
        UNITS,
        /** Working hours that somebody has chosen. */
        HOURS,
        /** Somebody besides the first administrator. */
        PEOPLE,
        /** A leader of each team: the first tier. */
        TEAM_LEADERS,
        /** A manager of each site: the second tier. */
        SITE_MANAGERS,
        /** A director of each division: the third tier. */
        DIVISION_DIRECTORS,
        /** Somebody who runs sessions. */
        FACILITATORS,
        /** A board that decides: the fourth tier. */
        BOARD,
        /** Seats that make a quorum when everybody comes. */
        SEATS
    }
}

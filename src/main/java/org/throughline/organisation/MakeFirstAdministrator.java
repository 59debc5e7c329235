package org.throughline.organisation;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Asks for the place at the top and the person who makes everything else.
 *
 * @param code one-time code from the server's log, as it was typed
 * @param organisation name of the place at the top
 * @param zone its time zone
 * @param locale its language
 * @param displayName name of the person
 * @param userName name to sign in with
 * @param password first password in clear; never kept
 */
public record MakeFirstAdministrator(
        String code,
        String organisation,
        ZoneId zone,
        Locale locale,
        String displayName,
        String userName,
        String password) {

    /** Never shows code or password. */
    @Override
    public String toString() {
        return "MakeFirstAdministrator[" + userName + "]";
    }
}

package org.throughline.organisation;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as screens and rules read them.
 *
 * @param id id of the person
 * @param displayName name as people say it
 * @param userName name to sign in with, lower case
 * @param homeUnitId unit the person belongs to
 * @param managerId line manager, null at the top
 * @param zone the person's time zone
 * @param locale the person's language
 * @param active whether the person can sign in
 */
public record PersonSummary(
        UUID id,
        String displayName,
        String userName,
        UUID homeUnitId,
        @Nullable UUID managerId,
        ZoneId zone,
        Locale locale,
        boolean active) {}

package org.throughline.organisation;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a new person.
 *
 * @param userName name to sign in with; kept in lower case
 * @param displayName name as people say it
 * @param email address, null when the person has none
 * @param password first password in clear, null when the person is only invited; never kept
 * @param homeUnitId unit the person belongs to
 * @param managerId line manager, null at the top
 */
public record AddPerson(
        String userName,
        String displayName,
        @Nullable String email,
        @Nullable String password,
        UUID homeUnitId,
        @Nullable UUID managerId) {
    public AddPerson {
        userName = userName.strip().toLowerCase(Locale.ROOT);
        if (!userName.matches("[a-z0-9._-]{1,60}")) {
            throw new PersonRefused("organisation.person.userName", userName);
        }
        if (displayName.isBlank() || displayName.length() > 120) {
            throw new PersonRefused("organisation.person.displayName", displayName);
        }
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "AddPerson[" + userName + "]";
    }
}

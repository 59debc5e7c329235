package org.throughline.organisation;

/**
 * Asks for another password of one's own.
 *
 * @param current the password until now, in clear; never kept
 * @param next the password from now on, in clear; never kept
 */
public record ChangePassword(String current, String next) {

    public ChangePassword {
        PasswordPolicy.check(next);
        if (current.equals(next)) {
            throw new PersonRefused("organisation.password.same");
        }
    }

    /** Never shows a password. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}

package org.throughline.organisation;

import java.util.List;
import java.util.UUID;

/**
 * A person in the list of a unit.
 *
 * @param id id of the person
 * @param displayName name as people say it
 * @param userName name to sign in with
 * @param homeUnit name of the unit the person belongs to
 * @param standing whether the person can sign in
 * @param roles roles held today anywhere from the listed unit downwards
 */
public record PersonListing(
        UUID id, String displayName, String userName, String homeUnit, Standing standing, List<HeldRole> roles) {

    /** Whether somebody can sign in. */
    public enum Standing {
        ACTIVE,
        /** Nothing to sign in with yet. */
        INVITED,
        DISABLED
    }

    /**
     * A role in a place.
     *
     * @param grantId id of the grant
     * @param role what
     * @param unitName where
     */
    public record HeldRole(UUID grantId, Role role, String unitName) {}
}

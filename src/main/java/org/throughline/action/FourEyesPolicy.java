package org.throughline.action;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Nobody judges their own action: neither whether it was delivered nor whether it helped. */
final class FourEyesPolicy {

    private FourEyesPolicy() {}

    /** Whether this person may verify what the owner does. */
    static boolean mayVerify(UUID verifierId, UUID ownerId) {
        return !verifierId.equals(ownerId);
    }

    /** Refuses the owner as verifier. */
    static void check(UUID verifierId, UUID ownerId) {
        if (!mayVerify(verifierId, ownerId)) {
            throw new FourEyesBroken();
        }
    }

    /** The verifier who stays when the owner changes: nobody when it would be the new owner. */
    static @Nullable UUID verifierAfterOwnerChange(@Nullable UUID verifierId, UUID newOwnerId) {
        return newOwnerId.equals(verifierId) ? null : verifierId;
    }
}

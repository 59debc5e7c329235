package org.throughline.barrier;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughline.organisation.Role;

/**
 * Who has to answer at a tier.
 *
 * @param role role that is asked; may be a fallback when nobody holds the tier's own
 * @param personId the person, null when several hold the role and any of them may answer
 * @param raiserAlone whether only the raiser can be asked, which is said on the page
 */
public record TierReceiver(Role role, @Nullable UUID personId, boolean raiserAlone) {}

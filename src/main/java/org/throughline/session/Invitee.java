package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who shall be heard.
 *
 * @param personId who; null when only a role is known yet
 * @param role the role in words, null when the person is known
 * @param perspective how they touch the work
 * @param reason why they are asked; they read it in the invitation
 */
public record Invitee(@Nullable UUID personId, @Nullable String role, PerspectiveFunction perspective, String reason) {

    public Invitee {
        role = Text.optional(role, 100);
        if ((personId == null) == (role == null)) {
            throw new SessionRefused("session.rule.inviteeWho");
        }
        reason = Text.required(reason, 200, "session.rule.inviteeReason");
    }

    /** A person who is asked by name. */
    public static Invitee person(UUID personId, PerspectiveFunction perspective, String reason) {
        return new Invitee(personId, null, perspective, reason);
    }
}

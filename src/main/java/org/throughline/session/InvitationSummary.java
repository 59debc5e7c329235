package org.throughline.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked to a session or came along.
 *
 * @param personId who, null when only a role is known
 * @param role the role in words, null when the person is known
 * @param perspective how they touch the work, null for somebody who came along
 * @param reason why they were asked
 * @param state what became of it
 */
public record InvitationSummary(
        @Nullable UUID personId,
        @Nullable String role,
        @Nullable PerspectiveFunction perspective,
        String reason,
        InvitationState state) {}

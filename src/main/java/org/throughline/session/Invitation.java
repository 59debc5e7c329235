package org.throughline.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is asked to a session, and why. */
@Entity
class Invitation {

    @Id
    private UUID id;

    private @Nullable UUID personId;
    private @Nullable String roleName;

    @Enumerated(EnumType.STRING)
    private @Nullable PerspectiveFunction perspective;

    private String reason;

    @Enumerated(EnumType.STRING)
    private InvitationState state = InvitationState.INVITED;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(Invitee invitee) {
        this.id = UUID.randomUUID();
        this.personId = invitee.personId();
        this.roleName = invitee.role();
        this.perspective = invitee.perspective();
        this.reason = invitee.reason();
    }

    /** Somebody who was not asked but came. */
    static Invitation cameAlong(UUID personId, String reason) {
        Invitation invitation = new Invitation();
        invitation.id = UUID.randomUUID();
        invitation.personId = personId;
        invitation.reason = reason;
        invitation.state = InvitationState.ATTENDED;
        return invitation;
    }

    /** Says anew how the person touches the work and why they are asked. */
    void say(Invitee invitee) {
        perspective = invitee.perspective();
        reason = invitee.reason();
    }

    void was(boolean there) {
        state = there ? InvitationState.ATTENDED : InvitationState.INVITED;
    }

    boolean isFor(UUID person) {
        return person.equals(personId);
    }

    boolean isFor(Invitee invitee) {
        UUID person = invitee.personId();
        return person == null ? Objects.equals(invitee.role(), roleName) : isFor(person);
    }

    InvitationSummary summary() {
        return new InvitationSummary(personId, roleName, perspective, reason, state);
    }
}

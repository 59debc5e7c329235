package org.throughline.session;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a session asks, and who came.
 *
 * @param invitations the session's own list, which this changes
 */
record InvitationList(List<Invitation> invitations) {

    /** Stands where an invitation says why somebody was asked, for people who came without one. */
    private static final String CAME_ALONG = "-";

    /** Replaces whom to ask. A person who stays keeps the invitation. */
    void ask(Collection<Invitee> invitees) {
        invitations.removeIf(invitation -> invitees.stream().noneMatch(invitation::isFor));
        for (Invitee invitee : invitees) {
            invitations.stream()
                    .filter(invitation -> invitation.isFor(invitee))
                    .findFirst()
                    .ifPresentOrElse(
                            invitation -> invitation.say(invitee), () -> invitations.add(new Invitation(invitee)));
        }
    }

    /** Notes who was there; whoever came without an invitation joins the list. */
    void came(Set<UUID> people) {
        for (Invitation invitation : invitations) {
            UUID person = invitation.summary().personId();
            invitation.was(person != null && people.contains(person));
        }
        people.stream()
                .filter(person -> invitations.stream().noneMatch(invitation -> invitation.isFor(person)))
                .forEach(person -> invitations.add(Invitation.cameAlong(person, CAME_ALONG)));
    }

    /** Everybody on it. */
    List<InvitationSummary> all() {
        return invitations.stream().map(Invitation::summary).toList();
    }

    /** The people it asks by name. */
    List<UUID> people() {
        return all().stream()
                .map(InvitationSummary::personId)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The same people for the next session, those who came along included.
     *
     * @param why what to tell those who came along, since nobody had told them why
     */
    List<Invitee> again(String why) {
        return all().stream()
                .map(invitation -> new Invitee(
                        invitation.personId(),
                        invitation.role(),
                        Objects.requireNonNullElse(invitation.perspective(), PerspectiveFunction.DOES),
                        invitation.reason().equals(CAME_ALONG) ? why : invitation.reason()))
                .toList();
    }
}

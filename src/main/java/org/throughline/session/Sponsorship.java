package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who clears the way for a cycle.
 *
 * @param sponsorId who sponsors it or is asked to
 * @param attends when the sponsor is in the room, null until the sponsor has said so
 * @param agreedAt when the sponsor took the duty, null until then
 * @param reason why the last one who was asked said no, null when nobody did
 */
@Embeddable
public record Sponsorship(
        UUID sponsorId,

        @Enumerated(EnumType.STRING) @Column(name = "sponsor_attends") @Nullable
        SponsorAttendance attends,

        @Column(name = "sponsor_agreed_at") @Nullable Instant agreedAt,
        @Column(name = "sponsor_reason") @Nullable String reason) {

    static Sponsorship askedOf(UUID personId) {
        return new Sponsorship(personId, null, null, null);
    }

    /** Whether the sponsor sits in the room the whole time. */
    public boolean isInTheRoom() {
        return attends == SponsorAttendance.ALL;
    }

    Sponsorship accepted(SponsorAttendance when, Instant now) {
        return new Sponsorship(sponsorId, when, now, null);
    }

    Sponsorship declined(String why) {
        return new Sponsorship(sponsorId, null, null, Text.required(why, 500, "session.rule.reasonMissing"));
    }

    /** The same duty in other hands: an answer that was given stands, an open question is asked again. */
    Sponsorship passedTo(UUID personId) {
        return new Sponsorship(personId, attends, agreedAt, reason);
    }
}

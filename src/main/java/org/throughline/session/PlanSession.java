package org.throughline.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to fix when, where and with whom a session is held.
 *
 * @param startsAt when it starts
 * @param lengthMinutes how long it lasts, 10 to 480
 * @param place where people meet
 * @param link link for those who are not there, null when there is none
 * @param questions which set of questions guides it
 * @param invitees whom to hear; the facilitator is not among them
 * @param justification why it is fine that a view is missing, null when none is
 * @param protectedTime whether their leaders keep the time free
 */
public record PlanSession(
        Instant startsAt,
        int lengthMinutes,
        String place,
        @Nullable String link,
        QuestionSet questions,
        List<Invitee> invitees,
        @Nullable String justification,
        boolean protectedTime) {

    static final int SHORTEST = 10;
    static final int LONGEST = 480;

    public PlanSession {
        if (lengthMinutes < SHORTEST || lengthMinutes > LONGEST) {
            throw new SessionRefused("session.rule.length", SHORTEST, LONGEST);
        }
        place = Text.required(place, 200, "session.rule.placeMissing");
        link = Text.optional(link, 500);
        if (link != null && !link.matches("https?://\\S+")) {
            throw new SessionRefused("session.rule.link");
        }
        invitees = List.copyOf(invitees);
        if (invitees.isEmpty()) {
            throw new SessionRefused("session.rule.nobodyInvited");
        }
        justification = Text.optional(justification, 500);
        long people = invitees.stream()
                .map(Invitee::personId)
                .filter(id -> id != null)
                .distinct()
                .count();
        if (people != invitees.stream().filter(one -> one.personId() != null).count()) {
            throw new SessionRefused("session.rule.invitedTwice");
        }
    }
}

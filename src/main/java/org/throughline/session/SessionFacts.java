package org.throughline.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a session is and where it stands.
 *
 * @param id id of the session
 * @param ref human reference
 * @param kind which of the two
 * @param number first, second … session of the cycle
 * @param state where it stands
 * @param stage where the group is within it
 * @param plan when and where
 * @param invitedAt when the invitations went out, null before
 * @param openedAt when the room first opened, null before
 * @param revealedAt when the wall opened, null before
 * @param stageEndsAt when the time of the stage is up, null when no clock runs
 * @param stageLeft what is left of the stage's time while paused, null otherwise
 * @param closedAt when the talk was over, null before
 * @param held whether enough people were there, null before that is known
 * @param positivesShare share of notes on what went well, in per cent, null before the end
 * @param attendedOthers people without a name on the list who were there
 * @param exceptions what was different from the plan, null when nothing
 * @param nextDate when people meet again, null when that is open
 * @param voteState where the dots stand
 * @param voters how many people put dots, null before they are counted
 * @param invitations whom it asks
 */
public record SessionFacts(
        UUID id,
        String ref,
        SessionKind kind,
        int number,
        SessionState state,
        Stage stage,
        SessionPlan plan,
        @Nullable Instant invitedAt,
        @Nullable Instant openedAt,
        @Nullable Instant revealedAt,
        @Nullable Instant stageEndsAt,
        @Nullable Duration stageLeft,
        @Nullable Instant closedAt,
        @Nullable Boolean held,
        @Nullable Integer positivesShare,
        int attendedOthers,
        @Nullable String exceptions,
        @Nullable Instant nextDate,
        VoteState voteState,
        @Nullable Integer voters,
        List<InvitationSummary> invitations) {

    public SessionFacts {
        invitations = List.copyOf(invitations);
    }

    /** Whether everybody in the room may read the wall. */
    public boolean isRevealed() {
        return revealedAt != null;
    }
}

package org.throughline.board;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a vote counts, and what a decision is worth that follows from it. */
final class VotePolicy {

    private VotePolicy() {}

    /**
     * Whether a ballot that arrives now counts: while the vote is open, before its instant, and while the quorum holds.
     *
     * @param voteOpen whether the vote was opened and not closed
     * @param closesAt when it closes by itself, null when no instant was set
     * @param quorumLost whether the meeting has lost its quorum
     * @param now when the ballot arrives; at the closing instant it is too late
     */
    static boolean counts(boolean voteOpen, @Nullable Instant closesAt, boolean quorumLost, Instant now) {
        return voteOpen && !quorumLost && (closesAt == null || now.isBefore(closesAt));
    }

    /** What a decision is worth: without an opened vote, or with the quorum gone, the next meeting has to confirm it. */
    static DecisionState worth(boolean voteWasOpened, boolean quorumLost) {
        return voteWasOpened && !quorumLost ? DecisionState.TAKEN : DecisionState.TO_BE_RATIFIED;
    }
}

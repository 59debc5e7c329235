package org.throughline.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * Where the dots of a session stand.
 *
 * @param state whether dots can be put
 * @param salt what the keys of the voters are made with, null unless the vote is open: without it nobody can compute them again
 * @param voters how many people put dots, null before they are counted
 */
@Embeddable
record DotVote(
        @Enumerated(EnumType.STRING) @Column(name = "vote_state")
        VoteState state,

        @Column(name = "vote_salt") @Nullable String salt,
        @Nullable Integer voters) {

    static final DotVote NOT_OPEN = new DotVote(VoteState.NOT_OPEN, null, null);

    DotVote open(SessionKind kind, String newSalt, int options) {
        VotePolicy.checkMayOpen(kind, state, options);
        return new DotVote(VoteState.OPEN, newSalt, null);
    }

    DotVote counted(int whoVoted) {
        if (state != VoteState.OPEN) {
            throw new SessionRefused("session.rule.noVoteOpen");
        }
        return new DotVote(VoteState.CLOSED, null, whoVoted);
    }
}

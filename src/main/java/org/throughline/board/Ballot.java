package org.throughline.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One member's vote on one item; changeable until the vote is closed. In a secret vote it only says that the member has voted, and
 * when the vote was opened: what they said, and when, stands nowhere.
 */
@Entity
class Ballot {

    @Id
    private UUID id;

    private String itemRef;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private @Nullable VoteChoice choice;

    private @Nullable String reason;
    private Instant castAt;

    @SuppressWarnings("NullAway.Init")
    protected Ballot() {}

    Ballot(String itemRef, UUID personId, VoteChoice choice, @Nullable String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.itemRef = itemRef;
        this.personId = personId;
        this.choice = choice;
        this.reason = reason;
        this.castAt = now;
    }

    /** Somebody has voted in secret. */
    static Ballot secret(String itemRef, UUID personId, Instant voteOpened) {
        Ballot ballot = new Ballot();
        ballot.id = UUID.randomUUID();
        ballot.itemRef = itemRef;
        ballot.personId = personId;
        ballot.castAt = voteOpened;
        return ballot;
    }

    void change(VoteChoice newChoice, @Nullable String newReason, Instant now) {
        this.choice = newChoice;
        this.reason = newReason;
        this.castAt = now;
    }

    UUID personId() {
        return personId;
    }

    /** Null in a secret vote. */
    @Nullable
    VoteChoice choice() {
        return choice;
    }

    @Nullable
    String reason() {
        return reason;
    }
}

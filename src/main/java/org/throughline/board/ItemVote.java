package org.throughline.board;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The vote on an item: opened for so many voters, closed by the chair or by itself at its instant. */
@Embeddable
class ItemVote {

    @Column(name = "vote_opened_at")
    private @Nullable Instant openedAt;

    @Column(name = "vote_closes_at")
    private @Nullable Instant closesAt;

    @Column(name = "vote_closed_at")
    private @Nullable Instant closedAt;

    private int voters;

    @Column(name = "vote_secret")
    private boolean secret;

    protected ItemVote() {}

    static ItemVote none() {
        return new ItemVote();
    }

    void open(int eligible, Instant now, Instant until) {
        voters = eligible;
        openedAt = now;
        closesAt = until;
        closedAt = null;
    }

    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /** Another meeting will open it anew. */
    void forget() {
        openedAt = null;
        closedAt = null;
    }

    boolean isSecret() {
        return secret;
    }

    void beSecret(boolean wanted) {
        secret = wanted;
    }

    boolean wasOpened() {
        return openedAt != null;
    }

    /** Opened, and not closed by the chair; its instant may have passed. */
    boolean isOpen() {
        return openedAt != null && closedAt == null;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean isOver(Instant now) {
        return closedAt != null || (closesAt != null && !now.isBefore(closesAt));
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    int voters() {
        return voters;
    }
}

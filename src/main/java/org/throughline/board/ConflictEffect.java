package org.throughline.board;

/** What a member with a conflict of interest does on an item. */
public enum ConflictEffect {
    /** Says what the conflict is, speaks and votes. */
    SPEAK,
    /** Stays and speaks, does not vote. */
    NO_VOTE,
    /** Leaves the room for the item. */
    LEAVE;

    /** Whether the member counts towards the item's quorum. */
    public boolean counts() {
        return this == SPEAK;
    }
}

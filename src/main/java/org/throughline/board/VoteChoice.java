package org.throughline.board;

/** What a member says on an item. */
public enum VoteChoice {
    APPROVE,
    DECLINE,
    SEND_BACK,
    ABSTAIN
}

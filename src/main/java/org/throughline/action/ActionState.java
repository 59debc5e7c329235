package org.throughline.action;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where an action is in its life. */
public enum ActionState {
    /** Agreed, and nobody has been asked yet, or nobody who was asked answered. */
    PROPOSED,
    /** Somebody was asked to own it and has not answered. */
    OFFERED,
    /** Somebody said yes and plans it. */
    ACCEPTED,
    IN_PROGRESS,
    BLOCKED,
    /** The owner says that it is there and in use. */
    DONE_CLAIMED,
    /** Delivered and seen by the verifier; its effect is awaited. */
    VERIFYING,
    EFFECTIVE,
    PARTLY,
    NOT_EFFECTIVE,
    INCONCLUSIVE,
    CLOSED,
    /** Whoever was asked said no; somebody else is to be asked. */
    DECLINED,
    CANCELLED,
    /** The small test showed that the idea does not work: a good ending. */
    DROPPED;

    private static final Set<ActionState> FINAL = EnumSet.of(CLOSED, CANCELLED, DROPPED);
    private static final Set<ActionState> OWED =
            EnumSet.of(PROPOSED, OFFERED, ACCEPTED, IN_PROGRESS, BLOCKED, DECLINED);
    private static final Set<ActionState> IN_HAND = EnumSet.of(ACCEPTED, IN_PROGRESS, BLOCKED);

    /** Nothing happens to it any more. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** It still has to be done, so it can be late. */
    public boolean isOwed() {
        return OWED.contains(this);
    }

    /** The states that are not final. */
    public static List<ActionState> open() {
        return Arrays.stream(values()).filter(state -> !state.isFinal()).toList();
    }

    /** The states in which it can be late. */
    public static List<ActionState> owed() {
        return List.copyOf(OWED);
    }

    /** The states in which its owner has said yes and still has to do it. */
    public static List<ActionState> inHand() {
        return List.copyOf(IN_HAND);
    }
}

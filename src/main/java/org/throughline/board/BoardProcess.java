package org.throughline.board;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What boards ask of their processes. */
public interface BoardProcess {

    /** Starts the life of a meeting. */
    void start(MeetingSummary meeting, Map<String, String> people);

    /** The quorum is gone; what follows has to be confirmed later. */
    void quorumLost(String meetingRef);

    /** A member has voted without their task; it is done. Nothing happens when there is none. */
    void voted(String itemRef, UUID memberId);

    /** The chair has closed the vote on an item; nothing happens when everybody had voted. */
    void voteClosed(String itemRef);

    /** The board could not decide an item in that meeting; its chair is asked to, whoever may act as chair when nobody is. */
    void askChair(ItemSummary item, MeetingSummary meeting, @Nullable UUID chairId);

    /** The board decides an item itself after all; nothing happens when its chair was not asked. */
    void chairReleased(String itemRef);

    /**
     * A decision is looked at again on the day that it names.
     *
     * @param unitId unit of the board
     */
    void review(DecisionSummary decision, UUID unitId);

    /** The decision is not looked at again; nothing happens when nobody waits for that. */
    void reviewCalledOff(String decisionRef);

    /** The meeting does not take place. */
    void withdraw(String meetingRef);
}

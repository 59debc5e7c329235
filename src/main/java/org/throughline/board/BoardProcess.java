package org.throughline.board;

import java.util.Map;

/** What boards ask of their processes. */
public interface BoardProcess {

    /** Starts the life of a meeting. */
    void start(MeetingSummary meeting, Map<String, String> people);

    /** The quorum is gone; what follows has to be confirmed later. */
    void quorumLost(String meetingRef);

    /** The chair has closed the vote on an item; nothing happens when everybody had voted. */
    void voteClosed(String itemRef);

    /** The meeting does not take place. */
    void withdraw(String meetingRef);
}

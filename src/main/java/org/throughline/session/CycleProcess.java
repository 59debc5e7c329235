package org.throughline.session;

import java.util.UUID;

/** What this feature asks of its processes; the one door to the engine. Called inside the transaction of the use case. */
public interface CycleProcess {

    /** A cycle starts. */
    void start(CycleFacts cycle);

    /** The cycle shall stop. */
    void withdraw(String cycleRef);

    /** Somebody else guides the group; open work goes to the new person. */
    void facilitatorReplaced(String cycleRef, UUID former, UUID next);

    /** Somebody else clears the way; open questions to the former one go along. */
    void sponsorReplaced(String cycleRef, UUID former, UUID next);

    /** The session is held at another time. */
    void sessionMoved(String cycleRef);

    /** The session falls through; the facilitator is asked why. */
    void sessionCancelled(String cycleRef);

    /**
     * The facilitator opens the room.
     *
     * @return whether the process had come so far
     */
    boolean sessionOpened(String cycleRef);

    /** The talk is over: the task of running the session is done. */
    void talkOver(String cycleRef);

    /** The end of the talk is taken back; false when its record has been sent already. */
    boolean sessionReopened(String cycleRef);

    /** Somebody wants to end the soak early. */
    void soakExitRequested(String cycleRef);

    /** Something cannot wait for the end of the soak. */
    void urgentRisk(String cycleRef);

    /** The last action has ended; does nothing while the process is not waiting for it. */
    void actionsFinal(String cycleRef);
}

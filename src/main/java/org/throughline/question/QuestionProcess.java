package org.throughline.question;

import java.util.UUID;

/** What this feature asks of its process. The engine stands behind it, in the same transaction. */
public interface QuestionProcess {

    /**
     * Somebody is asked.
     *
     * @param ref business key
     * @param title what the asked task is about
     * @param unitId whose calendar counts
     * @return id of the task in which the answer is given
     */
    String start(String ref, String title, UUID unitId, UUID askerId, UUID answererId);

    /** The answer is not needed any more. */
    void over(String ref);
}

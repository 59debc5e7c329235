package org.throughline.inbox;

import java.time.Instant;
import java.util.Set;
import org.throughline.base.task.TaskAnswers;

/**
 * What is kept of a form that was not sent.
 *
 * @param answers what is kept, with what another window of the same person changed
 * @param both fields that both windows changed: the other one's words are kept until the person has chosen
 */
public record KeptDraft(Instant savedAt, TaskAnswers answers, Set<String> both) {

    public KeptDraft {
        both = Set.copyOf(both);
    }
}

package org.throughline.question;

import java.util.UUID;
import org.throughline.inbox.TaskComment;

/**
 * Ask somebody about a task.
 *
 * @param taskId the task, which the person has
 * @param answererId who is asked
 * @param words plain text; blanks at the ends do not count
 */
public record AskQuestion(String taskId, UUID answererId, String words) {

    public AskQuestion {
        words = TaskComment.clean(words);
    }
}
